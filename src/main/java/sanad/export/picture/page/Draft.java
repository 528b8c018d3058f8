package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import sanad.timeline.Tone;
import sanad.timeline.draw.Pen;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.place.Frame;

/** A page that is being filled from the top. */
final class Draft {
    private final Grid grid;
    private final List<Group> groups = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private double y;

    Draft(Grid grid) {
        this.grid = grid;
        y = grid.inset();
    }

    Grid grid() {
        return grid;
    }

    /** How much room there still is above the foot. */
    double left() {
        return grid.height() - grid.inset() - 6 - y;
    }

    Draft put(Block block) {
        groups.addAll(block.at(y));
        y += block.height();
        return this;
    }

    Draft put(Collection<Block> blocks) {
        blocks.forEach(this::put);
        return this;
    }

    /** Says that these events stand on it. */
    Draft holds(Collection<String> events) {
        ids.addAll(events);
        return this;
    }

    /**
     * The page with its foot, on paper or on nothing.
     *
     * @param frame that words are set in
     * @param made what stands at the foot where reading begins
     * @param numbered what stands at its other end; empty on an only page
     * @param links where the subjects of groups lead
     */
    Leaf leaf(Frame frame, String made, Optional<String> numbered, Map<String, String> links, boolean transparent) {
        double height = Math.max(Math.ceil(y + grid.inset() + 6), grid.height());
        Pen foot = new Pen(frame);
        double baseline = height - 0.5 * grid.inset();
        foot.own(grid.lo(), baseline, made, 11, false, Tone.INK3);
        numbered.ifPresent(words -> foot.before(grid.hi(), baseline, words, 11, false, Tone.INK3));
        List<Group> all = new ArrayList<>();
        if (!transparent) {
            Pen paper = new Pen(frame);
            // over the edges: half a dot of it would let what lies below through
            paper.ground(-2, -2, grid.width() + 4, height + 4, Tone.PAGE);
            all.add(Group.plain(paper.marks()));
        }
        groups.stream().map(transparent ? Draft::bare : Function.identity()).forEach(all::add);
        all.add(Group.plain(foot.marks()));
        return new Leaf(new Drawing(grid.width(), height, all), grid.unit(), links, ids);
    }

    /** The same without grounds and without the halos that hide lines behind words. */
    private static Group bare(Group group) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : group.marks()) {
            if (mark instanceof Mark.Words words) {
                marks.add(new Mark.Words(
                        words.x(),
                        words.baseline(),
                        words.text(),
                        words.size(),
                        words.bold(),
                        words.side(),
                        words.rtl(),
                        words.tone(),
                        Optional.empty()));
            } else if (!(mark instanceof Mark.Box box
                    && box.fill().filter(Draft::isGround).isPresent())) {
                marks.add(mark);
            }
        }
        return new Group(group.subject(), marks);
    }

    private static boolean isGround(Fill fill) {
        return switch (fill.tone()) {
            case PAGE, LANE_A, LANE_B, DESK -> true;
            default -> false;
        };
    }
}
