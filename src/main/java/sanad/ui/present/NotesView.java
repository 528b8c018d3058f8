package sanad.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.scene.Scene;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.stage.Run;
import sanad.ui.ReaderClock;
import sanad.ui.Session;

/** Before who presents: the notes of the scene, how long one has been presenting, what is revealed now and what comes next. */
final class NotesView extends BorderPane {
    private final Session session;
    private final Instant began;
    private final Label clock = new Label();
    private final Label now = new Label();
    private final Label notes = new Label();
    private final Label next = new Label();
    private final Timeline tick;

    NotesView(Session session) {
        this.session = session;
        began = clock().moment();
        getStyleClass().add("present-notes");
        clock.setId("present-clock");
        clock.getStyleClass().add("present-clock");
        now.getStyleClass().add("present-now");
        notes.setId("present-notes");
        notes.getStyleClass().add("present-notes-text");
        next.setId("present-next");
        next.getStyleClass().add("present-next");
        for (Label label : java.util.List.of(now, notes, next)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox middle = new VBox(18, now, notes);
        VBox.setVgrow(notes, Priority.ALWAYS);
        setTop(clock);
        setCenter(middle);
        setBottom(next);
        tick = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tell()));
        tick.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                tick.stop();
            } else {
                tick.play();
            }
        });
        tell();
    }

    /** Follows the presentation. */
    void show(Run run) {
        Words words = words();
        Scene scene = run.now();
        String revealed = run.at() < 0
                ? ""
                : run.chronicle()
                        .event(shown(run))
                        .map(event -> EventWords.plain(event.title()))
                        .orElse("");
        String place =
                words.say("present.told.scene", run.scene() + 1, run.scenes().size(), scene.title());
        now.setText(revealed.isEmpty() ? place : words.say("present.notes.now", place, revealed));
        notes.setText(scene.notes().isEmpty() ? words.say("present.notes.none") : scene.notes());
        boolean last = run.scene() == run.scenes().size() - 1;
        next.setText(
                last
                        ? words.say("present.notes.last")
                        : words.say(
                                "present.notes.next",
                                run.scenes().get(run.scene() + 1).title()));
    }

    private static String shown(Run run) {
        return run.now().events().stream()
                .filter(id -> run.chronicle().event(id).isPresent())
                .skip(run.at())
                .findFirst()
                .orElse("");
    }

    private void tell() {
        Duration gone = Duration.between(began, clock().moment());
        Words words = words();
        String seconds = (gone.toSecondsPart() < 10 ? words.number(0) : "") + words.number(gone.toSecondsPart());
        String said = "\u2066" + words.say("present.elapsed.clock", words.number(gone.toMinutes()), seconds) + "\u2069";
        clock.setText(said);
        clock.setAccessibleText(words.say("present.elapsed", said));
    }

    /** What it shows of the clock. */
    Optional<String> time() {
        return Optional.ofNullable(clock.getText());
    }

    private ReaderClock clock() {
        return session.curating().clock();
    }

    private Words words() {
        return Words.in(session.manner().get());
    }
}
