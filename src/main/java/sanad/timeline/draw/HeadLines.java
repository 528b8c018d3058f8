package sanad.timeline.draw;

import java.util.List;
import sanad.timeline.mark.TextMeasure;

/** The name at a lane's head on one line or two, shortened at a word, and inside a word where even that is too long. */
final class HeadLines {
    private static final ThreadLocal<TextMeasure> MEASURE = ThreadLocal.withInitial(TextMeasure::new);

    private HeadLines() {}

    /**
     * The lines of a name.
     *
     * @param room how wide a line may be, in px
     * @param most one or two
     */
    static List<String> of(String name, double size, double room, int most) {
        if (most < 2 || width(name, size) <= room || name.indexOf(' ') < 0) {
            return List.of(shortened(name, size, room));
        }
        int cut = name.indexOf(' ');
        for (int next = cut; next >= 0 && width(name.substring(0, next), size) <= room; ) {
            cut = next;
            next = name.indexOf(' ', next + 1);
        }
        return List.of(shortened(name.substring(0, cut), size, room), shortened(name.substring(cut + 1), size, room));
    }

    private static String shortened(String line, double size, double room) {
        String words = MEASURE.get().shorten(line, size, false, room);
        if (!words.isEmpty()) {
            return words;
        }
        int end = line.length();
        while (end > 1 && width(line.substring(0, end) + "\u2026", size) > room) {
            end--;
        }
        return line.substring(0, end) + "\u2026";
    }

    private static double width(String text, double size) {
        return MEASURE.get().width(text, size, false);
    }
}
