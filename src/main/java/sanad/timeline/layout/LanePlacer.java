package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sanad.chronicle.Event;
import sanad.timeline.EventWords;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * Gives the events of one lane their places in a view: after the glyph, else before it, else in another row, else
 * shortened, else counted. The chosen event comes first, then importance, then what was labelled until now, then time.
 */
final class LanePlacer {
    /** Labels that failed for their width; past it a crowd is only counted. */
    private static final int PATIENCE = 300;

    private final LaneIndex lane;
    private final Wish wish;
    private final Metrics metrics;
    private final TextMeasure measure;
    private final TimeScale scale;
    private final Map<String, Placed> before;
    private final List<RowSpace> rows = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Set<Long> full = new HashSet<>();
    private int failed;

    LanePlacer(LaneIndex lane, int rowCount, Wish wish, TextMeasure measure, Map<String, Placed> before) {
        this.lane = lane;
        this.wish = wish;
        this.metrics = wish.frame().metrics();
        this.measure = measure;
        this.before = before;
        scale = wish.frame().along(wish.view());
        Stream.generate(RowSpace::new).limit(rowCount).forEach(rows::add);
    }

    /** The lane at a height of the wall. */
    Strip place(double top, double height) {
        View view = wish.view();
        double first = top + (height - rows.size() * metrics.row()) / 2;
        boolean[] done = new boolean[lane.events().size()];
        int hidden = 0;
        int from = lane.firstLasting(view.from());
        int to = lane.begunBefore(view.to());
        for (int i : order()) {
            if (i >= from && i < to && lane.end(i) > view.from()) {
                Optional<Placed> place = find(lane.event(i), first);
                place.ifPresent(this::take);
                done[i] = place.isPresent();
                hidden += place.isPresent() ? 0 : 1;
            }
        }
        List<Event> crowd = new ArrayList<>(hidden);
        for (int i = from; i < to; i++) {
            if (!done[i] && lane.end(i) > view.from()) {
                crowd.add(lane.event(i));
            }
        }
        PillPlacer pills = new PillPlacer(rows, placed, wish, measure, first);
        return new Strip(lane.lane(), top, height, placed, pills.place(crowd));
    }

    /** The chosen event, then by importance; among equals what had a label, then the rest, then what fills the view. */
    private int[] order() {
        int[] ranked = lane.ranked();
        int[] order = new int[ranked.length];
        int at = 0;
        for (int i : ranked) {
            if (turn(i) == 0) {
                order[at++] = i;
            }
        }
        for (int start = 0; start < ranked.length; ) {
            int end = start;
            while (end < ranked.length && importance(ranked[end]) == importance(ranked[start])) {
                end++;
            }
            for (int turn = 1; turn <= 3; turn++) {
                for (int k = start; k < end; k++) {
                    if (turn(ranked[k]) == turn) {
                        order[at++] = ranked[k];
                    }
                }
            }
            start = end;
        }
        return order;
    }

    private int turn(int i) {
        if (isChosen(lane.event(i))) {
            return 0;
        }
        double seen = Math.min(lane.end(i), wish.view().to())
                - Math.max(lane.start(i), wish.view().from());
        if (seen > wish.view().length() / 2) {
            return 3;
        }
        return before.containsKey(lane.event(i).id()) ? 1 : 2;
    }

    private int importance(int i) {
        return lane.event(i).importance();
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

    private Optional<Placed> find(Event event, double first) {
        GlyphBox glyph = GlyphBox.of(event, scale, metrics);
        long spot = (Math.round(glyph.first()) << 32) ^ (Math.round(glyph.last()) & 0xFFFFFFFFL);
        if (failed > PATIENCE || full.contains(spot)) {
            return Optional.empty();
        }
        boolean bold = event.importance() == 3 || isChosen(event);
        String title = EventWords.plain(event.title());
        boolean anyRoom = false;
        for (double most : new double[] {metrics.widest(), metrics.widest() / 2}) {
            for (Spot at : spots(event, glyph)) {
                double room = Math.min(most, at.room);
                if (room < Metrics.NARROWEST && room < natural(event, title, bold)) {
                    anyRoom |= room > Metrics.NARROWEST / 2;
                    continue;
                }
                anyRoom = true;
                Optional<Placed> place = fit(event, glyph, title, bold, at, room, most == metrics.widest(), first);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        if (anyRoom) {
            failed++;
        } else {
            full.add(spot);
        }
        return Optional.empty();
    }

    /** A place to try: a row, a side, and how wide a label may be there. */
    private record Spot(int row, Placed.Side side, double room) {}

    private List<Spot> spots(Event event, GlyphBox glyph) {
        List<Spot> spots = new ArrayList<>();
        Placed was = before.get(event.id());
        if (was != null && was.row() < rows.size()) {
            add(spots, was.row(), was.side(), glyph);
        }
        for (int row = 0; row < rows.size(); row++) {
            add(spots, row, Placed.Side.AFTER, glyph);
            add(spots, row, Placed.Side.BEFORE, glyph);
        }
        for (int row = 0; row < rows.size(); row++) {
            add(spots, row, Placed.Side.ON, glyph);
        }
        return spots;
    }

    private void add(List<Spot> spots, int row, Placed.Side side, GlyphBox glyph) {
        RowSpace space = rows.get(row);
        if (space.free(glyph.first(), glyph.last())) {
            double room = room(side, space, glyph);
            if (room > 0) {
                spots.add(new Spot(row, side, room));
            }
        }
    }

    private double room(Placed.Side side, RowSpace space, GlyphBox glyph) {
        return switch (side) {
            case AFTER ->
                Math.min(wish.frame().width() - 8, space.freeAhead(glyph.first())) - glyph.last() - Metrics.GAP;
            case BEFORE ->
                glyph.first() - Metrics.GAP - Math.max(wish.frame().begin() - 4, space.freeBack(glyph.last()));
            case ON -> inside(glyph) < 3 * Metrics.NARROWEST ? 0 : inside(glyph) - Metrics.NARROWEST;
        };
    }

    private double inside(GlyphBox glyph) {
        return Math.min(glyph.hi(), scale.end()) - Math.max(glyph.lo(), scale.start());
    }

    private double natural(Event event, String title, boolean bold) {
        return Math.max(
                measure.width(title, metrics.title(), bold),
                measure.width(wish.date().apply(event), metrics.date(), false));
    }

    private Optional<Placed> fit(
            Event event,
            GlyphBox glyph,
            String title,
            boolean bold,
            Spot at,
            double room,
            boolean whole,
            double first) {
        String date = wish.date().apply(event);
        double dateWidth = measure.width(date, metrics.date(), false);
        // where the whole title has no room here it may have it in another row: shorten only when all were tried
        double least = whole ? Math.min(metrics.widest() - 2, measure.width(title, metrics.title(), bold)) : 0;
        if (Math.max(dateWidth, least) + 2 > room) {
            return Optional.empty();
        }
        String text = measure.shorten(title, metrics.title(), bold, room - 2);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double width = Math.max(dateWidth, measure.width(text, metrics.title(), bold)) + 2;
        double middle = first + (at.row + 0.5) * metrics.row();
        double lo = glyph.first();
        double hi = glyph.last();
        switch (at.side) {
            case AFTER -> hi += Metrics.GAP + width;
            case BEFORE -> lo -= Metrics.GAP + width;
            default -> {}
        }
        if (!rows.get(at.row).free(lo, hi)) {
            return Optional.empty();
        }
        return Optional.of(new Placed(event, glyph, at.row, middle, text, date, bold, at.side, lo, hi, width));
    }
}
