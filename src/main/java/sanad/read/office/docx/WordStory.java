package sanad.read.office.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.read.office.Sheet;
import sanad.read.office.Signs;
import sanad.read.pack.Refusing;
import sanad.read.xml.Tags;

/**
 * Reads what a part of a Word document tells: paragraphs, tables, boxes. What a tracked change took out is left out, what
 * it put in stays; of a field the result is read and not its code; of what stands there twice, for programs that know more
 * and for those that know less, the first is read.
 *
 * <p>Source: ECMA-376 part 1, 17 (WordprocessingML), part 3 (markup compatibility).
 */
final class WordStory {
    private static final String WORDS = "wordprocessingml";
    private static final String FORMULAS = "officeDocument/2006/math";
    private static final String FORMULAS_STRICT = "officeDocument/math";

    /** What is not shown, or not as words. */
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tcPr",
            "rt",
            "smartTagPr",
            "customXmlPr");

    private final Styles styles;
    private final Map<String, String> notes;
    private final Deque<Sheet> sheets = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final Fields fields = new Fields();
    private boolean placeholder;

    /** The cells of a row so far, and whether a tracked change took it out. */
    private static final class Row {
        private final List<Sheet> cells = new ArrayList<>();
        private boolean deleted;
    }

    /**
     * A reader.
     *
     * @param notes the words of notes and remarks, by {@link Notes#key}; each is taken out where it is first referred to
     */
    WordStory(Styles styles, Map<String, String> notes) {
        this.styles = styles;
        this.notes = notes;
        sheets.push(new Sheet());
    }

    /** Reads to where the tag closes that was opened last, or to the end. */
    Sheet read(Tags tags) throws Refusing {
        int within = Math.max(1, tags.depth());
        Tags.Step step = tags.next();
        for (; step != Tags.Step.END && tags.depth() >= within; step = tags.next()) {
            if (step == Tags.Step.OPEN) {
                open(tags);
            } else if (step == Tags.Step.CLOSE) {
                close(tags.name(), tags.space());
            }
        }
        return sheets.getLast();
    }

    private void open(Tags tags) throws Refusing {
        String space = tags.space();
        String name = tags.name();
        if (name.equals("AlternateContent") || name.equals("Choice") || name.equals("Fallback")) {
            alternative(tags);
        } else if (space.contains(WORDS)) {
            word(tags, name);
        } else if (name.equals("t") && (space.endsWith(FORMULAS) || space.endsWith(FORMULAS_STRICT))) {
            say(tags.wordsInside());
        }
    }

    private void alternative(Tags tags) throws Refusing {
        if (tags.name().equals("AlternateContent")) {
            alternatives.push(false);
        } else if (Boolean.TRUE.equals(alternatives.peek())) {
            tags.skip();
        } else if (!alternatives.isEmpty()) {
            alternatives.pop();
            alternatives.push(true);
        }
    }

    private void word(Tags tags, String name) throws Refusing {
        if (LEFT_OUT.contains(name)) {
            tags.skip();
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph(styles));
            case "pPr" -> paragraph().properties(tags);
            case "r" -> paragraph().run();
            case "rPr" -> paragraph().runProperties(tags);
            case "t" -> say(tags.wordsInside());
            case "tab", "ptab" -> say(" ");
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> say("-");
            case "sym" -> say(Signs.of(tags.attribute("font"), tags.attribute("char")));
            case "fldChar" -> fields.mark(tags.attribute("fldCharType"));
            case "footnoteReference", "endnoteReference", "commentReference" ->
                note(Notes.key(name.replace("Reference", ""), tags.attribute("id")));
            case "tr" -> rows.push(new Row());
            case "trPr" -> rowProperties(tags);
            case "tc", "txbxContent" -> sheets.push(new Sheet());
            case "sdtPr" -> placeholder = controlProperties(tags);
            case "sdtContent" -> {
                if (placeholder) {
                    placeholder = false;
                    tags.skip();
                }
            }
            default -> {}
        }
    }

    private void close(String name, String space) {
        if (name.equals("AlternateContent")) {
            alternatives.poll();
        }
        if (!space.contains(WORDS)) {
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> {
                Sheet cell = inner();
                if (!rows.isEmpty()) {
                    rows.peek().cells.add(cell);
                }
            }
            case "tr" -> {
                Row row = rows.pop();
                if (!row.deleted) {
                    sheet().row(row.cells);
                }
            }
            case "txbxContent" -> {
                Sheet box = inner();
                sheet().box(box);
            }
            default -> {}
        }
    }

    private Sheet inner() {
        return sheets.pop();
    }

    private void endParagraph() {
        Paragraph paragraph = paragraphs.pop();
        if (!paragraph.isJoined()) {
            sheet().end(paragraph.kind());
        }
    }

    private void say(String words) {
        if (!fields.shown()) {
            return;
        }
        Paragraph paragraph = paragraph();
        if (paragraph.isHidden() || paragraph.isIndex()) {
            sheet().hidden(words);
        } else {
            sheet().words(words);
        }
    }

    private void lineBreak() {
        if (fields.shown() && !paragraph().isHidden()) {
            sheet().lineBreak(paragraph().kind());
        }
    }

    private void note(String key) {
        String words = notes.remove(key);
        if (words != null) {
            sheet().aside(words);
        }
    }

    private void rowProperties(Tags tags) throws Refusing {
        int within = tags.depth();
        while (tags.opens(within)) {
            if (tags.name().equals("del") && !rows.isEmpty()) {
                rows.peek().deleted = true;
            }
        }
    }

    /** Whether a control for content shows only what is to be typed there. */
    private static boolean controlProperties(Tags tags) throws Refusing {
        int within = tags.depth();
        boolean found = false;
        while (tags.opens(within)) {
            found |= tags.name().equals("showingPlcHdr") && Switch.on(tags);
        }
        return found;
    }

    private Sheet sheet() {
        return sheets.element();
    }

    private Paragraph paragraph() {
        if (paragraphs.isEmpty()) {
            paragraphs.push(new Paragraph(styles));
        }
        return paragraphs.element();
    }
}
