package sanad.ui.opening;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** Reading, as it goes on: a row a file, a bar, and a button that stops it and keeps what was read. */
public final class OpeningView extends StackPane {
    private static final double ROW = 46;

    private final Session session;
    private final Opening opening;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final Label found = new Label();
    private final Button stop = new Button();
    private final Button show = new Button();
    private final Label hint = new Label();
    private final Button report = new Button();
    private String saved = "";

    /**
     * A view of an opening.
     *
     * @param stopping ends the work
     * @param leave shows what was found, or what was open before where that is nothing
     */
    public OpeningView(Session session, Opening opening, Runnable stopping, Runnable leave) {
        this.session = session;
        this.opening = opening;
        getStyleClass().add("opening");
        ListView<FileRow> rows = rows();
        VBox panel = new VBox(head(stopping), rows, foot(leave));
        panel.getStyleClass().add("panel");
        panel.setMaxSize(940, Region.USE_PREF_SIZE);
        getChildren().add(panel);
        opening.phase().addListener(change -> say());
        opening.step().addListener(change -> say());
        Spoken.always(session, words -> {
            rows.setAccessibleText(words.say("reading.heading"));
            rows.refresh();
            say();
        });
    }

    private VBox head(Runnable stopping) {
        heading.getStyleClass().add("opening-heading");
        count.getStyleClass().add("muted");
        stop.getStyleClass().setAll("button", "sanad-button");
        stop.setId("reading-stop");
        stop.setGraphic(Icons.of("close", 16));
        stop.setOnAction(event -> stopping.run());
        HBox title = new HBox(12, heading, count, gap(), stop);
        title.setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setPrefHeight(8);
        bar.progressProperty().bind(opening.fraction());
        Spoken.label(session, hint, "reading.keeps");
        hint.getStyleClass().add("opening-hint");
        VBox head = new VBox(title, bar, hint);
        head.getStyleClass().add("opening-head");
        return head;
    }

    private ListView<FileRow> rows() {
        ListView<FileRow> rows = new ListView<>(opening.rows());
        rows.getStyleClass().add("opening-list");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(
                list -> new OpeningCell(() -> Words.in(session.manner().get())));
        rows.prefHeightProperty()
                .bind(Bindings.size(opening.rows()).multiply(ROW).add(2));
        rows.setMinHeight(ROW);
        return rows;
    }

    private HBox foot(Runnable leave) {
        show.getStyleClass().setAll("button", "sanad-button", "main");
        show.setId("reading-show");
        show.setOnAction(event -> leave.run());
        found.getStyleClass().add("secondary");
        report.getStyleClass().setAll("button", "sanad-button");
        report.setId("reading-report");
        report.setMinWidth(USE_PREF_SIZE);
        show.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(event -> opening.outcome().get().ifPresent(outcome -> {
            saved = ReportChoice.save(
                    getScene().getWindow(), outcome, Words.in(session.manner().get()));
            say();
        }));
        HBox foot = new HBox(12, found, gap(), report, show);
        foot.getStyleClass().add("opening-foot");
        return foot;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void say() {
        Words words = Words.in(session.manner().get());
        boolean busy = opening.busy();
        boolean stopping = opening.phase().get() == Opening.Phase.STOPPING;
        boolean stopped = opening.outcome().get().map(Outcome::stopped).orElse(false);
        heading.setText(words.say(busy ? "reading.heading" : stopped ? "reading.stopped" : "reading.finished"));
        saved = busy ? "" : saved;
        count.setText(
                busy
                        ? counted(words, opening.step().get())
                        : opening.outcome()
                                .get()
                                .map(outcome -> new Report(outcome, words).summary())
                                .orElse(""));
        boolean rows = !busy && !opening.rows().isEmpty();
        report.setText(words.say("report.save"));
        report.setVisible(rows);
        report.setManaged(rows);
        hint.setVisible(busy);
        hint.setManaged(busy);
        stop.setText(words.say(stopping ? "reading.stopping" : "reading.stop"));
        stop.setVisible(busy);
        stop.setDisable(stopping);
        boolean any = opening.outcome().get().map(Outcome::any).orElse(false);
        show.setDisable(busy);
        show.setText(words.say(busy || any ? "reading.show" : "reading.close"));
        if (!saved.isEmpty()) {
            found.setText(saved);
            return;
        }
        found.setText(opening.outcome()
                .get()
                .map(outcome -> words.count(
                        "counted.events", outcome.chronicle().events().size()))
                .map(events -> words.say("reading.found", events))
                .orElse(""));
    }

    private static String counted(Words words, Opening.Step step) {
        if (step.total() == 0) {
            return "";
        }
        return step.what().isEmpty()
                ? words.say("reading.stage." + step.stage().name().toLowerCase(Locale.ROOT))
                : words.say("reading.done", step.done(), step.total());
    }
}
