package sanad.ui.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import sanad.timeline.layout.Plan;
import sanad.ui.Session;
import sanad.ui.filter.FilterChips;
import sanad.ui.list.EventList;
import sanad.ui.search.HitWalk;
import sanad.ui.search.SearchBox;
import sanad.ui.wall.Wall;

/** How one looks at the story: which view of it, how near, in which lanes, and the way from hit to hit. */
record Viewing(Session session, Faces faces, Wall wall, EventList list, SearchBox search, FilterChips chips) {
    /**
     * What can be done about it.
     *
     * @param bare whether there is no story
     * @param shown hears that another face is shown
     */
    List<Action> actions(ObservableBooleanValue bare, Runnable shown) {
        ObservableBooleanValue offWall =
                Bindings.createBooleanBinding(() -> bare.get() || faces.listed().get(), bare, faces.listed());
        ObservableBooleanValue nothingFound = Bindings.createBooleanBinding(
                () -> session.finding().found().get().shown().isEmpty(),
                session.finding().found());
        HitWalk hits = new HitWalk(session);
        faces.listed().addListener(change -> shown.run());
        return List.of(
                Action.of("search", "search", "Ctrl F", bare, this::focusSearch),
                Action.of("hit.next", "search", "F3", nothingFound, () -> hits.go(1)),
                Action.of("hit.previous", "search", "Shift F3", nothingFound, () -> hits.go(-1)),
                Action.of("zoom-in", "zoom-in", "+", offWall, wall.moves()::closer),
                Action.of("zoom-out", "zoom-out", "-", offWall, wall.moves()::wider),
                Action.of("fit", "fit", "0", offWall, wall.moves()::all),
                Action.of("view.time", "view-linear", "Ctrl 1", bare, () -> show(Plan.Kind.TIME)),
                Action.of("view.equal", "view-equal", "Ctrl 2", bare, () -> show(Plan.Kind.EQUAL)),
                Action.of("view.relative", "view-relative", "Ctrl 3", bare, () -> show(Plan.Kind.RELATIVE)),
                Action.of("view.list", "view-list", "Ctrl 4", bare, () -> list(true)),
                Action.of("lanes", "lanes", "Ctrl L", offWall, chips::openLanes),
                Action.of("fold", "fold", "Ctrl G", offWall, this::foldGaps),
                Action.of("back", "back", "Alt Start", offWall, wall.moves()::back),
                Action.of("forward", "forward", "Alt End", offWall, wall.moves()::forward));
    }

    /** Gives the keyboard to the events, as they are shown now. */
    void focusEvents() {
        if (faces.listed().get()) {
            list.requestFocus();
        } else {
            wall.requestFocus();
        }
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void list(boolean on) {
        faces.listed().set(on);
        focusEvents();
    }

    /** Another view of the story on the wall; told from the event that is chosen then. */
    private void show(Plan.Kind kind) {
        Plan next = session.plan().get().as(kind);
        session.plan()
                .set(kind == Plan.Kind.RELATIVE ? next.from(session.event().get()) : next);
        if (faces.listed().get()) {
            list(false);
        }
    }

    /** Folds all long empty stretches, or opens all where none is open. */
    private void foldGaps() {
        Plan plan = session.plan().get();
        session.plan().set(plan.folding(!plan.folded() || !plan.opened().isEmpty()));
    }
}
