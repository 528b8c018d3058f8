package sanad.ui.reader.hands;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import sanad.text.Span;
import sanad.text.WordEdges;
import sanad.ui.Session;
import sanad.ui.reader.page.Page;
import sanad.ui.reader.page.ReaderText;
import sanad.ui.words.Direction;
import sanad.ui.words.HiddenMarks;

/**
 * Selecting words of the open document, by dragging and by keys: an arrow takes the next word to which it points, with
 * Shift one more. What is selected is the session's, and is told to those who hear the screen.
 */
final class Selecting {
    private final Session session;
    private final Page page;
    private final ReaderText text;

    /** The word that the selection was begun at. */
    private Span start = new Span(0, 0);

    /** The word that it has come to. */
    private Span end = new Span(0, 0);

    Selecting(Session session, Page page, ReaderText text) {
        this.session = session;
        this.page = page;
        this.text = text;
    }

    /** Selects all words from one place to another. */
    void drag(int from, int to) {
        String words = page.document().text();
        start = word(words, from);
        end = word(words, to);
        select(start.union(end));
    }

    /** Selects the word at a place. */
    void word(int at) {
        Span word = word(page.document().text(), at);
        choose(word);
    }

    void all() {
        select(new Span(0, page.document().text().length()));
    }

    void none() {
        session.selection().set(Optional.empty());
    }

    /**
     * Does what a key asks for.
     *
     * @param more whether it adds to what is selected (Shift)
     * @return whether the key is one of ours
     */
    boolean key(KeyCode code, boolean more) {
        Optional<Span> next = switch (code) {
            case LEFT -> step(rightToLeft());
            case RIGHT -> step(!rightToLeft());
            case UP -> more ? line(-1) : Optional.empty();
            case DOWN -> more ? line(1) : Optional.empty();
            case HOME -> more ? edge(false) : Optional.empty();
            case END -> more ? edge(true) : Optional.empty();
            default -> Optional.empty();
        };
        boolean ours = code == KeyCode.LEFT || code == KeyCode.RIGHT || next.isPresent();
        next.ifPresent(word -> {
            if (more && page.selected().isPresent()) {
                end = word;
                select(start.union(end));
            } else {
                choose(word);
            }
            text.reveal(end);
        });
        return ours;
    }

    private void choose(Span word) {
        start = word;
        end = word;
        select(word);
    }

    private void select(Span rough) {
        session.selection().set(WordEdges.around(page.document().text(), rough).map(page.document()::passage));
        page.selected()
                .ifPresent(span -> text.list()
                        .setAccessibleText(page.words()
                                .say(
                                        "reader.selected",
                                        HiddenMarks.spoken(page.document().words(span), page.words()))));
    }

    /** The next word or the one before; the first time the word that one is at. */
    private Optional<Span> step(boolean forward) {
        String words = page.document().text();
        if (page.selected().isEmpty()) {
            return WordEdges.next(words, here());
        }
        return forward ? WordEdges.next(words, end.end()) : WordEdges.previous(words, end.start());
    }

    private Optional<Span> line(int lines) {
        Span from = page.selected().isPresent() ? end : word(page.document().text(), here());
        return text.below(from, lines).map(at -> word(page.document().text(), at));
    }

    private Optional<Span> edge(boolean last) {
        String words = page.document().text();
        Span paragraph = page.holding(page.selected().isPresent() ? end.start() : here());
        return last ? WordEdges.previous(words, paragraph.end()) : WordEdges.next(words, paragraph.start());
    }

    /** Where the keyboard is: at the passage it stands on or the one in view, else where the text is scrolled to. */
    private int here() {
        return page.focused()
                .or(page::shown)
                .map(Span::start)
                .or(text::firstShown)
                .orElse(0);
    }

    private boolean rightToLeft() {
        int at = page.selected().isPresent() ? end.start() : here();
        return Direction.rightToLeft(page.document().text(), page.holding(at));
    }

    private static Span word(String words, int at) {
        int from = Math.min(at, Math.max(0, words.length() - 1));
        return WordEdges.around(words, new Span(from, Math.min(words.length(), from + 1)))
                .or(() -> WordEdges.next(words, from))
                .orElse(new Span(from, from));
    }
}
