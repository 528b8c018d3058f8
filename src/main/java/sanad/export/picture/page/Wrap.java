package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.List;
import sanad.timeline.mark.TextMeasure;

/** Breaks a text into lines of a width, between words; a single word that is too long is broken where it must be. */
final class Wrap {
    private Wrap() {}

    static List<String> lines(String text, double size, boolean bold, double width, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s++")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, size, bold) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(breakWord(word, size, bold, width, measure, lines));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Adds full lines of a word, and gives back its rest. */
    private static String breakWord(
            String word, double size, boolean bold, double width, TextMeasure measure, List<String> lines) {
        String rest = word;
        while (measure.width(rest, size, bold) > width && rest.length() > 1) {
            int cut = rest.length();
            while (cut > 1 && measure.width(rest.substring(0, cut), size, bold) > width) {
                cut = Math.max(1, Math.min(cut - 1, cut * 9 / 10));
            }
            if (Character.isHighSurrogate(rest.charAt(cut - 1))) {
                cut = Math.max(1, cut - 1);
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }
}
