package sanad.ui.filter;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanad.language.Words;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.filter.Sifted;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.look.Icons;

/** The row that says what hides events and how many: a chip for each active filter, which takes it away. */
final class ActiveFilters extends HBox {
    private final Session session;

    ActiveFilters(Session session) {
        this.session = session;
        getStyleClass().add("active-filters");
        session.finding().sifted().addListener(change -> tell());
        Spoken.always(session, words -> tell());
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        FilterWords said = new FilterWords(words, session.chronicle().get());
        Sifted sifted = session.finding().sifted().get();
        boolean any = !sifted.filter().isEmpty();
        setVisible(any);
        setManaged(any);
        getChildren().clear();
        if (!any) {
            return;
        }
        Label hidden = new Label(
                sifted.hidden() == 0 ? words.say("filter.hides.zero") : words.count("filter.hides", sifted.hidden()));
        hidden.getStyleClass().add("filter-hides");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(hidden);
        for (Facet facet : sifted.filter().active()) {
            getChildren().add(chip(words, said.active(facet, sifted), facet));
        }
        Hyperlink clear = new Hyperlink(words.say("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("sanad-link");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> session.finding().filter().set(Filter.NONE));
        getChildren().add(clear);
    }

    private Button chip(Words words, String said, Facet facet) {
        Button chip = new Button(said, Icons.of("close", 11));
        chip.setId("active-" + facet.key());
        chip.getStyleClass().setAll("button", "chip", "active-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setEllipsisString("\u2026");
        chip.setMinWidth(60);
        HBox.setHgrow(chip, Priority.SOMETIMES);
        chip.setAccessibleText(words.say("filter.remove", said));
        chip.setOnAction(event ->
                session.finding().filter().set(session.finding().filter().get().without(facet)));
        return chip;
    }
}
