package sanad.export.picture.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.format.Wanted;
import sanad.language.Words;
import sanad.text.Document;
import sanad.time.When;
import sanad.timeline.EventWords;
import sanad.timeline.Tone;
import sanad.timeline.draw.LegendMarks;
import sanad.timeline.draw.Pen;
import sanad.timeline.draw.Sign;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;

/** What stands round the walls of a page: titles, lines that help to read, legends, lists, sources. */
final class Furniture {
    private static final double HELP = 13;
    private static final double LINE = 20;

    private final Chronicle chronicle;
    private final Wanted wanted;
    private final Teller teller;
    private final Words words;
    private final TextMeasure measure;

    /** Where the sources are. */
    enum Sources {
        BELOW,
        AFTER
    }

    Furniture(Chronicle chronicle, Wanted wanted, Teller teller, TextMeasure measure) {
        this.chronicle = chronicle;
        this.wanted = wanted;
        this.teller = teller;
        this.words = teller.words();
        this.measure = measure;
    }

    static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    /** The frame that words are set in: it runs as the language does, whatever way time runs. */
    Frame frame(Grid grid) {
        return new Frame(grid.width(), wanted.manner().tongue().rightToLeft(), Metrics.PAGE);
    }

    String title() {
        return chronicle.title().isBlank() ? words.say("page.untitled") : EventWords.plain(chronicle.title());
    }

    String made() {
        return wanted.made()
                .map(day -> words.say("page.made.on", teller.dates().say(When.day(day))))
                .orElseGet(() -> words.say("page.made"));
    }

    /** Title, and a line that helps to read. */
    List<Block> head(Grid grid, Sources sources, Wall wall) {
        String help = words.say(sources == Sources.BELOW ? "page.help" : "page.help.after");
        String way = words.say(wall.arrangement().frame().rtl() ? "page.leftwards" : "page.rightwards");
        return List.of(titled(grid, counts(chronicle.events().size()) + " " + help + " " + way));
    }

    /** The head of an overview. */
    List<Block> overview(Grid grid, Wall wall, int all) {
        String way = words.say(wall.arrangement().frame().rtl() ? "page.leftwards" : "page.rightwards");
        String some = words.say(
                "page.overview", words.count("page.events", wall.events().size()), words.count("page.events", all));
        return List.of(titled(grid, some + " " + words.say("page.help.after") + " " + way));
    }

    private String counts(int events) {
        return words.say(
                "page.counts",
                words.count("page.events", events),
                words.count("page.documents", chronicle.documents().size()));
    }

    private Block titled(Grid grid, String help) {
        Pen pen = new Pen(frame(grid));
        double y = 0;
        for (String line : Wrap.lines(title(), grid.title(), true, grid.inner(), measure)) {
            y += 1.36 * grid.title();
            pen.after(grid.lo(), y - 0.3 * grid.title(), line, grid.title(), true, Tone.INK);
        }
        for (String line : Wrap.lines(help, HELP, false, grid.inner(), measure)) {
            y += LINE;
            pen.own(grid.lo(), y - 3, line, HELP, false, Tone.INK2);
        }
        return new Block(y + 14, List.of(Group.plain(pen.marks())));
    }

    /** The head of a stretch of a long story: its days and how many events it holds. */
    List<Block> stretch(Grid grid, Wall wall) {
        Pen pen = new Pen(frame(grid));
        String days = stretch(wall.events());
        pen.own(grid.lo(), 20, days, 15, true, Tone.INK);
        double after = grid.lo() + measure.width(days, 15, true) + 14;
        pen.own(after, 20, words.count("page.events", wall.events().size()), 12, false, Tone.INK3);
        return List.of(new Block(32, List.of(Group.plain(pen.marks())), true));
    }

    private String stretch(List<Event> events) {
        double first = events.stream()
                .filter(Days::isAnchored)
                .mapToDouble(Days::first)
                .min()
                .orElse(Days.first(events.get(0)));
        double last = events.stream()
                .filter(Days::isAnchored)
                .mapToDouble(Days::last)
                .max()
                .orElse(Days.last(events.get(0)));
        LocalDate from = LocalDate.ofEpochDay((long) first);
        LocalDate to = LocalDate.ofEpochDay((long) last - 1);
        return to.isAfter(from)
                ? teller.dates().say(When.between(from, to))
                : teller.dates().day(from);
    }

    /** The head of a page on which lists go on. */
    Block going(Grid grid) {
        Pen pen = new Pen(frame(grid));
        List<String> lines = Wrap.lines(title(), 15, true, grid.inner(), measure);
        pen.after(grid.lo(), 18, lines.get(0), 15, true, Tone.INK2);
        return new Block(26, List.of(Group.plain(pen.marks())));
    }

    /** The signs that occur on walls. */
    Block legend(Grid grid, List<Wall> walls) {
        return legend(grid, Wall.signs(walls));
    }

    private Block legend(Grid grid, Set<Sign> signs) {
        Pen pen = new Pen(frame(grid));
        pen.ground(grid.lo(), 8, grid.inner(), 1, Tone.LINE);
        List<Group> groups = new ArrayList<>(List.of(Group.plain(pen.marks())));
        LegendMarks legend = new LegendMarks(frame(grid), words, measure, grid.lo(), grid.hi());
        groups.addAll(new Block(0, legend.draw(signs)).at(10));
        return new Block(10 + legend.height(), groups);
    }

    /** How tall a legend of all signs is. */
    double tallestLegend(Grid grid) {
        return legend(grid, Set.of(Sign.values())).height();
    }

    /** The events that no wall reaches, and those without a date. */
    List<Block> lists(Grid grid, List<Wall> walls, List<Event> undated) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(list(grid, "page.earlier", beyond(walls, true)));
        blocks.addAll(list(grid, "page.later", beyond(walls, false)));
        blocks.addAll(list(grid, "page.undated", undated));
        return blocks;
    }

    private static List<Event> beyond(List<Wall> walls, boolean before) {
        return walls.stream().flatMap(wall -> wall.beyond(before).stream()).toList();
    }

    private List<Block> list(Grid grid, String heading, List<Event> events) {
        Columns columns = new Columns(frame(grid), measure, grid);
        events.forEach(event -> columns.add(teller.entry(event)));
        return columns.blocks(words.say(heading));
    }

    /** The numbered sources: all of them, or of a stretch of time those that tell of it. */
    List<Block> sources(Grid grid) {
        Columns columns = new Columns(frame(grid), measure, grid);
        Set<String> telling = chronicle.events().stream()
                .flatMap(event -> event.evidence().stream())
                .map(evidence -> evidence.passage().document())
                .collect(Collectors.toSet());
        for (Document document : chronicle.documents()) {
            if (wanted.view().isEmpty() || telling.contains(document.id())) {
                columns.add(teller.entry(document));
            }
        }
        return columns.blocks(words.say("page.sources"));
    }
}
