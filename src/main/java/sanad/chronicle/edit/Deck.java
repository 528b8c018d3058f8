package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.scene.Scene;

/** The scenes of a project in their order, about the events that it shows now. */
public final class Deck {
    private Deck() {}

    /**
     * The scenes as they can be shown: an event that was merged into another is that one, and one that is hidden or gone is
     * left out. What is kept in the project does not change, so that it is there again when a step is undone.
     */
    public static List<Scene> of(Project project) {
        return project.scenes().values().stream()
                .sorted(Scene.IN_ORDER)
                .map(scene -> scene.revealing(shown(project, scene.events())))
                .toList();
    }

    private static List<String> shown(Project project, List<String> ids) {
        List<String> events = new ArrayList<>();
        for (String id : ids) {
            Optional<Entry> entry = project.entry(id);
            // a merge can be merged on; a ring of them is none that editing makes, but a file may say anything
            for (int i = 0; i < ids.size() + project.entries().size(); i++) {
                Optional<Entry> into = entry.flatMap(Entry::into).flatMap(project::entry);
                if (into.isEmpty()) {
                    break;
                }
                entry = into;
            }
            entry.filter(found -> found.standing() == Standing.SHOWN)
                    .map(Entry::id)
                    .ifPresent(events::add);
        }
        return events;
    }
}
