package sanad.ui.project;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import sanad.store.project.Access;
import sanad.store.project.ProjectFile;
import sanad.store.project.base.NotKept;
import sanad.text.Passage;
import sanad.timeline.filter.Filter;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;
import sanad.ui.Session;

/**
 * How somebody looks at a project, kept with it: no step.
 *
 * @param event the chosen event's id
 * @param document the id of the document that lay open
 * @param passage the passage in view
 * @param range the stretch of time on the wall; empty for all of it
 * @param lanes what lanes are made by
 * @param filter what is shown
 * @param plan how time runs
 * @param listed whether it is seen as a list
 */
public record Sight(
        Optional<String> event,
        Optional<String> document,
        Optional<Passage> passage,
        Optional<View> range,
        Optional<Grouping> lanes,
        Optional<Filter> filter,
        Optional<Plan> plan,
        Optional<Boolean> listed) {
    /** The parts of the window that know what the session does not. */
    public interface Eyes {
        /** The stretch of time on the wall; empty for all of it. */
        Optional<View> range();

        /** Shows a stretch of time. */
        void go(View range);

        /** Whether the story is seen as a list. */
        BooleanProperty listed();
    }

    /** As a session is looked at now. */
    static Sight of(Session session, Eyes eyes) {
        return new Sight(
                session.event().get(),
                session.document().get(),
                session.passage().get(),
                eyes.range(),
                Optional.of(session.finding().lanes().get()),
                Optional.of(session.finding().filter().get()),
                Optional.of(session.plan().get()),
                Optional.of(eyes.listed().get()));
    }

    /** As it was kept; what is not understood is left out. */
    public static Sight of(Map<String, String> view) {
        Seen seen = new Seen(view);
        return new Sight(
                seen.text("event"),
                seen.text("document"),
                seen.passage("passage"),
                seen.range("range"),
                seen.text("lanes").flatMap(name -> Seen.named(Grouping.class, name)),
                seen.filter("filter"),
                seen.plan("plan"),
                seen.text("list").map("true"::equals));
    }

    /** Looks so again, as far as what was chosen is still there. */
    public void take(Session session, Eyes eyes) {
        lanes.ifPresent(session.finding().lanes()::set);
        filter.ifPresent(session.finding().filter()::set);
        plan.ifPresent(session.plan()::set);
        event.ifPresent(session::choose);
        document.filter(id -> session.chronicle().get().document(id).isPresent())
                .filter(id -> !session.document().get().equals(Optional.of(id)))
                .ifPresent(id -> {
                    session.passage().set(Optional.empty());
                    session.document().set(Optional.of(id));
                });
        passage.filter(place -> session.chronicle()
                        .get()
                        .document(place.document())
                        .filter(of -> place.span().end() <= of.text().length())
                        .isPresent())
                .ifPresent(session::show);
        listed.ifPresent(eyes.listed()::set);
        range.ifPresent(eyes::go);
    }

    void keep(ProjectFile file) {
        if (file.access() != Access.WRITE) {
            return;
        }
        try {
            for (Map.Entry<String, Optional<String>> row : rows().entrySet()) {
                file.view(row.getKey(), row.getValue());
            }
        } catch (NotKept e) {
            // how one looked at it is no loss
        }
    }

    /** As JSON by name; empty for what is to be forgotten. */
    SortedMap<String, Optional<String>> rows() {
        SortedMap<String, Optional<String>> rows = new TreeMap<>();
        rows.put("event", event.map(Seen::json));
        rows.put("document", document.map(Seen::json));
        rows.put("passage", passage.map(Seen::json));
        rows.put("range", range.map(Seen::json));
        rows.put("lanes", lanes.map(by -> Seen.json(by.name())));
        rows.put("filter", filter.filter(f -> !f.isEmpty()).map(Seen::json));
        rows.put("plan", plan.map(Seen::json));
        rows.put("list", listed.map(is -> Seen.json(is.toString())));
        return rows;
    }
}
