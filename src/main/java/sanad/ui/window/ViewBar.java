package sanad.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import sanad.timeline.layout.Plan;
import sanad.ui.Session;

/** The row under the toolbar: which view of the story hangs on the wall, and whether empty time is folded. */
final class ViewBar extends HBox {
    private static final double ICON = 16;
    private static final List<Plan.Kind> KINDS = List.of(Plan.Kind.TIME, Plan.Kind.EQUAL, Plan.Kind.RELATIVE);

    private final List<ToggleButton> segments = new ArrayList<>();
    private final ToggleButton fold;

    ViewBar(Session session, Actions actions) {
        getStyleClass().add("view-bar");
        SegmentedButton views = new SegmentedButton();
        views.getStyleClass().add("segments");
        for (String name : List.of("view.time", "view.equal", "view.relative")) {
            segments.add(Buttons.toggle(session, actions.get(name), ICON));
        }
        views.getButtons().setAll(segments);
        fold = Buttons.toggle(session, actions.get("fold"), ICON);
        fold.getStyleClass().add("chip");
        getChildren().addAll(views, fold);
        session.plan().addListener((property, before, now) -> show(now));
        show(session.plan().get());
    }

    /** Presses the buttons as the plan is, also those that were pressed again. */
    private void show(Plan plan) {
        for (int i = 0; i < KINDS.size(); i++) {
            segments.get(i).setSelected(plan.kind() == KINDS.get(i));
        }
        fold.setSelected(plan.folded() && plan.opened().isEmpty());
        fold.setDisable(plan.kind() == Plan.Kind.EQUAL);
    }
}
