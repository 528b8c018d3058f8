package sanad.ui.curation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.Entry;
import sanad.language.Words;
import sanad.text.HiddenSigns;
import sanad.text.Passage;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;

/**
 * The passages of the event that is edited, each of which can become an event of its own or be taken away, and what can
 * be done with the event as a whole. All of it is done at once, as steps of the history.
 */
final class PassagesSide extends BorderPane {
    private static final int LONGEST = 180;
    private static final int TITLE = 60;

    private final Deeds deeds;
    private final VBox body = new VBox();
    private final Label count = new Label();
    private final Label heading = new Label();
    private final SortedSet<Passage> picked = new TreeSet<>();

    PassagesSide(Deeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("passages-side");
        heading.getStyleClass().add("pane-heading");
        heading.setGraphic(Icons.of("passage", 17));
        count.getStyleClass().add("pane-count");
        HBox head = new HBox(heading, count);
        head.getStyleClass().add("pane-head");
        setTop(head);
        body.getStyleClass().add("passages-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        setCenter(scroll);
    }

    /** Shows the passages of an event that is there. */
    void show(Entry entry, Words words) {
        List<Passage> passages =
                entry.event().evidence().stream().map(e -> e.passage()).toList();
        picked.retainAll(passages);
        begin(passages, words);
        boolean several = passages.size() > 1;
        for (Passage passage : passages) {
            body.getChildren().add(card(passage, words, several ? entry.id() : ""));
        }
        if (!picked.isEmpty() && picked.size() < passages.size()) {
            body.getChildren()
                    .add(deed(words.say("editor.split.several"), "split", "", () -> split(entry.id(), picked)));
        }
        Region gap = new Region();
        gap.setMinHeight(6);
        body.getChildren().add(gap);
        if (entry.touched() && entry.found().isPresent()) {
            body.getChildren().add(deed(words.say("editor.restore"), "undo", "", deeds::restore));
        }
        body.getChildren()
                .addAll(
                        deed(words.say("editor.hide"), "hide", "", deeds::hide),
                        deed(words.say("editor.delete"), "delete", "danger", deeds::delete));
    }

    /** Shows the words that an event to be added will stand on. */
    void show(Optional<Passage> words, Words said) {
        begin(words.stream().toList(), said);
        words.ifPresent(passage -> body.getChildren().add(card(passage, said, "")));
    }

    private void begin(List<Passage> passages, Words words) {
        heading.setText(words.say("editor.passages"));
        count.setText(words.number(passages.size()));
        body.getChildren().clear();
        if (passages.isEmpty()) {
            Label none = new Label(words.say("editor.passages.none"));
            none.getStyleClass().add("editor-hint");
            none.setWrapText(true);
            body.getChildren().add(none);
        }
    }

    private Node card(Passage passage, Words words, String event) {
        Chronicle chronicle = deeds.session().chronicle().get();
        String said = text(chronicle, passage);
        Label quote = new Label(StepWords.cut(said, LONGEST));
        quote.getStyleClass().add("passage-quote");
        quote.setWrapText(true);
        quote.setMinHeight(USE_PREF_SIZE);
        Fonts.dress(quote, said);
        Label document = new Label(words.say("editor.document", chronicle.number(passage.document())));
        document.getStyleClass().add("editor-hint");
        document.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(4, document, gap);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (!event.isEmpty()) {
            CheckBox pick = new CheckBox();
            pick.setAccessibleText(words.say("editor.pick") + ": " + said);
            pick.setSelected(picked.contains(passage));
            pick.setOnAction(press -> {
                if (pick.isSelected()) {
                    picked.add(passage);
                } else {
                    picked.remove(passage);
                }
                deeds.session().curating().project().entry(event).ifPresent(entry -> show(entry, words));
            });
            foot.getChildren().add(0, pick);
            Button split = deed(words.say("editor.split"), "split", "", () -> split(event, List.of(passage)));
            explain(split, words.say("editor.split.hint"), said);
            Button detach = deed("", "close", "", () -> deeds.does(List.of(new Edit.Detach(event, passage))));
            explain(detach, words.say("editor.detach.hint"), said);
            foot.getChildren().addAll(split, detach);
        }
        VBox card = new VBox(6, quote, foot);
        card.getStyleClass().add("passage-card");
        return card;
    }

    private static void explain(Button button, String hint, String said) {
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleText(hint + ": " + said);
    }

    private void split(String event, java.util.Collection<Passage> passages) {
        SortedSet<Passage> off = new TreeSet<>(passages);
        String first = text(deeds.session().chronicle().get(), off.first());
        picked.clear();
        deeds.does(List.of(new Edit.Split(event, off, StepWords.cut(first, TITLE))));
    }

    private static String text(Chronicle chronicle, Passage passage) {
        return chronicle
                .document(passage.document())
                .map(document -> HiddenSigns.without(document.words(passage.span()))
                        .strip()
                        .replaceAll("\\s++", " "))
                .orElse("");
    }

    private static Button deed(String text, String icon, String styleClass, Runnable deed) {
        Button button = new Button(text, Icons.of(icon, 16));
        button.getStyleClass().setAll("button", "side-deed");
        if (!styleClass.isEmpty()) {
            button.getStyleClass().add(styleClass);
        }
        button.setId("side-" + icon);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
