package sanad.extract.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The hours at the head of a live report's entries, each on a line of its own: "18:40", "2.50pm", "16:05 GMT". One hour alone is no
 * stamp but the site's clock.
 */
final class Stamps {
    private static final int FEWEST = 2;
    private final List<Integer> lines;

    private Stamps(List<Integer> lines) {
        this.lines = lines;
    }

    static Stamps of(List<Line> lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isStamp(lines.get(i))) {
                found.add(i);
            }
        }
        return new Stamps(found.size() < FEWEST ? List.of() : found);
    }

    void mark(List<Set<Trait>> traits) {
        lines.forEach(i -> traits.get(i).add(Trait.STAMP));
    }

    private static boolean isStamp(Line line) {
        String text = line.text();
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return line.besides() < 0
                && clock(text, at) > at
                && line.words().stream()
                        .filter(w -> !Line.isNumber(w))
                        .allMatch(w -> line.page().is(PageWords.Sort.STAMP, List.of(w)));
    }

    /** The end of a clock's digits from here on; {@code at} where there is none. */
    private static int clock(String text, int at) {
        int hours = digits(text, at);
        boolean parted = hours > 0 && at + hours < text.length() && ":.h\u066B".indexOf(text.charAt(at + hours)) >= 0;
        int minutes = parted ? digits(text, at + hours + 1) : 0;
        return hours <= 2 && minutes == 2 ? at + hours + 1 + minutes : at;
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }
}
