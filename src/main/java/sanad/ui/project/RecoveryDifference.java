package sanad.ui.project;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.edit.Step;
import sanad.language.Words;
import sanad.store.project.Recovery.Candidate;
import sanad.ui.ReaderClock;
import sanad.ui.curation.StepWords;
import sanad.ui.look.Icons;

/** Which steps one of two copies of a project has and the other has not: how many, the first of them, and all on demand. */
final class RecoveryDifference extends VBox {
    /** Steps that are named in a sentence. */
    private static final int NAMED = 3;

    /** Steps that are listed. */
    private static final int LISTED = 12;

    private final Words words;
    private final StepWords steps;
    private final ReaderClock clock;

    RecoveryDifference(Words words, ReaderClock clock, Candidate first, Candidate second) {
        super(8);
        this.words = words;
        this.clock = clock;
        steps = new StepWords(words);
        getStyleClass().addAll("panel", "recovery-more");
        List<Step> here = first.beyond(second);
        List<Step> there = second.beyond(first);
        if (here.isEmpty() && there.isEmpty()) {
            getChildren().add(row(words.say("recovery.more.same")));
        }
        add(here, "recovery.more.first");
        add(there, "recovery.more.second");
    }

    private void add(List<Step> more, String key) {
        if (more.isEmpty()) {
            return;
        }
        List<String> names = more.stream().limit(NAMED).map(steps::name).toList();
        String said = String.join(words.say("list.comma"), names) + (more.size() > NAMED ? "\u2026" : "");
        HBox row = row(words.count(key, more.size(), said));
        VBox all = new VBox(4);
        all.getStyleClass().add("recovery-steps");
        more.stream()
                .skip(Math.max(0, more.size() - LISTED))
                .map(step -> new Label(words.say("recovery.step.named", steps.when(step, clock), steps.name(step))))
                .forEach(all.getChildren()::add);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button show = new Button(words.say("recovery.more.show"));
        show.getStyleClass().setAll("button", "sanad-link");
        show.setMinWidth(USE_PREF_SIZE);
        show.setId("recovery-more");
        show.setOnAction(event -> {
            boolean open = getChildren().contains(all);
            if (open) {
                getChildren().remove(all);
            } else {
                getChildren().add(getChildren().indexOf(row) + 1, all);
            }
            show.setText(words.say(open ? "recovery.more.show" : "recovery.more.hide"));
        });
        row.getChildren().addAll(gap, show);
        getChildren().add(row);
    }

    private static HBox row(String text) {
        Label label = new Label(text, Icons.of("why", 20));
        label.setGraphicTextGap(12);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(12, label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
