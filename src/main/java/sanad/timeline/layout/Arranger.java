package sanad.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;

/**
 * Lays out a view: which events have labels, where, and how many are only counted.
 *
 * <p>The same wish gives the same arrangement, wherever it is drawn.
 */
public final class Arranger {
    private static final double TALLEST = 20_000;

    private final Index index;
    private final TextMeasure measure;

    /** An arranger for a chronicle's events. */
    public Arranger(Index index, TextMeasure measure) {
        this.index = index;
        this.measure = measure;
    }

    /** The height at which every lane has the rows it asks for. */
    public double wantedHeight(Metrics metrics) {
        return Rows.wanted(index.lanes(), metrics);
    }

    /** The view laid out in the height that there is; lanes that do not fit at one row each make it taller. */
    public Arrangement arrange(Wish wish) {
        Metrics metrics = wish.frame().metrics();
        double band = Rows.band(index.lanes(), wish.height(), metrics);
        double height = wish.height()
                - band * index.lanes().stream().filter(Rows::isCrowded).count();
        return arrange(wish, Rows.allot(index.lanes(), height, metrics), height, band);
    }

    /** The view laid out in as many rows as it takes to label everything, as far as a page can grow. */
    public Arrangement arrangeAll(Wish wish) {
        Metrics metrics = wish.frame().metrics();
        int[] rows = new int[index.lanes().size()];
        List<Strip> strips = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < rows.length; i++) {
            LaneIndex lane = index.lanes().get(i);
            int most = Math.max(1, (int) (TALLEST / rows.length / metrics.row()));
            Strip strip = strip(lane, 1, wish, Map.of(), top, metrics.lane(1), 0);
            for (int n = 2; strip.counted() > 0 && n <= most; n = Math.min(most, n + Math.max(1, n / 4))) {
                strip = strip(lane, n, wish, Map.of(), top, metrics.lane(n), 0);
                if (n == most) {
                    break;
                }
            }
            strips.add(strip);
            top += strip.height();
        }
        return finish(wish, strips, top);
    }

    private Arrangement arrange(Wish wish, int[] rows, double height, double band) {
        Map<String, Placed> before = wish.before().stream()
                .flatMap(a -> a.strips().stream())
                .flatMap(s -> s.placed().stream())
                .collect(Collectors.toMap(p -> p.event().id(), Function.identity(), (a, b) -> a));
        List<Double> heights = Rows.heights(rows, height, wish.frame().metrics());
        List<Strip> strips = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < rows.length; i++) {
            LaneIndex lane = index.lanes().get(i);
            double columns = Rows.isCrowded(lane) ? band : 0;
            Strip strip = strip(lane, rows[i], wish, before, top, heights.get(i) + columns, columns);
            strips.add(strip);
            top += strip.height();
        }
        return finish(wish, strips, top);
    }

    private Strip strip(
            LaneIndex lane, int rows, Wish wish, Map<String, Placed> before, double top, double height, double band) {
        return new LanePlacer(lane, rows, wish, measure, before, top, height - band).place(top, height, band);
    }

    private Arrangement finish(Wish wish, List<Strip> strips, double height) {
        int earlier = 0;
        int later = 0;
        for (LaneIndex lane : index.lanes()) {
            earlier += lane.endedBy(wish.view().from());
            later += lane.events().size() - lane.begunBefore(wish.view().to());
        }
        return new Arrangement(
                wish.frame(),
                wish.view(),
                strips,
                height,
                earlier,
                later,
                index.undated().size());
    }
}
