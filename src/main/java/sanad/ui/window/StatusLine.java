package sanad.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import sanad.chronicle.Basis;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Step;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.curation.StepWords;
import sanad.ui.look.Beads;
import sanad.ui.look.Icons;
import sanad.ui.project.Keeper;
import sanad.ui.project.Keeping;

/** The line at the foot: how much is shown, what the signs mean, and that nothing leaves this machine. */
final class StatusLine extends StatusBar {
    private static final List<Basis> SIGNS = List.of(Basis.STATED, Basis.COMPUTED, Basis.INFERRED, Basis.BY_HAND);

    private final Session session;
    private final Keeper keeper;
    private final Label kept = new Label();
    private final Label counts = new Label();
    private final HBox legend = new HBox();
    private boolean folded;

    /** A line that says where the steps of what is shown are kept. */
    StatusLine(Session session, Keeper keeper) {
        this.session = session;
        this.keeper = keeper;
        legend.getStyleClass().add("legend");
        setText("");
        // nothing in it can be pressed
        setFocusTraversable(false);
        setGraphic(legend);
        kept.setId("status-kept");
        kept.getStyleClass().add("saved-mark");
        kept.setGraphicTextGap(6);
        HBox start = new HBox(16, kept, counts);
        start.setAlignment(Pos.CENTER_LEFT);
        getLeftItems().add(start);
        keeper.keeping().addListener(change -> keep());
        Label local = Spoken.label(session, new Label(), "status.local");
        Label offline = Spoken.label(session, new Label(), "status.offline");
        HBox end = new HBox(16, local, offline);
        end.setAlignment(Pos.CENTER_RIGHT);
        getRightItems().add(end);
        Spoken.always(session, this::sign);
        session.chronicle().addListener(change -> count());
        session.curating().history().addListener(change -> count());
        Spoken.always(session, words -> {
            keep();
            count();
        });
    }

    /** Says whether the desk is folded away. */
    void folded(boolean now) {
        folded = now;
        count();
    }

    private void sign(Words words) {
        legend.setAccessibleText(words.say("legend"));
        DateWords dates = DateWords.in(words.manner());
        legend.getChildren()
                .setAll(SIGNS.stream()
                        .map(basis -> {
                            Label sign = new Label(dates.basis(basis.name()), Beads.of(basis, 12));
                            sign.setGraphicTextGap(5);
                            return sign;
                        })
                        .toList());
    }

    /** Says where steps are kept: never that they are safe before they are. */
    private void keep() {
        Keeping now = keeper.keeping().get();
        boolean said = now != Keeping.NOTHING;
        kept.setVisible(said);
        kept.setManaged(said);
        if (said) {
            kept.setText(Words.in(session.manner().get())
                    .say("status.keeping." + now.name().toLowerCase(Locale.ROOT)));
            kept.setGraphic(
                    now == Keeping.FILE
                            ? Icons.of("check", 14)
                            : now == Keeping.MAKING ? null : Icons.of("warning", 14));
        }
    }

    /** What the last step did, once a person has made one. */
    private String lastStep(Words words) {
        History history = session.curating().history().get();
        if (history.done() <= history.began()) {
            return "";
        }
        Step last = history.steps().get(history.done() - 1);
        return words.say("status.step", new StepWords(words).name(last));
    }

    private void count() {
        Words words = Words.in(session.manner().get());
        int documents = session.chronicle().get().documents().size();
        int events = session.chronicle().get().events().size();
        legend.setVisible(documents > 0);
        String said = documents == 0
                ? words.say("project.none")
                : words.say(
                        "status.counts",
                        words.count("counted.events", events),
                        words.count("counted.documents", documents));
        String step = lastStep(words);
        said = step.isEmpty() ? said : said + "  \u00b7  " + step;
        counts.setText(folded ? said + "  \u00b7  " + words.say("status.folded") : said);
    }
}
