package sanad.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.Basis;
import sanad.chronicle.Reason;
import sanad.chronicle.edit.Images;
import sanad.export.reason.Said;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;
import sanad.ui.words.Direction;
import sanad.ui.words.Run;
import sanad.ui.words.WordFlow;

/** The parts of a card, from its kind down to how sure we are. */
final class CardBody extends VBox {
    /** The longest side of an event's picture, in px. */
    private static final double PICTURE = 220;

    private final Words words;
    private final boolean wide;
    private final List<LineView> lines = new ArrayList<>();
    private LongList quotes;
    private final Consumer<Passage> open;
    private final Consumer<Passage> beside;

    /**
     * A body.
     *
     * @param wide whether letters are larger
     * @param open shows a passage
     * @param beside shows a passage that says otherwise, beside the one that the event stands on
     * @param tools stand beside the kind
     * @param images where its picture lies
     */
    CardBody(
            CardText card,
            Words words,
            boolean wide,
            Consumer<Passage> open,
            Consumer<Passage> beside,
            List<? extends Node> tools,
            Images images) {
        this.words = words;
        this.wide = wide;
        this.open = open;
        this.beside = beside;
        quotes = new LongList(List.of(), words, line -> view(line, open));
        getStyleClass().add("card-body");
        getChildren().addAll(head(card, tools), title(card.title()), dated(card));
        touched(card);
        card.image()
                .flatMap(image -> Pictured.of(images, image, words, PICTURE))
                .ifPresent(getChildren()::add);
        written(card.note());
        if (!card.disputed().isEmpty()) {
            part("warning", "card.disputed", "card-disputed");
            card.disputed().forEach(line -> getChildren().add(line(line, beside)));
        }
        if (!card.chain().isEmpty()) {
            part("why", "card.why", "card-why");
            chain(card);
        }
        note(card.noChain(), "card-hint");
        if (!card.copies().isEmpty()) {
            titled("copy", card.copied(), "card-part");
            card.copies().forEach(line -> getChildren().add(line(line, open)));
            note(words.say("copy.hint"), "card-hint");
        }
        if (!card.quotes().isEmpty()) {
            part("passage", "card.passages", "card-part");
            quotes = new LongList(card.quotes(), words, line -> view(line, open));
            getChildren().add(quotes);
        }
        if (!card.chips().isEmpty()) {
            getChildren().add(chips(card.chips()));
        }
        card.notes().forEach(text -> note(text, "card-hint"));
    }

    /** Marks the line of the passage in view. */
    void mark(Optional<Passage> shown) {
        lines.forEach(line -> line.mark(shown));
        quotes.mark(shown);
    }

    private static Node head(CardText card, List<? extends Node> tools) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(kind(card), gap);
        row.getChildren().addAll(tools);
        row.getStyleClass().add("card-over");
        return row;
    }

    private void touched(CardText card) {
        if (!card.touched().isEmpty()) {
            Label touched = new Label(card.touched(), Icons.of("edit", 13));
            touched.getStyleClass().addAll("card-note", "card-touched");
            touched.setWrapText(true);
            getChildren().add(touched);
        }
    }

    private void written(String note) {
        if (!note.isEmpty()) {
            part("note", "card.note.head", "card-part");
            WordFlow flow = new WordFlow();
            flow.show(List.of(Run.of(note, "step-words")), Direction.rightToLeft(note), wide ? 14.5 : 13, 1.55);
            flow.setAccessibleText(note);
            getChildren().add(flow);
        }
    }

    static Node kind(CardText card) {
        Region icon = Icons.of(
                card.lane()
                        .map(l -> "kind-" + l.name().toLowerCase(Locale.ROOT))
                        .orElse("document"),
                15);
        card.lane().ifPresent(l -> icon.getStyleClass().add("lane-" + l.name().toLowerCase(Locale.ROOT)));
        Label over = new Label(card.over(), icon);
        over.getStyleClass().add("card-kind");
        return over;
    }

    private Node title(String title) {
        WordFlow flow = new WordFlow().at(side());
        flow.show(List.of(Run.of(title, "step-words").strong()), Direction.rightToLeft(title), wide ? 20 : 16.5, 1.5);
        flow.setAccessibleText(title);
        return flow;
    }

    private HPos side() {
        return words.manner().tongue().rightToLeft() ? HPos.RIGHT : HPos.LEFT;
    }

    private static Node dated(CardText card) {
        Label date = new Label(card.date());
        date.getStyleClass().add("card-date");
        date.setWrapText(true);
        Label count = new Label(card.count());
        count.getStyleClass().add("card-note");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(date, badge(card.basis(), card.basisWords()), gap, count);
        row.getStyleClass().add("card-dated");
        return row;
    }

    static Node badge(Basis basis, String said) {
        Label badge = new Label(said, Beads.of(basis, 11));
        badge.getStyleClass().add("basis-badge");
        if (basis == Basis.INFERRED || basis == Basis.UNKNOWN) {
            badge.getStyleClass().add("inferred");
        }
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private void part(String icon, String key, String styleClass) {
        titled(icon, words.say(key), styleClass);
    }

    private void titled(String icon, String said, String styleClass) {
        Label head = new Label(said, Icons.of(icon, 17));
        head.getStyleClass().addAll("card-head", styleClass);
        getChildren().add(head);
    }

    private void chain(CardText card) {
        VBox chain = new VBox();
        chain.getStyleClass().add("card-chain");
        boolean rightToLeft = words.manner().tongue().rightToLeft();
        List<Said> steps = card.chain();
        for (int i = 0; i < steps.size(); i++) {
            StepView step = new StepView(
                    steps.get(Math.max(0, i - 1)),
                    steps.get(i),
                    steps.get(Math.min(steps.size() - 1, i + 1)),
                    rightToLeft,
                    wide ? 14.5 : 13);
            Consumer<Passage> shown = steps.get(i).step() == Reason.Step.DISAGREES ? beside : open;
            card.links().get(i).ifPresent(passage -> step.leading(() -> shown.accept(passage)));
            chain.getChildren().add(step);
        }
        getChildren().add(chain);
    }

    private Node line(CardText.Line line, Consumer<Passage> shown) {
        LineView view = view(line, shown);
        lines.add(view);
        return view;
    }

    private LineView view(CardText.Line line, Consumer<Passage> shown) {
        return new LineView(line, side(), wide ? 14.5 : 13, () -> shown.accept(line.passage()));
    }

    private static Node chips(List<CardText.Chip> chips) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("card-chips");
        for (CardText.Chip chip : chips) {
            Label pill = new Label(chip.name());
            pill.getStyleClass().add("card-chip");
            pill.setAccessibleText(chip.role() + " " + chip.name());
            Fonts.dress(pill, chip.name());
            row.getChildren().add(pill);
        }
        return row;
    }

    private void note(String text, String styleClass) {
        if (!text.isEmpty()) {
            WordFlow flow = new WordFlow();
            flow.show(List.of(Run.of(text, styleClass)), words.manner().tongue().rightToLeft(), wide ? 14 : 12.5, 1.55);
            getChildren().add(flow);
        }
    }
}
