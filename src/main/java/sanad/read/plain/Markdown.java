package sanad.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of Markdown as people read them: without the signs of headings, lists, quotations, emphasis, links and
 * pictures. Blocks of code and addresses stay as they are.
 *
 * <p>Source: CommonMark 0.31; tables as GitHub has them.
 */
final class Markdown {
    private static final String EMPHASIS = "*_`~";
    private static final int LONGEST = 400;

    private Markdown() {}

    /** The words of a text without its head. */
    static String words(String text) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            String bare = line.strip();
            if (bare.startsWith("```") || bare.startsWith("~~~")) {
                code = !code;
            } else if (code) {
                lines.add(line);
            } else if (isRule(bare)) {
                underline(lines, bare);
            } else {
                lines.add(inline(row(block(bare))));
            }
        }
        return String.join("\n", lines);
    }

    /** Lines under a heading and lines between the head of a table and its rows say nothing; others part what is told. */
    private static void underline(List<String> lines, String rule) {
        boolean table = rule.indexOf('|') >= 0;
        boolean heading = !lines.isEmpty() && !lines.get(lines.size() - 1).isBlank();
        if (!table && !heading) {
            lines.add("");
        }
    }

    private static boolean isRule(String line) {
        return line.length() >= 3
                && line.chars().allMatch(c -> "-=*_|: ".indexOf(c) >= 0)
                && line.chars().filter(c -> "-=*_".indexOf(c) >= 0).count() >= 3;
    }

    /** Without what stands before a heading, a quotation or an item. */
    private static String block(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '>') {
            at++;
            at += at < line.length() && line.charAt(at) == ' ' ? 1 : 0;
        }
        int signs = at;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        boolean heading = signs > at && signs - at <= 6 && (signs == line.length() || line.charAt(signs) == ' ');
        if (heading) {
            String title = line.substring(signs).strip();
            int end = title.length();
            while (end > 0 && title.charAt(end - 1) == '#') {
                end--;
            }
            return title.substring(0, end).strip();
        }
        boolean item = at + 1 < line.length() && "-*+".indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' ';
        return line.substring(item ? at + 2 : at).strip();
    }

    private static String row(String line) {
        boolean row = line.length() > 2 && line.startsWith("|") && line.endsWith("|");
        return row
                ? line.substring(1, line.length() - 1)
                        .replace("|", " ")
                        .replaceAll("\\s++", " ")
                        .strip()
                : line;
    }

    private static String inline(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && !Character.isLetterOrDigit(line.charAt(i + 1))) {
                out.append(line.charAt(++i));
            } else if (c == '[' && label(line, i) > 0) {
                int end = label(line, i);
                out.append(line, i + 1, end);
                i = line.indexOf(')', end);
            } else if (!isEmphasis(line, i) && !isPicture(line, i)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPicture(String line, int at) {
        return line.charAt(at) == '!' && at + 1 < line.length() && label(line, at + 1) > 0;
    }

    /** Where the words of a link end that begins at a bracket; -1 where none does. */
    private static int label(String line, int at) {
        if (line.charAt(at) != '[') {
            return -1;
        }
        int most = Math.min(line.length(), at + LONGEST);
        for (int i = at + 1; i + 1 < most; i++) {
            if (line.charAt(i) == ']' || line.charAt(i) == '[') {
                boolean link = line.charAt(i) == ']' && line.charAt(i + 1) == '(';
                int end = link ? line.substring(i, most).indexOf(')') : -1;
                return end > 0 ? i : -1;
            }
        }
        return -1;
    }

    /** A sign of emphasis stands at the edge of a word; a single one between two letters, as in a_b, is a letter. */
    private static boolean isEmphasis(String line, int at) {
        if (EMPHASIS.indexOf(line.charAt(at)) < 0) {
            return false;
        }
        boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        boolean alone =
                (at == 0 || line.charAt(at - 1) == ' ') && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
        return !(before && after) && !alone;
    }
}
