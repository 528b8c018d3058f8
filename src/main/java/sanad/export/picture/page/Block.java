package sanad.export.picture.page;

import java.util.List;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;

/**
 * Something that stands on a page as one and is never cut.
 *
 * @param height in px
 * @param groups drawn from y = 0 down
 * @param keeps whether it stays on the page of what follows it: a heading
 */
record Block(double height, List<Group> groups, boolean keeps) {
    /** Copies the groups. */
    Block {
        groups = List.copyOf(groups);
    }

    Block(double height, List<Group> groups) {
        this(height, groups, false);
    }

    /** Whose marks are among it. */
    List<String> ids() {
        return groups.stream()
                .flatMap(group -> group.subject().stream())
                .map(Group.Subject::id)
                .toList();
    }

    /** What it draws at a height. */
    List<Group> at(double y) {
        return new Drawing(0, 0, groups).moved(0, y).groups();
    }
}
