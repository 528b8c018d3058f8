package sanad.ui.wall.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.timeline.axis.Axis;
import sanad.timeline.axis.Habits;
import sanad.timeline.axis.Ticks;
import sanad.timeline.draw.AxisMarks;
import sanad.timeline.find.Query;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.Fold;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * What the wall shows, reckoned out: the arrangement of the present view in the present size. No toolkit; the wall
 * paints it.
 */
public final class Board {
    private final TextMeasure measure = new TextMeasure();
    private Index index = new Index(Chronicle.EMPTY);
    private Arranger arranger = new Arranger(index, measure);
    private Manner manner = Manner.ARABIC;
    private Query query = Query.NONE;
    private Set<String> hits = Set.of();
    private List<Event> shownHits = List.of();
    private double[] hitDays = new double[0];
    private boolean timeless = true;
    private double width = 800;
    private double height = 300;
    private Plan plan = Plan.USUAL;
    private Habits habits = Habits.USUAL;
    private Frame frame = new Frame(width, true, Metrics.SCREEN);
    private View view = FirstView.all(index);
    private Arrangement arrangement = arranger.arrange(Wish.of(frame(), view, 200, manner));
    private Ticks ticks = Ticks.of(frame.along(view), manner);

    /** Takes another chronicle; the view is its first one. */
    public void show(Chronicle chronicle, List<Event> shown, Grouping lanes) {
        refill(chronicle, shown, lanes);
        view = firstView();
    }

    /** Takes other events of the same chronicle, or other lanes; the view stays. */
    public void refill(Chronicle chronicle, List<Event> shown, Grouping lanes) {
        index = index.edited(chronicle, shown, lanes);
        timeless = chronicle.events().stream().noneMatch(Days::dated);
        arranger = new Arranger(index, measure);
        reckon();
        find(query, hits, shownHits);
    }

    /** Whether anything that is shown lies in a view. */
    public boolean holdsAny(View other) {
        return index.dated().stream().anyMatch(e -> Days.first(e) < other.to() && Days.last(e) > other.from());
    }

    /** Takes what a search found. */
    public void find(Query next, Set<String> ids, List<Event> found) {
        query = next;
        hits = ids;
        shownHits = found;
        hitDays = ids.isEmpty()
                ? new double[0]
                : found.stream().filter(Days::dated).mapToDouble(Days::first).toArray();
    }

    /** What is looked for. */
    public Query query() {
        return query;
    }

    /** When the found events begin. */
    public double[] hitDays() {
        return hitDays;
    }

    /** The ids of the events that were found. */
    public Set<String> hits() {
        return hits;
    }

    /** Speaks in another manner, and lays out by other habits. */
    public void speak(Manner next, Habits usual) {
        manner = next;
        habits = usual;
        reckon();
    }

    /** Lets time run in another way. */
    public void run(Plan next) {
        plan = next;
        reckon();
    }

    /** How time runs now. */
    public Plan plan() {
        return plan;
    }

    /** The wall anew: its course hangs on the story, the size and the plan. */
    private void reckon() {
        Frame bare = new Frame(width, habits.rtl(manner), metrics());
        frame = bare.with(plan.course(index, bare));
    }

    /** Takes another size, in px. */
    public void resize(double nextWidth, double nextHeight) {
        width = Math.max(200, nextWidth);
        height = Math.max(80, nextHeight);
        reckon();
    }

    /** Lays out a view; {@code afresh} forgets which labels were there. */
    public void arrange(View next, Optional<String> chosen, boolean afresh) {
        view = next;
        boolean turned = arrangement.frame().rtl() != frame().rtl();
        Optional<Arrangement> before = afresh || turned ? Optional.empty() : Optional.of(arrangement);
        arrangement = arranger.arrange(Wish.of(frame(), view, lanesHeight(), manner)
                .after(before, chosen)
                .finding(hits));
        // where nothing is dated, an axis would tell of a time that no document speaks of
        ticks = timeless ? Ticks.NONE : plan.ticks(index, frame.along(view), new Axis(manner, habits));
    }

    /** The events that are shown. */
    public Index index() {
        return index;
    }

    /** How it speaks. */
    public Manner manner() {
        return manner;
    }

    /** How wide words are. */
    public TextMeasure measure() {
        return measure;
    }

    /** The stretch of time that is laid out. */
    public View view() {
        return view;
    }

    /** The view laid out. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** The ticks of the view. */
    public Ticks ticks() {
        return ticks;
    }

    /** The width and direction of the wall, and how time runs on it. */
    public Frame frame() {
        return frame;
    }

    /** The sizes in this width. */
    public Metrics metrics() {
        Metrics metrics = Metrics.forWidth(width);
        return habits.second() == Habits.Second.NONE ? metrics : metrics.withSecondAxis();
    }

    /** The view that this chronicle opens with at this size. */
    public View firstView() {
        return FirstView.of(index, arranger, Wish.of(frame(), view, lanesHeight(), manner));
    }

    /** All of time. */
    public View all() {
        return FirstView.all(index, frame);
    }

    /** How far one may go. */
    public Reach reach() {
        return new Reach(index, frame, all());
    }

    /** Somewhere on the way from one view to another. */
    public View between(View from, View to, double share) {
        return frame.course().between(from, to, share, metrics().tear());
    }

    /** A stretch of time with a little room round it. */
    public View round(double from, double to) {
        TimeScale scale = frame.along(new View(from, Math.max(to, from + 1)));
        return scale.zoomed(1.6, scale.day((scale.start() + scale.end()) / 2));
    }

    /** How much of the wall a stretch of time takes now. */
    public double share(View other) {
        TimeScale scale = frame.along(view);
        return (scale.x(other.to()) - scale.x(other.from())) / (scale.end() - scale.start());
    }

    /** What is left for the lanes above axis and overview. */
    public double lanesHeight() {
        return Math.max(metrics().lane(1), height - metrics().axis() - metrics().overview());
    }

    /** Where the overview begins, from the top of the wall. */
    public double overviewTop() {
        return lanesHeight() + metrics().axis();
    }

    /** The height at which the lanes have the rows they ask for, axis and overview included. */
    public double wantedHeight() {
        return arranger.wantedHeight(metrics()) + metrics().axis() + metrics().overview();
    }

    /** In px. */
    public double width() {
        return width;
    }

    /** The day to zoom round: the chosen event's where it is in view, else the middle. */
    public double centre(View around, Optional<String> chosen) {
        return chosen.flatMap(index::event)
                .filter(Days::dated)
                .map(e -> (Days.first(e) + Days.last(e)) / 2)
                .filter(day -> day > around.from() && day < around.to())
                .orElse(around.middle());
    }

    /** The labelled event at a place among the lanes. */
    public Optional<Placed> placedAt(double x, double y) {
        double along = frame().x(x);
        return strip(y).flatMap(strip -> strip.placed().stream()
                .filter(p ->
                        Math.abs(p.middle() - y) <= metrics().row() / 2 && along >= p.lo() - 4 && along <= p.hi() + 4)
                .findFirst());
    }

    /** The fold at a place. */
    public Optional<Fold> foldAt(double x) {
        TimeScale scale = frame.along(view);
        double along = frame.x(x);
        return frame.course().folds().stream()
                .filter(f -> along > Math.max(scale.x(f.from()), scale.start()) && along < scale.x(f.to()))
                .findFirst();
    }

    /** The count at a place among the lanes. */
    public Optional<Pill> pillAt(double x, double y) {
        double along = frame().x(x);
        return strip(y).flatMap(strip -> strip.pills().stream()
                .filter(p -> Math.abs(p.middle() - y) <= 14 && along >= p.lo() && along <= p.hi())
                .findFirst());
    }

    /** The counts of what lies beyond the edges. */
    public List<AxisMarks.Chip> chips() {
        return AxisMarks.chips(arrangement, manner, measure);
    }

    /** The count of what lies beyond an edge, at a place on the axis. */
    public Optional<AxisMarks.Chip> chipAt(double x, double y) {
        double along = frame().x(x);
        boolean onAxis = y >= lanesHeight() && y < overviewTop();
        return chips().stream()
                .filter(chip -> onAxis && along >= chip.lo() && along <= chip.lo() + chip.wide())
                .findFirst();
    }

    private Optional<Strip> strip(double y) {
        return arrangement.strips().stream()
                .filter(s -> y >= s.top() && y < s.top() + s.height())
                .findFirst();
    }
}
