package sanad.ui.filter;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanad.timeline.filter.Facet;
import sanad.ui.Session;

/** The chips that choose lanes and filters, for the bar under the toolbar. */
public final class FilterChips extends HBox {
    private final LanesChip lanes;
    private final Region separator = new Region();
    private final VBox active;

    /** Chips for the session's events. */
    public FilterChips(Session session) {
        getStyleClass().add("filter-chips");
        lanes = new LanesChip(session);
        active = new VBox(new ActiveFilters(session));
        separator.getStyleClass().add("toolbar-separator");
        getChildren()
                .addAll(
                        lanes,
                        separator,
                        new PeriodChip(session),
                        FacetChip.of(session, Facet.KIND),
                        FacetChip.of(session, Facet.ACTOR),
                        FacetChip.of(session, Facet.PLACE),
                        FacetChip.of(session, Facet.SOURCE),
                        FacetChip.of(session, Facet.BASIS, Facet.SURENESS));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** The row below the bar that says what is hidden, there only while something is. */
    public Node active() {
        return active;
    }

    /** Shows the choice of lanes only where there are lanes. */
    public void showLanes(boolean there) {
        lanes.setVisible(there);
        lanes.setManaged(there);
        separator.setVisible(there);
        separator.setManaged(there);
    }

    /** Opens the choice of lanes. */
    public void openLanes() {
        lanes.toggle();
    }
}
