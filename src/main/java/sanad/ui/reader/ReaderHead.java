package sanad.ui.reader;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.text.Document;
import sanad.ui.Session;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;
import sanad.ui.words.Direction;
import sanad.ui.words.HiddenMarks;

/** The line over the text: which document, how it is dated, which passage of how many. */
final class ReaderHead extends HBox {
    /** From this width on the date itself stands beside how it is known. */
    private static final double ROOMY = 700;

    /** Below this width there is no room for how it is known. */
    private static final double TIGHT = 380;

    private final Session session;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Button date = new Button();
    private final Button previous = step("back");
    private final Button next = step("forward");

    /**
     * A head.
     *
     * @param back shows the previous passage
     * @param on shows the next passage
     */
    ReaderHead(Session session, Runnable back, Runnable on) {
        this.session = session;
        getStyleClass().add("reader-head");
        setMinWidth(0);
        title.getStyleClass().add("reader-title");
        title.setMinWidth(60);
        count.getStyleClass().add("reader-count");
        count.setMinWidth(USE_PREF_SIZE);
        date.getStyleClass().addAll("basis-badge", "reader-date");
        date.setMinWidth(USE_PREF_SIZE);
        date.setOnAction(press -> session.event().set(Optional.empty()));
        previous.setOnAction(press -> back.run());
        next.setOnAction(press -> on.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(Icons.of("document", 17), title, date, gap, count, previous, next);
        widthProperty().addListener(change -> tell());
    }

    private static Button step(String icon) {
        Button button = new Button("", Icons.of(icon, 17));
        button.getStyleClass().add("reader-step");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        return button;
    }

    /** Says it all afresh. */
    void tell() {
        Words words = Words.in(session.manner().get());
        Chronicle chronicle = session.chronicle().get();
        Optional<Document> document = session.document().get().flatMap(chronicle::document);
        String name = document.map(d -> HiddenMarks.without(d.title())).orElse("");
        title.setText(name);
        title.setNodeOrientation(
                Direction.rightToLeft(name) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Fonts.dress(title, name);
        date.setVisible(document.isPresent() && getWidth() >= TIGHT);
        date.setManaged(date.isVisible());
        document.ifPresent(d -> tell(chronicle.date(d.id()), words));
        PassageWalk walk = PassageWalk.of(session.event().get().flatMap(chronicle::event));
        int number = walk.number(session.passage().get());
        int all = walk.passages().size();
        count.setText(
                all == 0
                        ? ""
                        : number > 0
                                ? words.say("reader.passage.of", number, all)
                                : words.count("reader.passages", all));
        previous.setDisable(all == 0 || all == 1 && number == 1);
        next.setDisable(previous.isDisable());
        explain(previous, words.say("reader.previous"));
        explain(next, words.say("reader.next"));
    }

    private void tell(DocumentDate dated, Words words) {
        DateWords dates = DateWords.in(session.manner().get());
        String day = dates.say(dated.when());
        String how = dates.basis(dated.basis().name());
        String whole = dated.when().isKnown() ? words.say("reader.dated", day, how) : day;
        date.setText(getWidth() >= ROOMY || !dated.when().isKnown() ? whole : how);
        date.getStyleClass().remove("inferred");
        if (dated.basis() != Basis.STATED && dated.basis() != Basis.BY_HAND) {
            date.getStyleClass().add("inferred");
        }
        date.setGraphic(Beads.of(dated.basis(), 11));
        explain(date, words.say("reader.dated.why", whole));
    }

    private static void explain(Button button, String tip) {
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
    }
}
