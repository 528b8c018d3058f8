package sanad.ui.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.EventWords;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;

/** Events that might be the same as the one that is edited, each with whether the dates agree; others by their titles. */
final class MergeChoice extends VBox {
    private static final int MOST = 3;
    private static final int MOST_NAMED = 6;

    private final Words words;
    private final Event event;
    private final List<Event> all;
    private final Runnable changed;
    private final SortedSet<String> chosen = new TreeSet<>();
    private final VBox rows = new VBox();
    private final TextField search = new TextField();
    private When when;

    /**
     * A choice.
     *
     * @param event that is edited
     * @param all events among which to look
     * @param changed hears that another choice was made
     */
    MergeChoice(Words words, Event event, List<Event> all, Runnable changed) {
        super(6);
        this.words = words;
        this.event = event;
        this.all = all;
        this.changed = changed;
        when = event.when();
        search.setPromptText(words.say("editor.merge.search"));
        search.setAccessibleText(words.say("editor.merge.search"));
        search.getStyleClass().add("editor-field");
        search.setId("editor-merge-search");
        // Enter in it is not for the whole editor
        search.setOnAction(press -> requestFocus());
        search.textProperty().addListener(change -> fill());
        rows.getStyleClass().add("merge-rows");
        getChildren().addAll(rows, search);
        fill();
    }

    /** The ids of those that are chosen. */
    SortedSet<String> chosen() {
        return new TreeSet<>(chosen);
    }

    /** Chooses these and no others. */
    void choose(SortedSet<String> ids) {
        chosen.clear();
        chosen.addAll(ids);
        fill();
    }

    /** Judges by another date of the event. */
    void judge(When now) {
        if (!now.equals(when)) {
            when = now;
            fill();
        }
    }

    @Override
    public void requestFocus() {
        rows.getChildren().stream()
                .flatMap(row -> row.lookupAll(".check-box").stream())
                .findFirst()
                .orElse(search)
                .requestFocus();
    }

    private void fill() {
        Map<String, Event> shown = new LinkedHashMap<>();
        all.stream().filter(e -> chosen.contains(e.id())).forEach(e -> shown.put(e.id(), e));
        String typed = search.getText();
        List<Event> found =
                typed.isBlank() ? Candidates.of(event, all, MOST) : Candidates.named(typed, event, all, MOST_NAMED);
        found.forEach(e -> shown.putIfAbsent(e.id(), e));
        List<Node> nodes = new ArrayList<>();
        shown.values().forEach(e -> nodes.add(row(e)));
        if (nodes.isEmpty()) {
            Label none = new Label(words.say("editor.merge.none"));
            none.getStyleClass().add("editor-hint");
            nodes.add(none);
        } else if (!chosen.isEmpty()) {
            Label keeps = new Label(words.say("editor.merge.keeps"));
            keeps.getStyleClass().add("editor-hint");
            nodes.add(keeps);
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(Event other) {
        DateWords dates = DateWords.in(words.manner());
        String name = EventWords.plain(other.title());
        CheckBox box = new CheckBox("\u2068" + name);
        box.setId("merge-" + other.id());
        box.setSelected(chosen.contains(other.id()));
        box.setTextOverrun(OverrunStyle.ELLIPSIS);
        box.setMinWidth(0);
        Fonts.dress(box, name);
        boolean agree = Candidates.agree(when, other.when());
        String verdict = words.say(agree ? "editor.merge.agree" : "editor.merge.conflict");
        String facts = words.say(
                "editor.facts",
                dates.say(other.when()),
                words.count("reader.passages", other.evidence().size()));
        box.setAccessibleText(words.say("editor.facts", name, words.say("editor.facts", facts, verdict)));
        box.setOnAction(press -> {
            if (box.isSelected()) {
                chosen.add(other.id());
            } else {
                chosen.remove(other.id());
            }
            changed.run();
        });
        Label said = new Label(facts);
        said.getStyleClass().add("editor-hint");
        said.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label chip = new Label(verdict, agree ? Icons.of("check", 13) : new Label("\u2260"));
        chip.getStyleClass().addAll("verdict-chip", agree ? "good" : "bad");
        chip.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, box, said, gap, chip);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("merge-row");
        return row;
    }
}
