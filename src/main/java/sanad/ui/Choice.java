package sanad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.chronicle.edit.Standing;

/** Which event is chosen after a step: the same one, wherever that can be. */
final class Choice {
    private Choice() {}

    /**
     * The choice after a step.
     *
     * <p>One that is gone gives way to the one it was merged into, else to its neighbour in time; what a step back brings
     * again is chosen, so that one sees it.
     */
    static Optional<String> after(Optional<String> chosen, History before, History now) {
        Project next = now.project();
        if (now.done() < before.done()) {
            Optional<String> again = again(before.project(), next);
            if (again.isPresent()) {
                return again;
            }
        }
        return chosen.flatMap(id -> shown(next, id) ? chosen : instead(id, before.project(), next));
    }

    private static boolean shown(Project project, String id) {
        return project.entry(id)
                .filter(entry -> entry.standing() == Standing.SHOWN)
                .isPresent();
    }

    /** The one event that is seen again, where it is one. */
    private static Optional<String> again(Project before, Project now) {
        List<String> back = new ArrayList<>();
        for (String id : before.entries().keySet()) {
            if (!shown(before, id) && shown(now, id)) {
                back.add(id);
            }
        }
        return back.size() == 1 ? Optional.of(back.get(0)) : Optional.empty();
    }

    private static Optional<String> instead(String gone, Project before, Project now) {
        Optional<String> into = now.entry(gone).flatMap(Entry::into).filter(id -> shown(now, id));
        if (into.isPresent()) {
            return into;
        }
        List<Event> events = before.chronicle().events();
        int place = 0;
        while (place < events.size() && !events.get(place).id().equals(gone)) {
            place++;
        }
        for (int far = 1; far < events.size(); far++) {
            for (int at : new int[] {place + far, place - far}) {
                if (at >= 0 && at < events.size() && shown(now, events.get(at).id())) {
                    return Optional.of(events.get(at).id());
                }
            }
        }
        return Optional.empty();
    }
}
