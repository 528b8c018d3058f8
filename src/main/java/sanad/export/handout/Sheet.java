package sanad.export.handout;

import java.util.List;
import sanad.export.office.Xml;
import sanad.language.Side;

/**
 * A text document as WordprocessingML, paragraph by paragraph.
 *
 * <p>Source: ECMA-376, part 1, §17. In a paragraph from right to left, words in Latin letters are runs of their own: the
 * others are marked as such, or Word would order their brackets and full stops from left to right.
 */
final class Sheet {
    private final StringBuilder out = new StringBuilder();
    private final boolean rtl;

    Sheet(boolean rtl) {
        this.rtl = rtl;
    }

    /** What was written. */
    String xml() {
        return out.toString();
    }

    /** A paragraph in a style of {@code styles.xml}. */
    Sheet paragraph(String style, String text) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        out.append(rtl ? "<w:bidi/>" : "").append("</w:pPr>");
        runs(text);
        out.append("</w:p>");
        return this;
    }

    /** A page begins. */
    Sheet page() {
        out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    /** Opens a table of columns so wide, in twentieths of a point; from right to left its first column is the right one. */
    Sheet table(List<Integer> widths) {
        out.append("<w:tbl><w:tblPr>").append(rtl ? "<w:bidiVisual/>" : "");
        out.append("<w:tblW w:w=\"")
                .append(widths.stream().mapToInt(w -> w).sum())
                .append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7B847D\"/>");
        }
        out.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"90\" w:type=\"dxa\"/>");
        out.append("<w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        return this;
    }

    /** Opens a row, which no page breaks; a heading stands again on each page. */
    Sheet row(boolean heading) {
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(heading ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        return this;
    }

    /** A cell of paragraphs. */
    Sheet cell(int width, String style, List<String> paragraphs) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        out.append(style.equals("Strong") ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EBE5\"/>" : "");
        out.append("</w:tcPr>");
        (paragraphs.isEmpty() ? List.of("") : paragraphs).forEach(text -> paragraph(style, text));
        out.append("</w:tc>");
        return this;
    }

    Sheet endRow() {
        out.append("</w:tr>");
        return this;
    }

    Sheet endTable() {
        out.append("</w:tbl>");
        return this;
    }

    private void runs(String text) {
        int start = 0;
        boolean latin = false;
        for (int i = 0; i < text.length(); ) {
            int end = wordEnd(text, i);
            boolean next = isLatin(text.substring(i, end));
            if (next != latin) {
                run(text.substring(start, i), latin);
                start = i;
                latin = next;
            }
            i = end;
        }
        run(text.substring(start), latin);
    }

    /** Behind the next word, or behind the blanks that stand here. */
    private static int wordEnd(String text, int from) {
        boolean blank = text.charAt(from) == ' ';
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ') == blank) {
            end++;
        }
        return end;
    }

    private boolean isLatin(String word) {
        return rtl && Side.of(word) == Side.LEFT && word.chars().anyMatch(Character::isLetter);
    }

    private void run(String text, boolean latin) {
        if (text.isEmpty()) {
            return;
        }
        boolean right = rtl ? !latin : Side.of(text) == Side.RIGHT;
        out.append("<w:r>").append(right ? "<w:rPr><w:rtl/></w:rPr>" : "");
        out.append("<w:t xml:space=\"preserve\">").append(Xml.text(text)).append("</w:t></w:r>");
    }
}
