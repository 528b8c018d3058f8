package sanad.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.ui.Session;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;
import sanad.ui.reader.page.Page;
import sanad.ui.words.CopyWords;
import sanad.ui.words.Direction;

/** The line over a text: which document, how it is dated, which passage of how many. */
final class ReaderHead extends HBox {
    /** From this width on the date itself stands beside how it is known. */
    private static final double ROOMY = 700;

    /** Below this width there is no room for how it is known. */
    private static final double TIGHT = 300;

    /** Below this width its margins are narrow, and passages are not counted. */
    private static final double NARROW = 500;

    private final Session session;
    private final Supplier<Optional<String>> shown;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label copy = new Label("", Icons.of("copy", 13));
    private final Button date = new Button();
    private final Button previous = step("back");
    private final Button next = step("forward");
    private final Button compare = step("beside");
    private final Button find = step("search");
    private final Button close = step("close");
    private final Button whole = step("show");
    private Optional<Page> asides = Optional.empty();

    private ReaderHead(Session session, Supplier<Optional<String>> shown, Runnable look) {
        this.session = session;
        this.shown = shown;
        getStyleClass().add("reader-head");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        number.getStyleClass().add("number-disc");
        number.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("reader-title");
        title.setMinWidth(40);
        count.getStyleClass().add("reader-count");
        count.setMinWidth(USE_PREF_SIZE);
        date.getStyleClass().addAll("basis-badge", "reader-date");
        date.setMinWidth(USE_PREF_SIZE);
        find.setOnAction(press -> look.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        copy.getStyleClass().addAll("basis-badge", "reader-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, date, copy, gap, count);
        widthProperty().addListener(change -> tell());
    }

    /**
     * The head of the document that lies open.
     *
     * @param back shows the previous passage
     * @param on shows the next passage
     * @param beside lays another document beside this one, or takes it away
     * @param look opens the field that finds words
     */
    static ReaderHead of(Session session, Runnable back, Runnable on, Runnable beside, Runnable look) {
        ReaderHead head = new ReaderHead(session, session.document()::get, look);
        head.date.setOnAction(press -> session.event().set(Optional.empty()));
        head.previous.setOnAction(press -> back.run());
        head.next.setOnAction(press -> on.run());
        head.compare.setOnAction(press -> beside.run());
        head.getChildren().add(0, Icons.of("document", 17));
        head.getChildren().addAll(head.previous, head.next, head.compare, head.find);
        return head;
    }

    /** With a button that shows all that stood in the file. */
    void whole(Page page, Runnable toggle) {
        asides = Optional.of(page);
        whole.setOnAction(press -> toggle.run());
        getChildren().add(getChildren().indexOf(previous), whole);
    }

    /** The head of the document that lies beside it, which can be opened in its place or taken away. */
    static ReaderHead beside(Session session, Runnable look) {
        ReaderHead head = new ReaderHead(session, () -> session.beside().get().map(Passage::document), look);
        head.date.setOnAction(press -> session.beside().get().ifPresent(place -> {
            session.show(place);
            session.event().set(Optional.empty());
        }));
        head.close.setOnAction(press -> session.beside().set(Optional.empty()));
        head.getChildren().add(0, head.number);
        head.getChildren().addAll(head.find, head.close);
        return head;
    }

    private static Button step(String icon) {
        Button button = new Button("", Icons.of(icon, 17));
        button.getStyleClass().addAll("reader-step", "do-" + icon);
        return button;
    }

    /** Says it all afresh. */
    void tell() {
        Words words = Words.in(session.manner().get());
        Chronicle chronicle = session.chronicle().get();
        Optional<Document> document = shown.get().flatMap(chronicle::document);
        String name = document.map(d -> d.title()).orElse("");
        title.setText(name);
        title.setNodeOrientation(
                Direction.rightToLeft(name) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Fonts.dress(title, name);
        title.setTooltip(name.isEmpty() ? null : new Tooltip(name));
        boolean narrow = getWidth() < NARROW;
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        show(date, document.isPresent() && getWidth() >= TIGHT);
        show(count, !narrow);
        Optional<String> copied = document.flatMap(d -> CopyWords.of(chronicle, d.id(), words));
        copy.setText(copied.orElse(""));
        show(copy, copied.isPresent() && !narrow);
        document.ifPresent(d -> {
            number.setText(words.number(chronicle.number(d.id())));
            tell(chronicle.date(d.id()), words);
        });
        walk(words, session.event().get().flatMap(chronicle::event));
        explain(find, words.say("reader.find.open"));
        explain(close, words.say("reader.beside.close"));
        boolean left = document.flatMap(d -> d.source().original())
                .filter(o -> !o.asides().isEmpty())
                .isPresent();
        boolean all = asides.filter(Page::showsAll).isPresent();
        show(whole, left);
        whole.getStyleClass().remove("on");
        if (all) {
            whole.getStyleClass().add("on");
        }
        explain(whole, words.say(all ? "reader.whole.off" : "reader.whole"));
    }

    private static void show(Region part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    private void walk(Words words, Optional<Event> event) {
        PassageWalk walk = PassageWalk.of(event);
        int place = walk.number(session.passage().get());
        int all = walk.passages().size();
        boolean own = getChildren().contains(next);
        count.setText(
                all == 0 || !own
                        ? ""
                        : place > 0 ? words.say("reader.passage.of", place, all) : words.count("reader.passages", all));
        previous.setDisable(all == 0 || all == 1 && place == 1);
        next.setDisable(previous.isDisable());
        explain(previous, words.say("reader.previous"));
        explain(next, words.say("reader.next"));
        boolean open = session.beside().get().isPresent();
        boolean possible = open
                || event.flatMap(e -> Comparing.beside(e, session.passage().get()))
                        .isPresent();
        compare.setDisable(!possible);
        compare.getStyleClass().remove("on");
        if (open) {
            compare.getStyleClass().add("on");
        }
        explain(compare, words.say(open ? "reader.beside.close" : "reader.beside"));
    }

    private void tell(DocumentDate dated, Words words) {
        DateWords dates = DateWords.in(session.manner().get());
        String day = dates.published(dated.when());
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
