package sanad.timeline.mark;

import java.util.List;
import java.util.Optional;

/**
 * Marks that belong together.
 *
 * @param subject what they show, where it is an event or a sign that has a meaning of its own
 * @param marks in the order in which they are painted
 */
public record Group(Optional<Subject> subject, List<Mark> marks) {
    /** Copies the marks. */
    public Group {
        marks = List.copyOf(marks);
    }

    /** Marks that only furnish the wall. */
    public static Group plain(List<Mark> marks) {
        return new Group(Optional.empty(), marks);
    }

    /**
     * What a group shows.
     *
     * @param id an event's id, or a name of our own for other signs
     * @param told the same in words, for those who hear the picture
     */
    public record Subject(String id, String told) {}
}
