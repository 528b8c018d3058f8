package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sanad.chronicle.Event;
import sanad.timeline.EventWords;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Column;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.TimeScale;

/**
 * Gives the events of one lane their places in a view: after the glyph, else before it, else in another row, else
 * shortened, else counted. {@link Turns} says who comes first.
 */
final class LanePlacer {
    /** Labels that found some room but not enough; past it a crowd is only counted. */
    private static final int PATIENCE = 80;

    private static final double HOPELESS = 40;

    private final LaneIndex lane;
    private final Wish wish;
    private final Metrics metrics;
    private final TextMeasure measure;
    private final TimeScale scale;
    private final Map<String, Placed> before;
    private final List<RowSpace> rows = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Set<Long> full = new HashSet<>();
    private final double top;
    private int failed;

    LanePlacer(
            LaneIndex lane,
            int rowCount,
            Wish wish,
            TextMeasure measure,
            Map<String, Placed> before,
            double laneTop,
            double height) {
        this.lane = lane;
        this.wish = wish;
        this.metrics = wish.frame().metrics();
        this.measure = measure;
        this.before = before;
        scale = wish.frame().along(wish.view());
        Stream.generate(RowSpace::new).limit(rowCount).forEach(rows::add);
        top = laneTop + (height - rowCount * metrics.row()) / 2;
    }

    /** The labelled events, in turn, and the counted rest. */
    Strip place(double laneTop, double height, double band) {
        BitSet labelled = new BitSet();
        Turns turns = new Turns(lane, wish, before);
        Counting counting = new Counting(lane, wish, scale);
        PillPlacer pills = new PillPlacer(rows, placed, wish, measure, top);
        turns.each(scale, i -> {
            if (counting.crowded() && !isChosen(lane.event(i))) {
                pills.reserve(counting.stretches());
            }
            Optional<Placed> place = isFull(i) ? Optional.empty() : find(i);
            place.ifPresent(p -> {
                take(p);
                labelled.set(i);
            });
        });
        List<Pill> counted = pills.place(counting.without(labelled, lane.hits(wish.hits())));
        placed.replaceAll(this::stretched);
        List<Column> columns = band > 0 ? Density.of(lane, scale, labelled) : List.of();
        return new Strip(lane.track(), laneTop, height, placed, counted, band, columns);
    }

    /** A shortened title takes what room is left beside it when everything has its place. */
    private Placed stretched(Placed shortened) {
        Event event = shortened.event();
        Need need = need(event);
        if (shortened.title().equals(need.title) || shortened.side() == Placed.Side.ON) {
            return shortened;
        }
        double margin = isChosen(event) ? 8 : 0;
        RowSpace space = rows.get(shortened.row());
        space.releaseAt(shortened.lo());
        double room = room(shortened.side(), space, shortened.glyph()) - margin;
        Spot spot = new Spot(shortened.row(), shortened.side(), room);
        Placed longer = fit(event, shortened.glyph(), need, spot, 2 * metrics.widest());
        Placed better = longer.title().length() > shortened.title().length() ? longer : shortened;
        space.take(better.lo() - margin, better.hi() + margin);
        return better;
    }

    private boolean isChosen(Event event) {
        return wish.chosen().isPresent() && wish.chosen().get().equals(event.id());
    }

    private void take(Placed place) {
        // the chosen one has a frame round it
        double frame = isChosen(place.event()) ? 8 : 0;
        rows.get(place.row()).take(place.lo() - frame, place.hi() + frame);
        placed.add(place);
    }

    /** Whether no row has room at that place: known from an earlier event that stood there. */
    private boolean isFull(int i) {
        return failed > PATIENCE || full.contains(spot(i));
    }

    /** The place to a whole px, as one number. */
    private long spot(int i) {
        long lo = Math.round(scale.x(lane.start(i)));
        long hi = Math.round(scale.x(lane.end(i)));
        return hi - lo < metrics.leastBar() ? (lo + hi) / 2 : lo << 32 ^ hi & 0xFFFFFFFFL;
    }

    /** What a label needs. */
    private record Need(String title, boolean bold, String date, double whole, double least, double natural) {
        /** The same where nothing is shortened to less than an empty row has room for. */
        Need inFull(double room) {
            return new Need(title, bold, date, whole, Math.max(least, Math.min(whole, room)), natural);
        }
    }

    /** The widest label that a glyph can have in an empty row. */
    private double widest(GlyphBox glyph) {
        double after = wish.frame().width() - 8 - glyph.last();
        double back = glyph.first() - (wish.frame().begin() - 4);
        return Math.max(after, back) - Metrics.GAP - 10;
    }

    private Need need(Event event) {
        boolean bold = event.importance() == 3 || isChosen(event);
        String title = EventWords.plain(event.title());
        String date = wish.date().apply(event);
        double dateWidth = measure.width(date, metrics.date(), false);
        double titleWidth = measure.width(title, metrics.title(), bold);
        int space = title.indexOf(' ');
        double word =
                space < 0 ? titleWidth : measure.width(title.substring(0, space) + "\u2026", metrics.title(), bold);
        double natural = Math.max(dateWidth, titleWidth) + 2;
        double whole = Math.max(dateWidth, Math.min(metrics.widest() - 2, titleWidth)) + 2;
        double least = Math.max(Math.max(dateWidth, word) + 2, Math.min(natural, Metrics.NARROWEST));
        return new Need(title, bold, date, whole, least, natural);
    }

    private Optional<Placed> find(int i) {
        Event event = lane.event(i);
        GlyphBox glyph = GlyphBox.of(event, scale, metrics);
        List<Spot> spots = spots(event, glyph);
        double most = spots.stream().mapToDouble(Spot::room).max().orElse(0);
        if (most < HOPELESS) {
            full.add(spot(i));
            return Optional.empty();
        }
        Need need = wish.whole() ? need(event).inFull(widest(glyph)) : need(event);
        for (Spot at : spots) {
            if (at.room >= need.whole) {
                return Optional.of(fit(event, glyph, need, at, metrics.widest()));
            }
        }
        for (Spot at : spots) {
            if (at.room >= need.least) {
                return Optional.of(fit(event, glyph, need, at, Math.max(need.least, metrics.widest() / 2)));
            }
        }
        failed++;
        return Optional.empty();
    }

    /** A place to try: a row, a side, and how wide a label may be there. */
    private record Spot(int row, Placed.Side side, double room) {}

    private List<Spot> spots(Event event, GlyphBox glyph) {
        List<Spot> spots = new ArrayList<>();
        double margin = isChosen(event) ? 8 : 0;
        Placed was = before.get(event.id());
        if (was != null && was.row() < rows.size()) {
            add(spots, was.row(), was.side(), glyph, margin);
        }
        for (int row = 0; row < rows.size(); row++) {
            add(spots, row, Placed.Side.AFTER, glyph, margin);
            add(spots, row, Placed.Side.BEFORE, glyph, margin);
        }
        for (int row = 0; row < rows.size(); row++) {
            add(spots, row, Placed.Side.ON, glyph, margin);
        }
        return spots;
    }

    private void add(List<Spot> spots, int row, Placed.Side side, GlyphBox glyph, double margin) {
        RowSpace space = rows.get(row);
        if (space.free(glyph.first() - margin, glyph.last() + margin)) {
            double room = room(side, space, glyph) - margin;
            if (room > 0) {
                spots.add(new Spot(row, side, room));
            }
        }
    }

    private double room(Placed.Side side, RowSpace space, GlyphBox glyph) {
        double first = wish.frame().begin() - 4;
        double last = wish.frame().width() - 8;
        return switch (side) {
            case AFTER -> Math.min(last, space.freeAhead(glyph.first())) - glyph.last() - Metrics.GAP;
            case BEFORE -> glyph.first() - Metrics.GAP - Math.max(first, space.freeBack(glyph.last()));
            case ON -> inside(glyph) < 3 * Metrics.NARROWEST ? 0 : inside(glyph) - Metrics.NARROWEST;
        };
    }

    private double inside(GlyphBox glyph) {
        return Math.min(glyph.hi(), scale.end()) - Math.max(glyph.lo(), scale.start());
    }

    private Placed fit(Event event, GlyphBox glyph, Need need, Spot at, double most) {
        double room = Math.min(most, at.room) - 2;
        String text = measure.shorten(need.title, metrics.title(), need.bold, room);
        double dateWidth = measure.width(need.date, metrics.date(), false);
        double width = Math.max(dateWidth, measure.width(text, metrics.title(), need.bold)) + 2;
        double lo = glyph.first() - (at.side == Placed.Side.BEFORE ? Metrics.GAP + width : 0);
        double hi = glyph.last() + (at.side == Placed.Side.AFTER ? Metrics.GAP + width : 0);
        double middle = top + (at.row + 0.5) * metrics.row();
        return new Placed(event, glyph, at.row, middle, text, need.date, need.bold, at.side, lo, hi, width);
    }
}
