package sanad.timeline.stage.draw;

import java.util.ArrayList;
import java.util.List;
import sanad.timeline.mark.TextMeasure;

/** Breaks words into lines between words. */
public final class Lines {
    private Lines() {}

    /**
     * A text in lines.
     *
     * @param room the width of a line
     * @param most how many lines there may be; the last one ends in an ellipsis where something is left
     */
    public static List<String> of(String text, double size, boolean bold, double room, int most, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (!line.isEmpty() && measure.width(longer, size, bold) > room) {
                if (lines.size() == most - 1) {
                    lines.add(cut(line + " " + words[i] + " \u2026", size, bold, room, measure));
                    return lines;
                }
                lines.add(cut(line.toString(), size, bold, room, measure));
                line.setLength(0);
                line.append(words[i]);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(cut(line.toString(), size, bold, room, measure));
        return lines;
    }

    /** A line that fits: cut at a word, or within one where it must be. */
    public static String cut(String text, double size, boolean bold, double room, TextMeasure measure) {
        String shorter = measure.shorten(text, size, bold, room);
        if (!shorter.isEmpty() || text.isEmpty()) {
            return shorter;
        }
        int end = text.codePointCount(0, text.length());
        while (end > 1) {
            end--;
            String head = text.substring(0, text.offsetByCodePoints(0, end)) + "\u2026";
            if (measure.width(head, size, bold) <= room) {
                return head;
            }
        }
        return "\u2026";
    }
}
