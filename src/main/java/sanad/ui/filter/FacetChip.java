package sanad.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.timeline.filter.Facet;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** The chip of one facet, or of a few that belong together; it says how many values are asked for. */
final class FacetChip extends PopChip {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Session session;
    private final List<Facet> facets;
    private final List<FacetPane> panes;

    /** A chip of facets; the first one names it. */
    static FacetChip of(Session session, Facet... facets) {
        return new FacetChip(session, List.of(facets), new ArrayList<>());
    }

    private FacetChip(Session session, List<Facet> facets, List<FacetPane> panes) {
        super(session, "", () -> content(session, facets, panes));
        this.session = session;
        this.facets = facets;
        this.panes = panes;
        setId("filter-" + facets.get(0).key());
        InvalidationListener anew = change -> tell();
        session.finding().sifted().addListener(anew);
        Spoken.always(session, words -> tell());
    }

    private static Node content(Session session, List<Facet> facets, List<FacetPane> panes) {
        VBox box = new VBox(10);
        box.getStyleClass().add("facets");
        panes.clear();
        facets.stream()
                .filter(facet ->
                        !session.finding().sifted().get().choices(facet).isEmpty())
                .forEach(facet -> panes.add(new FacetPane(session, facet)));
        box.getChildren().addAll(panes);
        return box;
    }

    @Override
    void enter(Node node) {
        if (!panes.isEmpty()) {
            panes.get(0).list().requestFocus();
            panes.get(0).list().getSelectionModel().selectFirst();
        }
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        var filter = session.finding().filter().get();
        int asked = facets.stream().mapToInt(f -> filter.values(f).size()).sum();
        String name = words.say("filter." + facets.get(0).key());
        String said = asked == 0 ? name : words.say("filter.asked", name, asked);
        say(said, words.say("filter.told", said));
        pseudoClassStateChanged(ON, asked > 0);
        boolean any = facets.stream()
                .anyMatch(f -> session.finding().sifted().get().choices(f).size() > 1);
        setVisible(any || asked > 0);
        setManaged(any || asked > 0);
        if (isOpen()) {
            panes.forEach(FacetPane::refresh);
        }
    }
}
