package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import sanad.chronicle.Event;

/** Cuts a long story into walls that follow one another, each as full as its page allows. */
final class Stretches {
    private static final double GROWS = 1.2;
    private static final int FEWEST = 8;
    private static final int EVENED = 6;

    private final List<Event> dated;
    private final Furniture furniture;
    private final BiFunction<Grid, List<Event>, Wall> walls;

    Stretches(List<Event> dated, Furniture furniture, BiFunction<Grid, List<Event>, Wall> walls) {
        this.dated = dated;
        this.furniture = furniture;
        this.walls = walls;
    }

    /** The stretches that a long story takes, a page each; few of them are made equally full. */
    List<Wall> of(Grid grid) {
        Draft page = new Draft(grid);
        double head = Furniture.height(furniture.head(grid, Furniture.Sources.AFTER, walls.apply(grid, List.of())));
        double room = page.left() - furniture.tallestLegend(grid) - head;
        List<Wall> all = of(grid, room, dated.size());
        if (all.size() > 1 && all.size() <= EVENED) {
            List<Wall> even = of(grid, room, (dated.size() + all.size() - 1) / all.size());
            return even.size() == all.size() ? even : all;
        }
        return all;
    }

    /** Stretches of that height, each of no more than so many events. */
    List<Wall> of(Grid grid, double room, int most) {
        List<Wall> all = new ArrayList<>();
        for (int from = 0; from < dated.size(); ) {
            int guess = Math.min(most, all.isEmpty() ? most : size(all));
            Wall wall = stretch(grid, from, room, guess, most);
            from += wall.events().size();
            all.add(wall);
        }
        return all;
    }

    private static int size(List<Wall> all) {
        return all.get(all.size() - 1).events().size();
    }

    /** As many of the events from one on as fit into a height, but no more than {@code most}. */
    private Wall stretch(Grid grid, int from, double height, int guess, int most) {
        int left = Math.min(most, dated.size() - from);
        int count = Math.min(left, Math.min(guess, Math.max(FEWEST, Wall.most(grid, height) / 2)));
        Wall wall = walls.apply(grid, dated.subList(from, from + count));
        while (!fits(grid, wall, height) && count > 1) {
            count = Math.max(1, Math.min(count - 1, (int) (count / GROWS)));
            wall = walls.apply(grid, dated.subList(from, from + count));
        }
        while (count < left) {
            int more = Math.min(left, Math.max(count + 1, (int) (count * 1.1)));
            Wall longer = walls.apply(grid, dated.subList(from, from + more));
            if (!fits(grid, longer, height)) {
                break;
            }
            count = more;
            wall = longer;
        }
        return wall;
    }

    private boolean fits(Grid grid, Wall wall, double height) {
        return wall.complete() && wall.height() + Furniture.height(furniture.stretch(grid, wall)) <= height;
    }
}
