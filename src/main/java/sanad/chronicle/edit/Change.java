package sanad.chronicle.edit;

import java.util.Collections;
import java.util.SortedMap;
import sanad.chronicle.scene.Scene;

/**
 * What a step changes, and so what it takes to undo it.
 *
 * @param titleBefore the project's name before
 * @param titleAfter and after
 * @param folios documents that differ
 * @param entries events that differ
 * @param scenes scenes that differ
 */
public record Change(
        String titleBefore,
        String titleAfter,
        SortedMap<String, Diff<Folio>> folios,
        SortedMap<String, Diff<Entry>> entries,
        SortedMap<String, Diff<Scene>> scenes) {
    /** Keeps the maps from changing. */
    public Change {
        folios = Collections.unmodifiableSortedMap(folios);
        entries = Collections.unmodifiableSortedMap(entries);
        scenes = Collections.unmodifiableSortedMap(scenes);
    }

    /** What is different between two projects. */
    public static Change between(Project before, Project after) {
        return new Change(
                before.title(),
                after.title(),
                Diff.between(before.folios(), after.folios()),
                Diff.between(before.entries(), after.entries()),
                Diff.between(before.scenes(), after.scenes()));
    }

    /** Whether nothing is different. */
    public boolean isNone() {
        return titleBefore.equals(titleAfter) && folios.isEmpty() && entries.isEmpty() && scenes.isEmpty();
    }

    /** The change that takes this one back. */
    public Change reverse() {
        return new Change(titleAfter, titleBefore, reverse(folios), reverse(entries), reverse(scenes));
    }

    private static <T> SortedMap<String, Diff<T>> reverse(SortedMap<String, Diff<T>> diffs) {
        SortedMap<String, Diff<T>> other = new java.util.TreeMap<>();
        diffs.forEach((key, diff) -> other.put(key, diff.reverse()));
        return other;
    }

    /** The project after it. */
    public Project applied(Project project) {
        return new Project(
                titleAfter,
                Diff.applied(project.folios(), folios),
                Diff.applied(project.entries(), entries),
                Diff.applied(project.scenes(), scenes));
    }
}
