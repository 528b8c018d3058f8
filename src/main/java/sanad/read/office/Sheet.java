package sanad.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.text.original.Aside;

/**
 * The lines of a document as they come out of its file, and what stands beside them. Laid out as pages of the web are: a
 * blank line between paragraphs, none between the items of a list and the rows of a table, single blanks in a line.
 *
 * <p>Example: {@code sheet.words("Pier opened"); sheet.end(Kind.HEADING);}
 */
public final class Sheet {
    /** What a paragraph is. */
    public enum Kind {
        /** Running words. */
        PARAGRAPH,
        /** The title of the whole, or a heading of the highest rank. */
        HEADING,
        /** Of a list. */
        ITEM,
        /** Of a table. */
        ROW;

        private boolean joins(Kind before) {
            return this == before && (this == ITEM || this == ROW);
        }
    }

    /** A line, and whether it goes on right under the one before it. */
    private record Line(String text, Kind kind, boolean near) {}

    /** Words beside the lines, and the line before which they stand. */
    private record Beside(int line, String words) {}

    /** A title stands at the top. */
    private static final int HEAD = 5;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK = '\u00A0';

    private final List<Line> lines = new ArrayList<>();
    private final List<Beside> besides = new ArrayList<>();
    private final List<Sheet> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private boolean gap;
    private boolean broken;

    /** Adds words to the line at hand. */
    public void words(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == NO_BREAK || Character.isISOControl(c)) {
                gap = true;
            } else if (c != SOFT_HYPHEN) {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
            }
        }
    }

    /** Goes on in a new line of the same paragraph. */
    public void lineBreak(Kind kind) {
        flush(kind);
        broken = true;
    }

    /** Ends the paragraph; what was put beside it follows. */
    public void end(Kind kind) {
        flush(kind);
        broken = false;
        aside(Facts.clean(hidden.toString()));
        hidden.setLength(0);
        notes.forEach(words -> besides.add(new Beside(lines.size(), words)));
        notes.clear();
        List<Sheet> inside = List.copyOf(boxes);
        boxes.clear();
        inside.forEach(this::add);
    }

    /** Puts words beside the paragraph at hand: a note, a remark, words that are not shown. */
    public void aside(String words) {
        if (!words.isBlank()) {
            notes.add(words);
        }
    }

    /** Puts words of the line at hand beside it, as they are not shown, or say what stands elsewhere. */
    public void hidden(CharSequence words) {
        hidden.append(words);
    }

    /** Puts a box with lines of its own behind the paragraph at hand. */
    public void box(Sheet inside) {
        boxes.add(inside);
    }

    /**
     * Ends a row of a table: one line where each cell holds one at most, else the lines of one cell after the other, as
     * in tables that only lay out a page.
     */
    public void row(List<Sheet> cells) {
        end(Kind.PARAGRAPH);
        cells.forEach(cell -> cell.end(Kind.PARAGRAPH));
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.lines.size() > 1)) {
            cells.forEach(this::add);
            return;
        }
        for (Sheet cell : cells) {
            gap = true;
            cell.lines.forEach(only -> words(only.text()));
        }
        flush(Kind.ROW);
        cells.forEach(cell -> cell.besides.forEach(b -> besides.add(new Beside(lines.size(), b.words()))));
    }

    /** Whether nothing was added since the last paragraph. */
    public boolean isFresh() {
        return line.isEmpty() && !broken;
    }

    /** Whether there are no lines. */
    public boolean isEmpty() {
        return lines.isEmpty() && line.isEmpty();
    }

    /** All of it in single lines, for what stands beside another sheet. */
    public String flat() {
        end(Kind.PARAGRAPH);
        StringBuilder out = new StringBuilder();
        lines.forEach(l -> out.append(out.isEmpty() ? "" : "\n").append(l.text()));
        return out.toString();
    }

    /** The title at its top; absent where none is marked as one. */
    public Optional<String> title() {
        return lines.stream()
                .limit(HEAD)
                .filter(l -> l.kind() == Kind.HEADING)
                .map(Line::text)
                .findFirst();
    }

    /**
     * The text and what stands beside it.
     *
     * @param encoding the name of the encoding that its letters were read in; empty where the format fixes it
     * @param facts what the file says of itself
     * @param above what stands above every page
     * @param below what stands below every page
     */
    public Content content(String encoding, Facts facts, List<String> above, List<String> below) {
        end(Kind.PARAGRAPH);
        StringBuilder text = new StringBuilder();
        List<Aside> asides = new ArrayList<>();
        above.forEach(words -> asides.add(new Aside(0, words)));
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line at = lines.get(i);
            boolean near =
                    at.near() || i > 0 && at.kind().joins(lines.get(i - 1).kind());
            text.append(text.isEmpty() ? "" : near ? "\n" : "\n\n");
            for (; next < besides.size() && besides.get(next).line() <= i; next++) {
                asides.add(new Aside(text.length(), besides.get(next).words()));
            }
            text.append(at.text());
        }
        text.append(text.isEmpty() ? "" : "\n");
        for (; next < besides.size(); next++) {
            asides.add(new Aside(text.length(), besides.get(next).words()));
        }
        below.forEach(words -> asides.add(new Aside(text.length(), words)));
        return new Content(text.toString(), encoding, facts.all(), asides);
    }

    private void add(Sheet other) {
        other.end(Kind.PARAGRAPH);
        other.besides.forEach(b -> besides.add(new Beside(b.line() + lines.size(), b.words())));
        lines.addAll(other.lines);
    }

    private void flush(Kind kind) {
        gap = false;
        if (!line.isEmpty()) {
            lines.add(new Line(line.toString(), kind, broken));
            line.setLength(0);
        }
    }
}
