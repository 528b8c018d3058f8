package sanad.timeline.mark;

import java.util.List;

/**
 * A whole picture.
 *
 * @param width in px
 * @param height in px
 * @param groups in the order in which they are painted
 */
public record Drawing(double width, double height, List<Group> groups) {
    /** Copies the groups. */
    public Drawing {
        groups = List.copyOf(groups);
    }

    /** The same groups, moved. */
    public Drawing moved(double dx, double dy) {
        return new Drawing(
                width,
                height,
                groups.stream()
                        .map(g -> new Group(
                                g.subject(),
                                g.marks().stream().map(m -> m.moved(dx, dy)).toList()))
                        .toList());
    }
}
