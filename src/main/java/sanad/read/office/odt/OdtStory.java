package sanad.read.office.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.office.Sheet;
import sanad.read.pack.Refusing;
import sanad.read.xml.Tags;

/**
 * Reads what an OpenDocument text tells: paragraphs, headings, lists, tables, boxes. Notes and remarks stand beside the
 * paragraph that they belong to, a table of contents beside where it stands; what a tracked change took out, which is kept
 * apart, is left out.
 *
 * <p>Source: OpenDocument 1.3 part 3, 5 to 10.
 */
final class OdtStory {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** Of the vocabulary of text: what is not shown, or made by the program. */
    private static final Set<String> OWN_LEFT_OUT = Set.of(
            "tracked-changes",
            "note-citation",
            "number",
            "ruby-text",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "dde-connection-decls");

    /** Of other vocabularies: what pictures, remarks and forms say of themselves. */
    private static final Set<String> LEFT_OUT = Set.of(
            "forms",
            "scripts",
            "event-listeners",
            "title",
            "desc",
            "creator",
            "date",
            "date-string",
            "creator-initials",
            "binary-data",
            "object");

    private static final Set<String> BOXES = Set.of(
            "text-box",
            "custom-shape",
            "rect",
            "ellipse",
            "circle",
            "line",
            "polygon",
            "polyline",
            "path",
            "connector",
            "caption",
            "measure",
            "regular-polygon");
    private static final Set<String> BESIDE = Set.of(
            "note",
            "annotation",
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index",
            "bibliography");

    private final OdtStyles styles;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<List<Sheet>> rows = new ArrayDeque<>();

    /** Lines of their own: of the whole, of a cell, of a box; and the paragraphs and lists that are open in them. */
    private static final class Level {
        private final Sheet sheet = new Sheet();
        private final Deque<Sheet.Kind> paragraphs = new ArrayDeque<>();
        private int lists;
    }

    OdtStory(OdtStyles styles) {
        this.styles = styles;
        levels.push(new Level());
    }

    /** Reads to where the tag closes that was opened last. */
    Sheet read(Tags tags) throws Refusing {
        int within = tags.depth();
        Tags.Step step = tags.next();
        for (; step != Tags.Step.END && tags.depth() >= within; step = tags.next()) {
            if (step == Tags.Step.OPEN) {
                open(tags);
            } else if (step == Tags.Step.CLOSE) {
                close(tags.name());
            } else {
                say(tags.words());
            }
        }
        return levels.getLast().sheet;
    }

    private void open(Tags tags) throws Refusing {
        String name = tags.name();
        Set<String> leftOut = tags.space().equals(TEXT) ? OWN_LEFT_OUT : LEFT_OUT;
        boolean section = name.equals("section") && tags.attribute("display").equals("none");
        if (leftOut.contains(name)) {
            tags.skip();
        } else if (BESIDE.contains(name) || section) {
            beside(new OdtStory(styles).read(tags).flat());
        } else if (styles.hides(tags.attribute("style-name"))) {
            beside(Facts.clean(tags.wordsInside()));
        } else if (BOXES.contains(name) || name.equals("table-cell")) {
            levels.push(new Level());
        } else {
            begin(tags, name);
        }
    }

    private void begin(Tags tags, String name) {
        switch (name) {
            case "p", "h" -> level().paragraphs.push(kind(tags));
            case "tab", "s" -> say(" ");
            case "line-break" -> {
                if (!level().paragraphs.isEmpty()) {
                    level().sheet.lineBreak(level().paragraphs.element());
                }
            }
            case "list" -> level().lists++;
            case "table-row" -> rows.push(new ArrayList<>());
            default -> {}
        }
    }

    private void close(String name) {
        if (name.equals("p") || name.equals("h")) {
            level().sheet.end(level().paragraphs.pop());
        } else if (name.equals("list")) {
            level().lists--;
        } else if (name.equals("table-row")) {
            level().sheet.row(rows.pop());
        } else if (name.equals("table-cell")) {
            Sheet cell = levels.pop().sheet;
            if (!rows.isEmpty()) {
                rows.element().add(cell);
            }
        } else if (BOXES.contains(name)) {
            Sheet box = levels.pop().sheet;
            level().sheet.box(box);
            settle();
        }
    }

    private void say(String words) {
        if (!level().paragraphs.isEmpty()) {
            level().sheet.words(words);
        }
    }

    private void beside(String words) {
        level().sheet.aside(words);
        settle();
    }

    /** What stands between paragraphs stays there; what stands in one follows it. */
    private void settle() {
        if (level().paragraphs.isEmpty()) {
            level().sheet.end(Sheet.Kind.PARAGRAPH);
        }
    }

    private Sheet.Kind kind(Tags tags) {
        boolean title = styles.isTitle(tags.attribute("style-name"));
        boolean first =
                tags.name().equals("h") && tags.attribute("outline-level").equals("1");
        return title || first ? Sheet.Kind.HEADING : level().lists > 0 ? Sheet.Kind.ITEM : Sheet.Kind.PARAGRAPH;
    }

    private Level level() {
        return levels.element();
    }
}
