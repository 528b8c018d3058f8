package sanad.ui.filter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckListView;
import sanad.language.Words;
import sanad.timeline.filter.Choice;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Sifted;
import sanad.timeline.find.Query;
import sanad.ui.Session;

/**
 * The values of one facet with their counts. Space or a click asks for a value; nothing asked for means all. Long lists
 * can be searched. What it shows holds as long as its pop-over is open.
 */
final class FacetPane extends VBox {
    private static final int ROW = 30;
    private static final int ROWS = 10;
    private static final int SEARCHED = 12;

    private final Session session;
    private final Facet facet;
    private final CheckListView<Choice> list = new CheckListView<>();
    private final List<Choice> all;
    private boolean filling;

    FacetPane(Session session, Facet facet) {
        this.session = session;
        this.facet = facet;
        getStyleClass().add("facet-pane");
        all = sifted().choices(facet);
        Words words = words().words();
        Label heading = new Label(words().facet(facet));
        heading.getStyleClass().addAll("strong", "secondary");
        Hyperlink every = new Hyperlink(words.say("filter.all"));
        every.getStyleClass().add("sanad-link");
        every.setOnAction(event -> ask(Set.of()));
        every.disableProperty().bind(session.finding().filter().map(f -> !f.isActive(facet)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, every);
        head.getStyleClass().add("facet-head");
        getChildren().add(head);
        if (all.size() > SEARCHED) {
            getChildren().add(search(words));
        }
        list.getStyleClass().add("choice-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(ROWS, all.size()) + 4.0);
        list.setMinHeight(list.getPrefHeight());
        list.setAccessibleText(words().facet(facet));
        list.setCellFactory(view -> new ChoiceCell(list::getItemBooleanProperty, this::words, this::sifted));
        getChildren().add(list);
        fill(all);
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<Choice>) change -> taken());
    }

    /** Hears what changes elsewhere; to be called while it is open. */
    void refresh() {
        fill(List.copyOf(list.getItems()));
        list.refresh();
    }

    /** The list, which takes the keyboard. */
    CheckListView<Choice> list() {
        return list;
    }

    private TextField search(Words words) {
        TextField field = new TextField();
        field.setPromptText(words.say("filter.search"));
        field.getStyleClass().add("facet-search");
        field.textProperty().addListener((property, before, now) -> {
            Query query = Query.of(now);
            fill(
                    query.isEmpty()
                            ? all
                            : all.stream()
                                    .filter(choice ->
                                            !query.marks(words().choice(choice)).isEmpty())
                                    .toList());
        });
        return field;
    }

    private void fill(List<Choice> choices) {
        filling = true;
        if (!list.getItems().equals(choices)) {
            list.getCheckModel().clearChecks();
            list.setItems(FXCollections.observableArrayList(choices));
        }
        Set<String> asked = sifted().filter().values(facet);
        for (Choice choice : choices) {
            if (asked.contains(choice.key())) {
                list.getCheckModel().check(choice);
            } else {
                list.getCheckModel().clearCheck(choice);
            }
        }
        filling = false;
    }

    private void taken() {
        if (filling) {
            return;
        }
        Set<String> here = list.getItems().stream().map(Choice::key).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>(sifted().filter().values(facet));
        asked.removeIf(here::contains);
        list.getCheckModel().getCheckedItems().forEach(choice -> asked.add(choice.key()));
        ask(asked);
    }

    private void ask(Set<String> values) {
        session.finding().filter().set(sifted().filter().with(facet, values));
    }

    private Sifted sifted() {
        return session.finding().sifted().get();
    }

    private FilterWords words() {
        return new FilterWords(
                Words.in(session.manner().get()), session.chronicle().get());
    }
}
