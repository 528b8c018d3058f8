package sanad.ui.card;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Evidence;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.ui.Session;
import sanad.ui.look.Looks;
import sanad.ui.words.HiddenMarks;

/** The note beside the book: what the chosen event is, when, and why we say so; for a document, how it is dated. */
public final class EventCard extends BorderPane {
    private final Session session;
    private final ScrollPane scroll = new ScrollPane();
    private Optional<CardBody> body = Optional.empty();
    private List<Node> tools = List.of();
    private List<Node> documentTools = List.of();
    private boolean stale = true;
    private boolean wide;

    /** A card of the session's event, or of its document while no event is chosen. */
    public EventCard(Session session) {
        this.session = session;
        getStyleClass().add("card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        setCenter(scroll);
        setMinWidth(200);
        InvalidationListener anew = change -> write();
        session.chronicle().addListener(anew);
        session.event().addListener(change -> {
            write();
            scroll.setVvalue(0);
        });
        session.document().addListener(change -> {
            if (session.event().get().isEmpty()) {
                write();
            }
        });
        session.passage().addListener((property, before, now) -> body.ifPresent(b -> b.mark(now)));
        session.manner().addListener(anew);
    }

    /** What stands beside the kind of an event: ways to change it. */
    public void setTools(Node... next) {
        tools = List.of(next);
        write();
    }

    /** The same beside the name of a document. */
    public void setDocumentTools(Node... next) {
        documentTools = List.of(next);
        write();
    }

    /** Moves the keyboard to the first step of the chain of reasons that can be opened; to the card where there is none. */
    public void focusChain() {
        layout();
        scroll.lookupAll(".step").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    private void write() {
        session.event().get();
        session.chronicle().get();
        session.document().get();
        session.manner().get();
        stale = true;
        requestLayout();
    }

    /** Written at most once a frame, however many of the session's parts change together. */
    @Override
    protected void layoutChildren() {
        boolean nowWide = getScene() != null && getScene().getWidth() >= Looks.WIDE;
        if (stale || nowWide != wide) {
            stale = false;
            wide = nowWide;
            scroll.setContent(content());
            // what is made while things are laid out would be seen undressed for a frame
            scroll.applyCss();
        }
        super.layoutChildren();
    }

    /** Shows what a passage says beside the words that the event stands on, which say otherwise. */
    private void compare(Passage otherwise) {
        Optional<Passage> own = session.event()
                .get()
                .flatMap(session.chronicle().get()::event)
                .flatMap(event -> event.evidence().stream()
                        .map(Evidence::passage)
                        .filter(place -> !place.document().equals(otherwise.document()))
                        .findFirst());
        if (own.isEmpty()) {
            session.show(otherwise);
            return;
        }
        if (session.document().get().filter(otherwise.document()::equals).isPresent()) {
            session.show(own.get());
        }
        session.beside().set(Optional.of(otherwise));
    }

    private Node content() {
        Words words = Words.in(session.manner().get());
        Chronicle chronicle = session.chronicle().get();
        CardWriter writer = new CardWriter(chronicle, session.manner().get());
        Optional<CardText> card = session.event()
                .get()
                .flatMap(chronicle::event)
                .map(writer::event)
                .or(() -> session.document().get().flatMap(chronicle::document).map(writer::document));
        body = card.map(c -> new CardBody(
                c,
                words,
                wide,
                session::show,
                this::compare,
                c.lane().isPresent() ? tools : documentTools,
                session.curating().images()));
        body.ifPresent(b -> {
            b.mark(session.passage().get());
            HiddenMarks.explain(b, words);
        });
        return body.<Node>map(b -> b).orElseGet(VBox::new);
    }
}
