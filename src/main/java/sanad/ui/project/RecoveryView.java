package sanad.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import sanad.chronicle.edit.Step;
import sanad.language.Words;
import sanad.store.project.Recovery;
import sanad.store.project.Recovery.Candidate;
import sanad.store.project.table.Tally;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.curation.StepWords;
import sanad.ui.look.Icons;

/** What can be had in the place of a damaged project: what is left of it and its backup, side by side, with counts. */
public final class RecoveryView extends ScrollPane {
    private static final double WIDE = 980;

    private final Session session;
    private final Recovery recovery;
    private final Offers offers;

    /** What a person can do here. */
    public interface Offers {
        /** Puts a candidate in the project's place. */
        void choose(Candidate candidate);

        /** Opens a candidate to look at it and no more. */
        void look(Candidate candidate);

        /** Leaves all as it is. */
        void leave();
    }

    /** A view of what can be had. */
    public RecoveryView(Session session, Recovery recovery, Offers offers) {
        this.session = session;
        this.recovery = recovery;
        this.offers = offers;
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().add("recovery");
        Spoken.always(session, this::say);
    }

    /** Those that are offered: what is left of the file, and the latest backup, or two backups. */
    private List<Candidate> offered() {
        List<Candidate> all = new ArrayList<>(recovery.left().stream().toList());
        all.addAll(recovery.backups());
        return all.stream().limit(2).toList();
    }

    private void say(Words words) {
        List<Candidate> offered = offered();
        boolean gone = recovery.left().isEmpty() && !java.nio.file.Files.exists(recovery.path());
        Label heading = new Label(words.say(gone ? "recovery.heading.gone" : "recovery.heading"));
        heading.getStyleClass().add("recovery-heading");
        String name = "\u2068" + name(recovery.path()) + "\u2069";
        Label about = new Label(words.say(
                gone ? "recovery.about.gone" : offered.size() > 1 ? "recovery.about.two" : "recovery.about.one", name));
        about.getStyleClass().add("secondary");
        about.setWrapText(true);
        Optional<Candidate> best = recovery.best();
        HBox cards = new HBox(20);
        for (int i = 0; i < offered.size(); i++) {
            Candidate one = offered.get(i);
            boolean first = best.map(one::equals).orElse(i == 0);
            Node card = card(words, one, first, isLatest(one, offered));
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.getChildren().add(card);
        }
        Label kept = new Label(words.say("recovery.kept"));
        kept.getStyleClass().add("recovery-kept");
        kept.setWrapText(true);
        Button away = new Button(words.say("recovery.leave"));
        away.getStyleClass().setAll("button", "sanad-button", "quiet");
        away.setId("recovery-leave");
        away.setOnAction(event -> offers.leave());
        VBox column = new VBox(14, heading, about, cards);
        if (offered.size() > 1) {
            column.getChildren()
                    .add(new RecoveryDifference(words, session.curating().clock(), offered.get(0), offered.get(1)));
        }
        column.getChildren().addAll(kept, away);
        column.setMaxWidth(WIDE);
        column.setFillWidth(true);
        VBox place = new VBox(column);
        place.setAlignment(Pos.CENTER);
        place.getStyleClass().add("recovery-place");
        setContent(place);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isLatest(Candidate one, List<Candidate> all) {
        return all.size() > 1
                && one.changed().isPresent()
                && all.stream()
                        .allMatch(other -> other.equals(one)
                                || other.changed()
                                        .map(at -> at.isBefore(one.changed().get()))
                                        .orElse(true));
    }

    private Node card(Words words, Candidate one, boolean best, boolean latest) {
        Label title = new Label(
                words.say(one.kept().isEmpty() ? "recovery.left" : "recovery.backup"),
                Icons.of(one.kept().isEmpty() ? "check" : "history", 20));
        title.getStyleClass().add("recovery-title");
        HBox head = new HBox(12, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (latest) {
            Label badge = new Label(words.say("recovery.latest"));
            badge.getStyleClass().addAll("verdict-chip", "latest");
            head.getChildren().add(badge);
        }
        Tally tally = one.tally();
        GridPane facts = new GridPane();
        facts.setHgap(18);
        facts.setVgap(4);
        StepWords steps = new StepWords(words);
        String step = one.steps().stream()
                .max(Comparator.comparing(Step::at).thenComparing(Step::number))
                .map(last -> words.say(
                        "recovery.step.named",
                        steps.when(last, session.curating().clock()),
                        steps.name(last)))
                .orElse(words.say("recovery.unknown"));
        String passages = tally.matching() == tally.passages()
                ? words.say("recovery.passages.all")
                : words.say("recovery.passages.some", tally.matching(), tally.passages());
        fact(facts, words.say("recovery.step"), step);
        fact(facts, words.say("recovery.documents"), words.number(tally.documents()));
        fact(facts, words.say("recovery.events"), words.number(tally.events()));
        fact(facts, words.say("recovery.steps"), words.number(tally.steps()));
        fact(facts, words.say("recovery.passages"), passages);
        Button choose = new Button(words.say("recovery.open"));
        choose.getStyleClass().setAll("button", "sanad-button", "big", best ? "main" : "plain");
        choose.setId(one.kept().isEmpty() ? "recovery-left" : "recovery-backup");
        choose.setAccessibleText(title.getText() + ": " + choose.getText() + ", " + step);
        choose.setOnAction(event -> offers.choose(one));
        Button look = new Button(words.say("recovery.look"));
        look.getStyleClass().setAll("button", "sanad-button", "big", "quiet");
        look.setId(choose.getId() + "-look");
        look.setAccessibleText(title.getText() + ": " + look.getText());
        look.setOnAction(event -> offers.look(one));
        HBox deeds = new HBox(12, choose, look);
        VBox card = new VBox(14, head, facts, deeds);
        card.getStyleClass().addAll("panel", "recovery-card");
        if (best) {
            card.getStyleClass().add("best");
        }
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(480);
        return card;
    }

    private static void fact(GridPane grid, String name, String value) {
        Label left = new Label(name);
        left.getStyleClass().add("muted");
        Label right = new Label(value);
        right.setWrapText(true);
        right.setMinHeight(USE_PREF_SIZE);
        int row = grid.getRowCount();
        grid.add(left, 0, row);
        grid.add(right, 1, row);
    }
}
