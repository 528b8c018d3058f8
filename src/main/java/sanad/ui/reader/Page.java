package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;

/** What lies open, and what is marked on it: all that the cells of the reader paint. */
final class Page {
    private static final Document BLANK = new Document("", "", "", Source.file("-"));

    private Document document = BLANK;
    private List<Paragraph> paragraphs = List.of();
    private Marks marks = Marks.NONE;
    private Optional<String> event = Optional.empty();
    private Optional<Passage> shown = Optional.empty();
    private Optional<Passage> selected = Optional.empty();
    private Optional<Span> focused = Optional.empty();
    private Optional<Span> hovered = Optional.empty();
    private Column column = Column.in(600, false);

    /** The document that lies open; one without words where there is none. */
    Document document() {
        return document;
    }

    /** Its paragraphs. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** What is marked in all documents. */
    Marks marks() {
        return marks;
    }

    /** The chosen event's id. */
    Optional<String> event() {
        return event;
    }

    /** The passage in view, where it stands in this document. */
    Optional<Span> shown() {
        return shown.filter(p -> p.document().equals(document.id())).map(Passage::span);
    }

    /** What mouse or keyboard has selected in this document. */
    Optional<Span> selected() {
        return selected.filter(p -> p.document().equals(document.id())).map(Passage::span);
    }

    /** The passage that the keyboard stands on. */
    Optional<Span> focused() {
        return focused;
    }

    /** The passage under the mouse. */
    Optional<Span> hovered() {
        return hovered;
    }

    /** Where the text stands. */
    Column column() {
        return column;
    }

    /** The marks of one paragraph. */
    List<Mark> marks(Paragraph paragraph) {
        return marks.in(document.id(), paragraph.span(), event, shown);
    }

    /** Whether this very document lies open. */
    boolean isOpen(Optional<Document> other) {
        return other.orElse(BLANK).equals(document);
    }

    /** Lays another document open. */
    void open(Optional<Document> next) {
        document = next.orElse(BLANK);
        paragraphs = Paragraphs.of(document.text()).stream()
                .map(p -> isTitle(p) ? new Paragraph(p.span(), p.rightToLeft(), true) : p)
                .toList();
        focused = Optional.empty();
        hovered = Optional.empty();
    }

    private boolean isTitle(Paragraph paragraph) {
        return paragraph.span().length() < 2 * document.title().length() + 8
                && document.words(paragraph.span()).strip().equals(document.title());
    }

    /** Marks by another chronicle. */
    void mark(Marks next) {
        marks = next;
    }

    /** Chooses. */
    void choose(Optional<String> nextEvent, Optional<Passage> nextShown) {
        event = nextEvent;
        shown = nextShown;
    }

    /** Selects words. */
    void select(Optional<Passage> words) {
        selected = words;
    }

    /** Puts the keyboard on a passage. */
    void focus(Optional<Span> passage) {
        focused = passage;
    }

    /** Puts the mouse on a passage; tells whether it was elsewhere before. */
    boolean hover(Optional<Span> passage) {
        boolean moved = !passage.equals(hovered);
        hovered = passage;
        return moved;
    }

    /** Lays the text out in another column. */
    void fit(Column next) {
        column = next;
    }
}
