package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.text.Document;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Days;
import sanad.timeline.place.TimeOrder;

/**
 * The pages of a chronicle, laid out for their sheet. As large as can be read with ease where all of it fits on one; else
 * smaller, down to what can be read at all; else an overview of what weighs most and then all of it, stretch after
 * stretch. No event is left out, shortened to a number, or cut by an edge.
 */
public final class Pages {
    private static final double STRETCH = 1400;
    private static final int ONE_WALL = 400;
    private static final double GROWS = 1.2;
    private static final int FEWEST = 8;
    private static final int LONGEST_WALL = 120;

    private final Chronicle chronicle;
    private final Wanted wanted;
    private final List<Event> dated;
    private final List<Event> undated;
    private final Teller teller;
    private final Furniture furniture;
    private final TextMeasure measure = new TextMeasure();
    private final Map<Grid, Wall> wholes = new HashMap<>();

    private Pages(Exported exported, Wanted wanted) {
        Chronicle all = exported.within(wanted.view());
        chronicle =
                wanted.title().map(title -> all.telling(title, all.events())).orElse(all);
        this.wanted = wanted;
        dated = TimeOrder.of(chronicle.events().stream().filter(Days::dated).toList());
        undated = chronicle.events().stream().filter(e -> !Days.dated(e)).toList();
        teller = new Teller(chronicle, wanted.manner());
        furniture = new Furniture(chronicle, wanted, teller, measure);
    }

    /** The pages, at least one. */
    public static List<Leaf> of(Exported exported, Wanted wanted) {
        Pages pages = new Pages(exported, wanted);
        return pages.leaves(pages.drafts());
    }

    private List<Draft> drafts() {
        List<Grid> ladder = Grid.ladder(wanted.sheet());
        if (wanted.sheet().growth() == Sheet.Growth.TALLER) {
            return List.of(tall(ladder.get(0)));
        }
        if (wanted.sheet().growth() == Sheet.Growth.LONGER) {
            return List.of(wall());
        }
        if (alone(ladder.get(ladder.size() - 1)).isEmpty()) {
            return many(ladder);
        }
        for (Grid grid : ladder) {
            Optional<Draft> one = one(grid);
            if (one.isPresent()) {
                return List.of(one.get());
            }
        }
        for (Grid grid : ladder) {
            Optional<List<Draft>> two = alone(grid);
            if (two.isPresent()) {
                return two.get();
            }
        }
        return many(ladder);
    }

    /** One page as long as it takes, by whole sheets of paper; one that would be endless grows taller instead. */
    private Draft wall() {
        for (int sheets = 0; sheets <= LONGEST_WALL; sheets = Math.max(sheets + 1, (int) (sheets * GROWS))) {
            Sheet longer = wanted.sheet().longer(sheets * Sheet.WALL_STEP);
            for (Grid grid : Grid.ladder(longer)) {
                Optional<Draft> one = one(grid);
                if (one.isPresent()) {
                    return one.get();
                }
            }
        }
        return tall(Grid.ladder(wanted.sheet().longer(LONGEST_WALL * Sheet.WALL_STEP))
                .get(0));
    }

    /** Everything on one page. */
    private Optional<Draft> one(Grid grid) {
        if (dated.size() > Wall.most(grid, grid.height())) {
            return Optional.empty();
        }
        Wall wall = whole(grid);
        if (!wall.complete() || wall.height() > grid.height()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(furniture.head(grid, Furniture.Sources.BELOW, wall));
        blocks.add(wall.block());
        blocks.add(furniture.legend(grid, List.of(wall)));
        blocks.addAll(furniture.lists(grid, List.of(wall), undated));
        blocks.addAll(furniture.sources(grid));
        Draft draft = new Draft(grid);
        double high = blocks.stream().mapToDouble(Block::height).sum();
        return high <= draft.left() ? Optional.of(draft.put(blocks).holds(ids())) : Optional.empty();
    }

    /** The wall on a page of its own, lists and sources on those that follow. */
    private Optional<List<Draft>> alone(Grid grid) {
        if (dated.size() > Wall.most(grid, grid.height())) {
            return Optional.empty();
        }
        Wall wall = whole(grid);
        Draft draft = new Draft(grid).put(furniture.head(grid, Furniture.Sources.AFTER, wall));
        Block legend = furniture.legend(grid, List.of(wall));
        if (!wall.complete() || wall.height() + legend.height() > draft.left()) {
            return Optional.empty();
        }
        draft.put(wall.block()).put(legend).holds(wall.ids());
        List<Draft> drafts = new ArrayList<>(List.of(draft));
        rest(grid, List.of(wall), drafts);
        return Optional.of(drafts);
    }

    /** An overview, then everything, stretch after stretch, then lists and sources. */
    private List<Draft> many(List<Grid> ladder) {
        Grid grid = ladder.get(ladder.size() - 1);
        List<Draft> drafts = new ArrayList<>();
        ladder.stream().flatMap(large -> overview(large).stream()).findFirst().ifPresent(drafts::add);
        List<Wall> walls = stretches().of(grid);
        for (Wall wall : walls) {
            Draft draft = new Draft(grid);
            if (drafts.isEmpty()) {
                draft.put(furniture.head(grid, Furniture.Sources.AFTER, wall));
            }
            drafts.add(draft.put(furniture.stretch(grid, wall))
                    .put(wall.block())
                    .put(furniture.legend(grid, List.of(wall)))
                    .holds(wall.ids()));
        }
        rest(grid, walls, drafts);
        return drafts;
    }

    /** The events that weigh most, as many as a page holds with ease; none where only a stretch is wanted. */
    private Optional<Draft> overview(Grid grid) {
        List<Event> ranked = dated.stream()
                .sorted(Comparator.comparingInt(Event::importance)
                        .reversed()
                        .thenComparing(e -> -e.evidence().size()))
                .toList();
        Draft draft = new Draft(grid);
        for (int count = Math.min(ranked.size() / 2, Wall.most(grid, draft.left()) / 3);
                count >= FEWEST;
                count = (int) (count / GROWS)) {
            Set<String> chosen = new TreeSet<>();
            ranked.subList(0, count).forEach(e -> chosen.add(e.id()));
            List<Event> some =
                    dated.stream().filter(e -> chosen.contains(e.id())).toList();
            Wall wall = wall(grid, some, false);
            List<Block> blocks = new ArrayList<>(furniture.overview(grid, wall, dated.size()));
            blocks.add(wall.block());
            blocks.add(furniture.legend(grid, List.of(wall)));
            if (wall.complete() && wall.ids().size() == count && Furniture.height(blocks) <= draft.left()) {
                return Optional.of(draft.put(blocks).holds(wall.ids()));
            }
        }
        return Optional.empty();
    }

    /** One page as tall as it takes; a story of very many events in stretches, one below the other. */
    private Draft tall(Grid grid) {
        Draft draft = new Draft(grid);
        List<Wall> walls = new ArrayList<>();
        if (dated.size() <= ONE_WALL) {
            Wall wall = wall(grid, dated, true);
            if (wall.complete()) {
                walls.add(wall);
                draft.put(furniture.head(grid, Furniture.Sources.BELOW, wall)).put(wall.block());
            }
        }
        if (walls.isEmpty()) {
            walls.addAll(stretches().of(grid, STRETCH, dated.size()));
            draft.put(furniture.head(grid, Furniture.Sources.BELOW, walls.get(0)));
            walls.forEach(wall -> draft.put(furniture.stretch(grid, wall)).put(wall.block()));
        }
        draft.put(furniture.legend(grid, walls));
        draft.put(furniture.lists(grid, walls, undated)).put(furniture.sources(grid));
        return draft.holds(ids());
    }

    /** Lists and sources, on the last page as far as there is room, and on as many more as they take. */
    private void rest(Grid grid, List<Wall> walls, List<Draft> drafts) {
        List<Block> blocks = new ArrayList<>(furniture.lists(grid, walls, undated));
        blocks.addAll(furniture.sources(grid));
        Draft draft = drafts.get(drafts.size() - 1);
        for (int i = 0; i < blocks.size(); i++) {
            double needed = blocks.get(i).height()
                    + (blocks.get(i).keeps() && i + 1 < blocks.size()
                            ? blocks.get(i + 1).height()
                            : 0);
            if (needed > draft.left() || !draft.grid().equals(grid)) {
                draft = new Draft(grid).put(furniture.going(grid));
                drafts.add(draft);
            }
            Block block = blocks.get(i);
            draft.put(block)
                    .holds(block.ids().stream()
                            .filter(id -> chronicle.event(id).isPresent())
                            .toList());
        }
    }

    private Wall whole(Grid grid) {
        return wholes.computeIfAbsent(grid, g -> wall(g, dated, true));
    }

    private Stretches stretches() {
        return new Stretches(dated, furniture, (grid, events) -> wall(grid, events, false));
    }

    private List<String> ids() {
        return chronicle.events().stream().map(Event::id).toList();
    }

    private Wall wall(Grid grid, List<Event> events, boolean whole) {
        return Wall.of(
                chronicle, events, grid, wanted, teller, measure, whole ? wanted.view() : Optional.empty(), whole);
    }

    private List<Leaf> leaves(List<Draft> drafts) {
        Map<String, String> links = new TreeMap<>();
        for (Document document : chronicle.documents()) {
            Teller.link(document).ifPresent(link -> links.put("source-" + chronicle.number(document.id()), link));
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<String> numbered = drafts.size() == 1
                    ? Optional.empty()
                    : Optional.of(teller.words().say("page.of", leaves.size() + 1, drafts.size()));
            leaves.add(draft.leaf(
                    furniture.frame(draft.grid()), furniture.made(), numbered, links, wanted.has(Choice.TRANSPARENT)));
        }
        return leaves;
    }
}
