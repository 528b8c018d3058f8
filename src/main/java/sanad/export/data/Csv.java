package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of text that spreadsheets open: every cell in quotation marks, lines end in CRLF, a mark at the beginning tells
 * that it is UTF-8, and a cell that a spreadsheet would compute begins with an apostrophe instead.
 *
 * <p>Sources: RFC 4180; OWASP, CSV Injection.
 */
public final class Csv {
    private static final String LIVE = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private final StringBuilder out = new StringBuilder("\uFEFF");

    /** Adds a line. */
    public void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "\"" : ",\"")
                    .append(safe(cells.get(i)).replace("\"", "\"\""))
                    .append('"');
        }
        out.append("\r\n");
    }

    /** All lines, in UTF-8. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a cell that nothing computes. Whole numbers, which may be negative, stay what they are. */
    static String safe(String cell) {
        int first = 0;
        while (first < cell.length() && (cell.charAt(first) == ' ' || cell.charAt(first) == '\u00A0')) {
            first++;
        }
        boolean live = first < cell.length() && LIVE.indexOf(cell.charAt(first)) >= 0;
        return live && !isNumber(cell) ? "'" + cell : cell;
    }

    private static boolean isNumber(String cell) {
        return cell.length() > 1
                && cell.length() < 8
                && cell.charAt(0) == '-'
                && cell.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
