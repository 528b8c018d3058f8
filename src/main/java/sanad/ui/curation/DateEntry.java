package sanad.ui.curation;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import sanad.chronicle.Basis;
import sanad.extract.time.TypedTime;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.Edtf;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.Palette;
import sanad.timeline.Theme;
import sanad.timeline.Tone;
import sanad.timeline.draw.DateMarks;
import sanad.ui.look.Icons;
import sanad.ui.wall.paint.CanvasPainter;

/** A field for a date in words or figures, and below it what they come to: in words, in EDTF, and as the wall draws it. */
final class DateEntry extends VBox {
    private static final Duration PAUSE = Duration.millis(150);
    private static final double DRAWN = 250;

    private final Words words;
    private final DateWords dates;
    private final TextField field = new TextField();
    private final Label verdict = new Label();
    private final VBox said = new VBox(3);
    private final Canvas canvas = new Canvas(DRAWN, DateMarks.height(true));
    private final HBox preview;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<DateMarks.Dated> was = Optional.empty();
    private String unchanged = "";
    private Tone tone = Tone.INK2;
    private Theme theme = Theme.LIGHT;
    private Consumer<Optional<When>> hearer = when -> {};

    DateEntry(Words words) {
        super(6);
        this.words = words;
        dates = DateWords.in(words.manner());
        field.setId("editor-date");
        field.setPromptText(words.say("editor.date.prompt"));
        field.setAccessibleText(words.say("editor.date"));
        field.getStyleClass().add("editor-field");
        verdict.getStyleClass().add("editor-verdict");
        verdict.setMouseTransparent(true);
        StackPane over = new StackPane(field, verdict);
        StackPane.setAlignment(verdict, Pos.CENTER_RIGHT);
        canvas.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        StackPane picture = new StackPane(canvas);
        picture.setMinWidth(DRAWN);
        preview = new HBox(16, said, picture);
        preview.getStyleClass().add("editor-preview");
        preview.setId("editor-preview");
        getChildren().addAll(over, preview);
        pause.setOnFinished(event -> tell());
        field.textProperty().addListener(change -> pause.playFromStart());
    }

    /** The field itself. */
    TextField field() {
        return field;
    }

    /** Takes what the date was, and the words that leave it as it was. */
    void begin(Optional<DateMarks.Dated> before, String text, Tone colour, Theme look) {
        was = before;
        tone = colour;
        theme = look;
        unchanged = text;
        tell();
    }

    /** Who hears what the words come to, once somebody stops typing; nothing where they leave the date as it was. */
    void setHearer(Consumer<Optional<When>> next) {
        hearer = next;
    }

    /** What the words come to now; empty where they are not understood. */
    Optional<When> read() {
        return TypedTime.read(field.getText());
    }

    /** Whether the words can be taken as they stand: they leave the date, or are understood. */
    boolean fits() {
        return field.getText().strip().equals(unchanged.strip()) || read().isPresent();
    }

    /** Says at once what the words come to. */
    void tell() {
        pause.stop();
        boolean same = field.getText().strip().equals(unchanged.strip());
        Optional<When> now = same ? was.map(DateMarks.Dated::when) : read();
        boolean blank = field.getText().isBlank();
        boolean bad = !same && now.isEmpty();
        verdict.setText(same || blank ? "" : words.say(bad ? "editor.date.not" : "editor.date.understood"));
        verdict.setGraphic(same || blank ? null : Icons.of(bad ? "warning" : "check", 16));
        verdict.getStyleClass().removeAll("bad", "good");
        verdict.getStyleClass().add(bad ? "bad" : "good");
        said.getChildren().clear();
        if (bad) {
            add(words.say("editor.date.examples"), "editor-hint");
        }
        now.ifPresent(when -> tell(when, same));
        draw(now, same);
        hearer.accept(same ? Optional.empty() : now);
    }

    private void tell(When when, boolean same) {
        boolean spread = !when.isDay() && !when.openEnd() && !when.openStart();
        boolean part = when.precision() == Precision.WEEK;
        // what was typed as a part of a month is answered by its days
        When told = part ? new When(when.earliest(), when.latest(), Precision.INTERVAL, when.approximate()) : when;
        String date = dates.sayWithWeekday(told);
        String whole = spread ? words.say("editor.date.spread", date) : date;
        add(whole, "editor-date");
        preview.setAccessibleText(words.say("editor.date.told", whole));
        if (!same) {
            String before = was.map(d -> words.say(
                            "editor.date.was",
                            dates.say(d.when()),
                            dates.basis(d.basis().name())))
                    .orElse(words.say("editor.date.undated"));
            add(before + " " + words.say("editor.date.will", dates.basis(Basis.BY_HAND.name())), "editor-hint");
        }
        add("\u2066" + Edtf.write(when) + "\u2069", "editor-edtf");
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        said.getChildren().add(label);
    }

    private void draw(Optional<When> now, boolean same) {
        canvas.getParent().setVisible(now.isPresent());
        canvas.getParent().setManaged(now.isPresent());
        if (now.isEmpty()) {
            return;
        }
        Optional<DateMarks.Dated> before =
                same ? Optional.empty() : was.filter(d -> DateMarks.both(now.get(), d.when()));
        Basis basis = same ? was.map(DateMarks.Dated::basis).orElse(Basis.BY_HAND) : Basis.BY_HAND;
        canvas.setHeight(DateMarks.height(before.isPresent()));
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new CanvasPainter(canvas.getGraphicsContext2D(), Palette.of(theme))
                .paint(DateMarks.of(
                        new DateMarks.Dated(now.get(), basis), before, tone, canvas.getWidth(), words.manner()));
    }
}
