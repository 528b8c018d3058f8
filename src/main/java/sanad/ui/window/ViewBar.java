package sanad.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import sanad.timeline.layout.Plan;
import sanad.ui.Session;
import sanad.ui.filter.FilterChips;
import sanad.ui.filter.ShownCount;

/** The row under the toolbar: which view of the story is shown, in which lanes,
 * what is left out, and whether empty time is folded. */
final class ViewBar extends HBox {
    private static final double ICON = 16;
    private static final List<Plan.Kind> KINDS = List.of(Plan.Kind.TIME, Plan.Kind.EQUAL, Plan.Kind.RELATIVE);

    private final List<ToggleButton> segments = new ArrayList<>();
    private final ToggleButton fold;
    private final ObservableBooleanValue listed;

    ViewBar(
            Session session,
            Actions actions,
            FilterChips chips,
            Node begin,
            Node hidden,
            ObservableBooleanValue listed) {
        this.listed = listed;
        getStyleClass().add("view-bar");
        SegmentedButton views = new SegmentedButton();
        views.getStyleClass().add("segments");
        for (String name : List.of("view.time", "view.equal", "view.relative", "view.list")) {
            segments.add(Buttons.toggle(session, actions.get(name), ICON));
        }
        views.getButtons().setAll(segments);
        fold = Buttons.toggle(session, actions.get("fold"), ICON);
        fold.getStyleClass().add("chip");
        ShownCount count = new ShownCount(session);
        HBox.setHgrow(count, Priority.ALWAYS);
        views.setMinWidth(USE_PREF_SIZE);
        fold.setMinWidth(USE_PREF_SIZE);
        StackPane beginning = new StackPane(begin);
        beginning.managedProperty().bind(begin.managedProperty().and(beginning.visibleProperty()));
        beginning.visibleProperty().bind(Bindings.createBooleanBinding(() -> !listed.get(), listed));
        getChildren().addAll(views, chips, fold, beginning, hidden, count);
        listed.addListener(change -> {
            chips.showLanes(!listed.get());
            show(session.plan().get());
        });
        session.plan().addListener((property, before, now) -> show(now));
        show(session.plan().get());
    }

    /** Presses the buttons as the plan is, also those that were pressed again. */
    private void show(Plan plan) {
        for (int i = 0; i < KINDS.size(); i++) {
            segments.get(i).setSelected(!listed.get() && plan.kind() == KINDS.get(i));
        }
        segments.get(KINDS.size()).setSelected(listed.get());
        fold.setSelected(plan.folded() && plan.opened().isEmpty());
        fold.setVisible(!listed.get() && plan.kind() != Plan.Kind.EQUAL);
        fold.setManaged(fold.isVisible());
    }
}
