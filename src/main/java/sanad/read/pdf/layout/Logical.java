package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns what stands from left to right into the order of reading: the Unicode bidirectional algorithm backwards, as far as
 * it can be told. Numbers and words of other scripts keep their own direction.
 *
 * <p>Brackets within words that run to the left come out as signs that stand for "this bracket as it is drawn": whether
 * files name them as they are drawn or as they are read is only known when all have been seen, by {@link Brackets}.
 */
final class Logical {
    /** What holds the digits of one number together, in Arabic too. */
    private static final String WITHIN_NUMBERS = ".,:/\u066B\u066C";

    /** What ends a sentence or a part of it. */
    private static final String ENDS = ".!\u061F\u060C\u061B:";

    private Logical() {}

    /**
     * The words of a line.
     *
     * @param visual its signs from left to right
     * @param rightToLeft whether the line is read from the right
     */
    static String of(List<String> visual, boolean rightToLeft) {
        return rightToLeft ? fromRight(visual) : fromLeft(visual);
    }

    /**
     * A line that is read from the right with its last mark at its end. A paragraph that a program took for one that runs to
     * the right shows it before the first word, where no line has one.
     *
     * @param words in the order of reading
     */
    static String ended(String words) {
        boolean stray = words.length() > 2
                && ENDS.indexOf(words.charAt(0)) >= 0
                && Signs.rightToLeft(words.substring(1, 2))
                && ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
        return stray ? words.substring(1) + words.charAt(0) : words;
    }

    private static String fromRight(List<String> visual) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < visual.size(); ) {
            int end = foreign(visual, i);
            if (end > i) {
                runs.add(String.join("", visual.subList(i, end)));
            } else {
                end = i + 1;
                runs.add(Brackets.held(visual.get(i)));
            }
            i = end;
        }
        java.util.Collections.reverse(runs);
        return String.join("", runs);
    }

    /** Where a run that keeps its own direction ends; where it begins, if none does. */
    private static int foreign(List<String> visual, int start) {
        int end = start;
        int open = 0;
        boolean letters = false;
        for (int i = start; i < visual.size() && !Signs.rightToLeft(visual.get(i)); i++) {
            String signs = visual.get(i);
            boolean left = Signs.leftToRight(signs);
            boolean number = Signs.number(signs);
            if (left || number) {
                if (i > end && !letters && !(number && i == end + 1 && WITHIN_NUMBERS.contains(visual.get(end)))) {
                    break;
                }
                letters |= left;
                end = i + 1;
            } else if (i == start || i > end && !letters) {
                break;
            } else if (Brackets.opens(signs)) {
                open++;
            } else if (Brackets.closes(signs) && open > 0) {
                open--;
                end = letters ? i + 1 : end;
            }
        }
        return end;
    }

    private static String fromLeft(List<String> visual) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < visual.size(); ) {
            if (!Signs.rightToLeft(visual.get(i))) {
                out.append(visual.get(i++));
                continue;
            }
            int end = i + 1;
            for (int j = i + 1; j < visual.size() && !Signs.leftToRight(visual.get(j)); j++) {
                end = Signs.rightToLeft(visual.get(j)) ? j + 1 : end;
            }
            out.append(fromRight(visual.subList(i, end)));
            i = end;
        }
        return out.toString();
    }
}
