package sanad.chronicle.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import sanad.chronicle.edit.EditRefused.Why;
import sanad.chronicle.scene.Scene;

/** Changes the scenes of a project. */
final class Staging {
    private final Project project;
    private final SortedMap<String, Scene> scenes;

    Staging(Project project) {
        this.project = project;
        scenes = new TreeMap<>(project.scenes());
    }

    /** Behind the others, under ids that no scene has. */
    Project add(List<Scene> more) throws EditRefused {
        Editing.refuse(more.isEmpty(), Why.NO_SCENE);
        List<Scene> all = new ArrayList<>(inOrder());
        for (Scene scene : more) {
            String id = freshId();
            Scene added = worded(scene.as(id, all.size()));
            scenes.put(id, added);
            all.add(added);
        }
        return placed(all);
    }

    Project change(Scene scene) throws EditRefused {
        Scene before = at(scene.id());
        scenes.put(scene.id(), worded(scene.as(before.id(), before.place())));
        return project.staged(scenes);
    }

    Project move(String id, int place) throws EditRefused {
        Scene moved = at(id);
        List<Scene> all = new ArrayList<>(inOrder());
        all.remove(moved);
        all.add(Math.max(0, Math.min(place, all.size())), moved);
        return placed(all);
    }

    Project remove(SortedSet<String> ids) throws EditRefused {
        Editing.refuse(ids.isEmpty(), Why.NO_SCENE);
        for (String id : ids) {
            at(id);
            scenes.remove(id);
        }
        return placed(inOrder());
    }

    private Scene at(String id) throws EditRefused {
        return Optional.ofNullable(scenes.get(id)).orElseThrow(() -> new EditRefused(Why.NO_SCENE));
    }

    /** A heading of at least a letter, and no signs in it that cannot be seen. */
    private static Scene worded(Scene scene) throws EditRefused {
        String caption = scene.caption().isBlank() ? "" : Editing.words(scene.caption());
        return scene.saying(Editing.words(scene.title()), caption, scene.notes().strip());
    }

    private List<Scene> inOrder() {
        return scenes.values().stream().sorted(Scene.IN_ORDER).toList();
    }

    private Project placed(List<Scene> all) {
        Scene.numbered(all).forEach(scene -> scenes.put(scene.id(), scene));
        return project.staged(scenes);
    }

    private String freshId() {
        int number = scenes.size() + 1;
        while (scenes.containsKey("s" + number)) {
            number++;
        }
        return "s" + number;
    }
}
