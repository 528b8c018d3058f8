package sanad.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;

/**
 * A sentence and the expressions of time in it, as a line of a pack tells them.
 *
 * <p>Example: {@code yes It opened on [Monday] | 2024-06-19 | DATE 2024-06-17 or 2024-06-24}, or
 * {@code no Nobody came}. The day is that of the document, {@code -} where it is unknown; a sign that cannot be seen is
 * written by its number, a backslash, u and four
 * digits of base 16; values of several expressions are parted by {@code ;}.
 *
 * @param line as it stands in the file
 * @param text the sentence without brackets
 * @param day when its document was published
 * @param times the expressions, in their order
 */
record Example(String line, String text, When day, List<Time> times) {
    private static final When ANY_DAY = Edtf.read("2024-06-19");

    /** One expression: where it stands, its type, the values that are right, and the modifier, empty where it has none. */
    record Time(Span span, String type, List<String> values, String mod) {}

    /** The examples among a file's lines; all other lines are left out. */
    static List<Example> of(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .map(Example::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Example> read(String line) {
        if (line.startsWith("no ")) {
            return Optional.of(new Example(line, shown(line.substring(3)), ANY_DAY, List.of()));
        }
        return line.startsWith("yes ") ? Optional.of(yes(line)) : Optional.empty();
    }

    private static Example yes(String line) {
        String[] parts = line.substring(4).split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not sentence | day | values: " + line);
        }
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int opened = 0;
        for (char sign : shown(parts[0].strip()).toCharArray()) {
            if (sign == '[') {
                opened = text.length();
            } else if (sign == ']') {
                spans.add(new Span(opened, text.length()));
            } else {
                text.append(sign);
            }
        }
        String[] values = parts[2].split(";", -1);
        if (values.length != spans.size()) {
            throw new IllegalArgumentException(spans.size() + " expressions, " + values.length + " values: " + line);
        }
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            times.add(time(spans.get(i), values[i].strip()));
        }
        String day = parts[1].strip();
        return new Example(line, text.toString(), day.equals("-") ? When.UNKNOWN : Edtf.read(day), times);
    }

    private static Time time(Span span, String told) {
        List<String> words = new ArrayList<>(Arrays.asList(told.split(" +")));
        String type = words.remove(0);
        List<String> values = new ArrayList<>(List.of(words.remove(0)));
        while (words.size() > 1 && words.get(0).equals("or")) {
            values.add(words.get(1));
            words = words.subList(2, words.size());
        }
        return new Time(span, type, values, String.join(" ", words));
    }

    /** With the signs that are written by number. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int next = text.indexOf("\\u", at); next >= 0; next = text.indexOf("\\u", at)) {
            shown.append(text, at, next).append((char) Integer.parseInt(text.substring(next + 2, next + 6), 16));
            at = next + 6;
        }
        return shown.append(text.substring(at)).toString();
    }
}
