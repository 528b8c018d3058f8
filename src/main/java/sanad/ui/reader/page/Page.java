package sanad.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.HiddenSigns;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.text.original.Aside;
import sanad.text.original.Original;

/** What lies open, and what is marked on it: all that the cells of the reader paint. */
public final class Page {
    private static final Document BLANK = new Document("", "", "", Source.file("-"));

    private Document document = BLANK;
    private List<Paragraph> paragraphs = List.of();
    private Marks marks = Marks.NONE;
    private Optional<String> event = Optional.empty();
    private Optional<Passage> shown = Optional.empty();
    private Optional<Passage> selected = Optional.empty();
    private Optional<Span> focused = Optional.empty();
    private Optional<Span> hovered = Optional.empty();
    private List<Span> found = List.of();
    private Optional<Span> foundHere = Optional.empty();
    private Words words = Words.in(Manner.ARABIC);
    private Column column = Column.in(600, false);
    private final Set<Integer> unfolded = new TreeSet<>();
    private Runnable refold = () -> {};
    private Taker taker = (aside, line) -> {};

    /** The document that lies open; one without words where there is none. */
    public Document document() {
        return document;
    }

    /** Its paragraphs. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** What stood in the document's file besides its text. */
    public List<Aside> asides() {
        return document.source().original().map(Original::asides).orElse(List.of());
    }

    /** The numbers of the asides that stood before a paragraph and behind the one before it; the last one also has those behind it. */
    List<Integer> asides(Paragraph paragraph) {
        List<Aside> all = asides();
        if (all.isEmpty()) {
            return List.of();
        }
        int place = Paragraphs.holding(paragraphs, paragraph.span().start());
        int from = place == 0 ? -1 : paragraphs.get(place - 1).span().start();
        boolean last = place == paragraphs.size() - 1;
        int to = last ? Integer.MAX_VALUE : paragraph.span().start();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).at() > from && all.get(i).at() <= to)
                .boxed()
                .toList();
    }

    /** Whether an aside stood behind a paragraph, not before it. */
    boolean isBehind(int aside, Paragraph paragraph) {
        return asides().get(aside).at() > paragraph.span().start();
    }

    /** Whether all words of an aside are shown. */
    boolean isShown(int aside) {
        return unfolded.contains(aside);
    }

    /** Whether the words of all asides are shown. */
    public boolean showsAll() {
        return !asides().isEmpty() && unfolded.size() == asides().size();
    }

    /** Shows the words of an aside, or folds them. */
    void show(int aside, boolean all) {
        if (all) {
            unfolded.add(aside);
        } else {
            unfolded.remove(aside);
        }
        refold.run();
    }

    /** Shows the words of all asides, or folds them. */
    public void showAll(boolean all) {
        unfolded.clear();
        if (all) {
            IntStream.range(0, asides().size()).forEach(unfolded::add);
        }
        refold.run();
    }

    /** Takes a line of an aside into the text; -1 for all of it. */
    void take(int aside, int line) {
        taker.take(aside, line);
    }

    /** What happens where asides are folded or shown. */
    void onRefold(Runnable next) {
        refold = next;
    }

    /** Takes words that were left aside into the text. */
    public interface Taker {
        /** A line of an aside; -1 for all of it. */
        void take(int aside, int line);
    }

    /** What takes words that were left aside into the text. */
    public void onTake(Taker next) {
        taker = next;
    }

    /** The paragraph that holds an offset; nothing where there are none. */
    public Span holding(int offset) {
        return paragraphs.isEmpty()
                ? new Span(0, 0)
                : paragraphs.get(Paragraphs.holding(paragraphs, offset)).span();
    }

    /** What is marked in all documents. */
    public Marks marks() {
        return marks;
    }

    /** The chosen event's id. */
    public Optional<String> event() {
        return event;
    }

    /** The passage in view, where it stands in this document. */
    public Optional<Span> shown() {
        return shown.filter(p -> p.document().equals(document.id())).map(Passage::span);
    }

    /** What mouse or keyboard has selected in this document. */
    public Optional<Span> selected() {
        return selected.filter(p -> p.document().equals(document.id())).map(Passage::span);
    }

    /** The passage that the keyboard stands on. */
    public Optional<Span> focused() {
        return focused;
    }

    /** The passage under the mouse. */
    public Optional<Span> hovered() {
        return hovered;
    }

    /** Where the text stands. */
    public Column column() {
        return column;
    }

    /** How the interface speaks. */
    public Words words() {
        return words;
    }

    /** The marks of one paragraph. */
    List<Mark> marks(Paragraph paragraph) {
        List<Mark> all = new ArrayList<>(marks.in(document.id(), paragraph.span(), event, shown));
        found.stream()
                .filter(paragraph.span()::overlaps)
                .forEach(hit -> all.add(new Mark(
                        hit, foundHere.filter(hit::equals).isPresent() ? Mark.Look.FOUND_HERE : Mark.Look.FOUND)));
        return all;
    }

    /** Whether this very document lies open. */
    public boolean isOpen(Optional<Document> other) {
        return other.orElse(BLANK).equals(document);
    }

    /** Lays another document open. */
    public void open(Optional<Document> next) {
        document = next.orElse(BLANK);
        paragraphs = Paragraphs.of(document.text()).stream()
                .map(p -> isTitle(p) ? new Paragraph(p.span(), p.rightToLeft(), true) : p)
                .toList();
        unfolded.clear();
        found = List.of();
        foundHere = Optional.empty();
        focused = Optional.empty();
        hovered = Optional.empty();
    }

    private boolean isTitle(Paragraph paragraph) {
        return paragraph.span().length() < 2 * document.title().length() + 8
                && HiddenSigns.without(document.words(paragraph.span()).strip()).equals(document.title());
    }

    /** Marks by another chronicle. */
    public void mark(Marks next) {
        marks = next;
    }

    /** Chooses. */
    public void choose(Optional<String> nextEvent, Optional<Passage> nextShown) {
        event = nextEvent;
        shown = nextShown;
    }

    /** Speaks in another manner. */
    public void speak(Words next) {
        words = next;
    }

    /** Marks what was found, and the hit that one stands at. */
    public void find(List<Span> hits, Optional<Span> here) {
        found = hits;
        foundHere = here;
    }

    /** Selects words. */
    public void select(Optional<Passage> words) {
        selected = words;
    }

    /** Puts the keyboard on a passage. */
    public void focus(Optional<Span> passage) {
        focused = passage;
    }

    /** Puts the mouse on a passage; tells whether it was elsewhere before. */
    public boolean hover(Optional<Span> passage) {
        boolean moved = !passage.equals(hovered);
        hovered = passage;
        return moved;
    }

    /** Lays the text out in another column. */
    public void fit(Column next) {
        column = next;
    }
}
