package sanad.ui.card;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Span;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;
import sanad.ui.words.Direction;
import sanad.ui.words.Run;
import sanad.ui.words.WordFlow;

/**
 * An event at a glance: kind, title, date and how that is known, the first passage, and whence it is. Nothing is in it
 * that is not in the card, which says it all.
 */
public final class Glance extends VBox {
    /** How wide it is, in px. */
    public static final double WIDE = 400;

    /** An event of a chronicle, told in a manner of speaking. */
    public Glance(Chronicle chronicle, Event event, Manner manner) {
        Words words = Words.in(manner);
        boolean rtl = manner.tongue().rightToLeft();
        HPos side = rtl ? HPos.RIGHT : HPos.LEFT;
        CardText card = new CardWriter(chronicle, manner).event(event);
        getStyleClass().add("glance");
        setNodeOrientation(rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setMinWidth(WIDE);
        setPrefWidth(WIDE);
        setMaxWidth(WIDE);
        getChildren().addAll(over(card), title(card.title(), side), dated(card));
        if (!card.disputed().isEmpty()) {
            Label disputed = new Label(
                    words.say("card.disputed") + ": " + card.disputed().get(0).text(), Icons.of("warning", 15));
            disputed.getStyleClass().addAll("card-note", "card-disputed");
            getChildren().add(disputed);
        }
        event.firstEvidence()
                .ifPresent(first -> chronicle
                        .document(first.passage().document())
                        .ifPresent(document -> {
                            getChildren().add(quote(document, first, words, side));
                            getChildren().add(source(document, chronicle, words));
                        }));
    }

    private static Node over(CardText card) {
        Node kind = CardBody.kind(card);
        Label count = new Label(card.count());
        count.getStyleClass().add("card-note");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(kind, gap, count);
        row.getStyleClass().add("glance-over");
        return row;
    }

    private static Node title(String title, HPos side) {
        WordFlow flow = new WordFlow().at(side);
        flow.show(List.of(Run.of(title, "step-words").strong()), Direction.rightToLeft(title), 15.5, 1.5);
        return flow;
    }

    private static Node dated(CardText card) {
        Label date = new Label(card.date());
        date.getStyleClass().add("card-date");
        date.setWrapText(true);
        HBox row = new HBox(date, CardBody.badge(card.basis(), card.basisWords()));
        row.getStyleClass().add("card-dated");
        return row;
    }

    private static Node quote(Document document, Evidence evidence, Words words, HPos side) {
        String open = words.say("quote.open");
        Span whole = evidence.passage().span();
        String said = document.words(whole);
        String shown = CardWriter.shortened(said);
        // shortening and joining lines moves places: what says when is looked for again, and only lit where it still is
        Optional<Span> time = evidence.timeWords()
                .map(span -> document.words(span).strip().replaceAll("\\s++", " "))
                .filter(text -> !text.isEmpty() && text.length() < shown.length())
                .map(text -> new Span(shown.indexOf(text), shown.indexOf(text) + text.length()))
                .filter(span -> span.start() >= 0);
        return new QuoteBox(
                open + shown + words.say("quote.close"),
                time.map(span -> span.shift(open.length())).orElse(new Span(0, 0)),
                side,
                13.5);
    }

    private static Node source(Document document, Chronicle chronicle, Words words) {
        String title = document.title();
        Label source = new Label(words.say("card.document", chronicle.number(document.id())) + " · \u2068" + title);
        source.getStyleClass().add("card-note");
        source.setTextOverrun(OverrunStyle.ELLIPSIS);
        source.setEllipsisString("\u2026");
        Fonts.dress(source, title);
        return source;
    }
}
