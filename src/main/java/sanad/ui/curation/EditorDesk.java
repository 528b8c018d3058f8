package sanad.ui.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Entry;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.ui.Session;

/**
 * The desk while an event is edited: the history, the fields, and the passages beside them. What was typed and not
 * applied stays with its event until it is applied or cancelled, whatever else is chosen meanwhile.
 */
public final class EditorDesk extends HBox {
    /** The name of an event that is not there yet. */
    private static final String FRESH = "";

    private final Session session;
    private final Deeds deeds;
    private final Runnable done;
    private final StackPane start = new StackPane();
    private final BorderPane paper = new BorderPane();
    private final PassagesSide side;
    private final ScrollPane scroll = new ScrollPane();
    private final EditorHead head = new EditorHead(this::apply, this::cancel);
    private final Map<String, Wishes> unapplied = new HashMap<>();
    private Optional<String> event = Optional.empty();
    private Optional<Passage> words = Optional.empty();
    private Wishes was = Wishes.NONE;
    private EditorForm form;
    private boolean applying;

    /**
     * A desk that lies nowhere yet.
     *
     * @param done hears that editing has ended
     */
    public EditorDesk(Session session, Deeds deeds, Runnable done) {
        this.session = session;
        this.deeds = deeds;
        this.done = done;
        form = new EditorForm(
                session, Optional.empty(), Words.in(session.manner().get()));
        side = new PassagesSide(deeds);
        getStyleClass().addAll("desk", "editor-desk");
        paper.getStyleClass().add("editor");
        paper.setTop(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card-scroll", "editor-scroll");
        paper.setCenter(scroll);
        HBox.setHgrow(paper, Priority.ALWAYS);
        getChildren().addAll(start, paper, side);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, typed -> head.wrong(""));
        session.event().addListener(change -> follow());
        session.chronicle().addListener(change -> renew());
        session.manner().addListener(change -> renew());
        session.theme().addListener(change -> renew());
    }

    /** Where the history lies. */
    public StackPane start() {
        return start;
    }

    /** The part with the fields. */
    public Region paper() {
        return paper;
    }

    /** Whether something is edited now. */
    public boolean isOpen() {
        return event.isPresent();
    }

    /** Opens an event, with what was typed for it before and not applied. */
    public void edit(String id, Part part) {
        keep();
        event = Optional.of(id);
        words = Optional.empty();
        build(Optional.of(part));
    }

    /** Opens the fields of an event that is not there yet, on these words of a source or on none. */
    public void add(Optional<Passage> selected) {
        keep();
        event = Optional.of(FRESH);
        words = selected;
        build(Optional.of(Part.TITLE));
    }

    /** Takes the keyboard back to the first field. */
    public void enter(Part part) {
        form.enter(part);
    }

    private boolean fresh() {
        return event.equals(Optional.of(FRESH));
    }

    private Optional<Entry> entry() {
        return event.flatMap(session.curating().project()::entry);
    }

    /** Keeps what was typed and not applied. */
    private void keep() {
        event.ifPresent(id -> {
            Wishes now = form.wishes();
            if (now.equals(was)) {
                unapplied.remove(id);
            } else {
                unapplied.put(id, now);
            }
        });
    }

    private void build(Optional<Part> enter) {
        if (!isOpen()) {
            return;
        }
        Words said = Words.in(session.manner().get());
        Optional<Event> edited = entry().map(Entry::event);
        form = new EditorForm(session, edited, said);
        Wishes now = edited.map(e -> Wishes.of(e, form.said(e))).orElse(Wishes.NONE);
        Wishes typed = event.map(unapplied::get).orElse(now);
        was = now;
        form.fill(typed);
        scroll.setContent(form);
        scroll.setVvalue(0);
        head.say(said, fresh());
        beside(said);
        enter.ifPresent(part -> {
            // what was only just made has no place yet
            applyCss();
            layout();
            form.enter(part);
        });
    }

    private void beside(Words said) {
        if (fresh()) {
            side.show(words, said);
        } else {
            entry().ifPresent(entry -> side.show(entry, said));
        }
    }

    /** Another event was chosen while one is edited: that is edited then. */
    private void follow() {
        if (!isOpen() || applying || fresh()) {
            return;
        }
        Optional<String> chosen = session.event().get();
        if (chosen.isEmpty()) {
            close();
        } else if (!chosen.equals(event)) {
            keep();
            event = chosen;
            build(Optional.empty());
        }
    }

    /** The project was changed: what a person has not typed follows. */
    private void renew() {
        if (!isOpen() || applying) {
            return;
        }
        Optional<String> held = held();
        again();
        held.ifPresent(id -> {
            applyCss();
            layout();
            Optional.ofNullable(id.isEmpty() ? null : form.lookup("#" + id))
                    .ifPresentOrElse(Node::requestFocus, () -> form.enter(Part.TITLE));
        });
    }

    /** The name of the field that the keyboard is in; empty text for one without a name. */
    private Optional<String> held() {
        if (getScene() == null || getScene().getFocusOwner() == null) {
            return Optional.empty();
        }
        Node owner = getScene().getFocusOwner();
        String id = owner.getId() == null ? "" : owner.getId();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == form) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private void again() {
        if (fresh()) {
            keep();
            build(Optional.empty());
            return;
        }
        Optional<Event> now = event.flatMap(session.chronicle().get()::event);
        if (now.isEmpty()) {
            // it was merged, hidden or deleted: what is chosen in its place follows
            event.ifPresent(unapplied::remove);
            return;
        }
        Wishes typed = form.wishes();
        String said = DateWords.in(session.manner().get()).say(now.get().when());
        unapplied.put(now.get().id(), typed.over(was, Wishes.of(now.get(), said)));
        double place = scroll.getVvalue();
        build(Optional.empty());
        scroll.setVvalue(place);
        keep();
    }

    private void apply() {
        Optional<Part> bad = form.wrong(fresh());
        Words said = Words.in(session.manner().get());
        if (bad.isPresent()) {
            head.wrong(said.say(bad.get() == Part.TITLE ? "edit.refused.no_title" : "edit.refused.no_date"));
            form.enter(bad.get());
            return;
        }
        applying = true;
        session.trial().set(Optional.empty());
        boolean all = fresh() ? added() : deeds.does(form.wishes().edits(event.orElse(FRESH), was));
        applying = false;
        if (all) {
            event.ifPresent(unapplied::remove);
            close();
        } else {
            renew();
        }
    }

    private boolean added() {
        Wishes wishes = form.wishes();
        SortedSet<String> before =
                new TreeSet<>(session.curating().project().entries().keySet());
        SortedSet<Passage> passages = new TreeSet<>(words.stream().toList());
        if (!deeds.does(List.of(wishes.adding(passages)))) {
            return false;
        }
        List<String> ids =
                new ArrayList<>(session.curating().project().entries().keySet());
        ids.removeAll(before);
        unapplied.remove(FRESH);
        event = Optional.of(ids.get(0));
        boolean all = deeds.does(wishes.marks(ids.get(0), Wishes.NONE));
        session.choose(ids.get(0));
        return all;
    }

    private void cancel() {
        event.ifPresent(unapplied::remove);
        close();
    }

    /** Ends editing; what was typed and not applied is kept for the next time. */
    public void close() {
        event = Optional.empty();
        session.trial().set(Optional.empty());
        done.run();
    }

    private void key(KeyEvent pressed) {
        boolean enter = pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown();
        boolean field =
                pressed.getCode() == KeyCode.ENTER && pressed.getTarget() instanceof javafx.scene.control.TextField;
        if (pressed.getCode() == KeyCode.ESCAPE) {
            cancel();
            pressed.consume();
        } else if (enter || field) {
            apply();
            pressed.consume();
        }
    }
}
