package sanad.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/** What holds for crowds of every shape, from one event to a hundred thousand, in every view of the model. */
class CrowdTest {
    private static final TextMeasure MEASURE = new TextMeasure();
    private static final double WIDTH = 1280;

    /** How events lie in time. */
    private enum Shape {
        EVEN,
        CLUSTERED,
        ONE_DAY,
        OPEN,
        AGES
    }

    private static Chronicle crowd(int count, Shape shape, long seed) {
        Random random = new Random(seed);
        Story story = new Story();
        Kind[] kinds = Kind.values();
        for (int i = 0; i < count; i++) {
            String title = "لقاء بين وفدين رقم " + (i % 997);
            int importance = random.nextInt(10) == 0 ? 3 : 1 + random.nextInt(2);
            story.event(title, when(shape, random), Basis.STATED, kinds[random.nextInt(kinds.length)], importance);
        }
        return story.chronicle();
    }

    private static When when(Shape shape, Random random) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
        return switch (shape) {
            case EVEN -> random.nextInt(6) == 0 ? When.year(day.getYear()) : When.day(day);
            case CLUSTERED ->
                When.day(LocalDate.of(1900 + 37 * random.nextInt(4), 3, 1).plusDays(random.nextInt(40)));
            case ONE_DAY -> When.day(LocalDate.of(2011, 2, 11));
            case OPEN ->
                random.nextBoolean()
                        ? new When(day, LocalDate.MAX, Precision.DAY, false)
                        : new When(LocalDate.MIN, day, Precision.DAY, false);
            case AGES -> {
                LocalDate far = LocalDate.of(-3000, 1, 1).plusDays(random.nextInt(5_100 * 365));
                yield random.nextInt(4) == 0 ? When.day(far) : When.year(far.getYear());
            }
        };
    }

    private record Case(Index index, Arranger arranger, Wish wish) {
        static Case of(int count, Shape shape, Plan.Kind kind, long seed, double zoom, boolean rtl) {
            Index index = new Index(crowd(count, shape, seed));
            Frame bare = new Frame(WIDTH, rtl, Metrics.SCREEN);
            Frame frame = bare.with(Plan.USUAL.as(kind).course(index, bare));
            View all = FirstView.all(index, frame);
            View view = frame.along(all).zoomed(zoom, frame.along(all).day(640));
            return new Case(
                    index,
                    new Arranger(index, MEASURE),
                    Wish.of(frame, view, 320, rtl ? Manner.ARABIC : Manner.ENGLISH));
        }

        Arrangement arrange() {
            return arranger.arrange(wish);
        }
    }

    @Property(tries = 60, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void whatever_the_crowd_and_the_view_nothing_overlaps_nothing_leaves_its_lane_and_all_is_told_once(
            @ForAll @IntRange(min = 1, max = 1_500) int count,
            @ForAll Shape shape,
            @ForAll Plan.Kind kind,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1.2) double zoom) {
        Case c = Case.of(count, shape, kind, seed, zoom, true);
        Arrangement a = c.arrange();
        assertNothingOverlaps(a);
        assertNothingOutside(a);
        assertAllToldOnce(c, a);
    }

    @ParameterizedTest
    @EnumSource(Plan.Kind.class)
    void a_hundred_thousand_events_are_told_once_without_overlap(Plan.Kind kind) {
        Case c = Case.of(100_000, Shape.EVEN, kind, 5, 0.4, true);
        Arrangement a = c.arrange();
        assertNothingOverlaps(a);
        assertNothingOutside(a);
        assertAllToldOnce(c, a);
    }

    @Property(tries = 30, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void right_to_left_mirrors_left_to_right_in_every_view(
            @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll Shape shape,
            @ForAll Plan.Kind kind,
            @ForAll long seed) {
        Case left = Case.of(count, shape, kind, seed, 0.5, false);
        Wish wish = left.wish();
        Frame turned = new Frame(WIDTH, true, Metrics.SCREEN, wish.frame().course());
        Arrangement rtl = left.arranger().arrange(Wish.of(turned, wish.view(), 320, wish.manner()));
        assertThat(rtl.strips()).isEqualTo(left.arrange().strips());
        TimeScale there = wish.frame().scale(wish.view());
        TimeScale back = turned.scale(wish.view());
        for (Event event : left.index().dated()) {
            double x = there.x(Days.first(event));
            assertThat(back.x(Days.first(event)))
                    .isCloseTo(WIDTH - x, org.assertj.core.data.Offset.offset(1e-6 * Math.max(1, Math.abs(x))));
        }
    }

    @Property(tries = 20, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void the_same_crowd_gives_the_same_layout(
            @ForAll @IntRange(min = 1, max = 1_500) int count, @ForAll Shape shape, @ForAll Plan.Kind kind) {
        assertThat(Case.of(count, shape, kind, 3, 0.5, true).arrange().strips())
                .isEqualTo(Case.of(count, shape, kind, 3, 0.5, true).arrange().strips());
    }

    /** Measured over all of them: of a hundred labels that stay in view through a step of zoom, how many stay put. */
    @ParameterizedTest
    @EnumSource(Plan.Kind.class)
    void labels_stay_where_they_are_under_small_zooms(Plan.Kind kind) {
        int seen = 0;
        int kept = 0;
        for (int seed = 0; seed < 12; seed++) {
            Case c = Case.of(60 << seed % 6, Shape.values()[seed % 2], kind, seed, 0.5, true);
            Arrangement before = c.arrange();
            View closer = c.wish()
                    .frame()
                    .along(c.wish().view())
                    .zoomed(0.98, c.wish().view().middle());
            Arrangement after = c.arranger().arrange(c.wish().at(closer).after(Optional.of(before), Optional.empty()));
            Map<String, Placed> then = new HashMap<>();
            after.strips()
                    .forEach(s -> s.placed().forEach(p -> then.put(p.event().id(), p)));
            for (Strip strip : before.strips()) {
                for (Placed placed : strip.placed()) {
                    boolean stays =
                            Days.first(placed.event()) > closer.from() && Days.last(placed.event()) < closer.to();
                    seen += stays ? 1 : 0;
                    Placed now = then.get(placed.event().id());
                    kept += stays && now != null && now.row() == placed.row() ? 1 : 0;
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(100 * kept / seen).as("kept of %d", seen).isGreaterThanOrEqualTo(90);
    }

    private static void assertNothingOverlaps(Arrangement arrangement) {
        record Stretch(int row, double lo, double hi) {}
        for (Strip strip : arrangement.strips()) {
            List<Stretch> taken = new ArrayList<>();
            strip.placed().forEach(p -> taken.add(new Stretch(p.row(), p.lo(), p.hi())));
            strip.pills().forEach(p -> taken.add(new Stretch(p.row(), p.lo(), p.hi())));
            taken.sort(Comparator.comparingInt(Stretch::row).thenComparingDouble(Stretch::lo));
            for (int i = 1; i < taken.size(); i++) {
                if (taken.get(i).row == taken.get(i - 1).row) {
                    assertThat(taken.get(i).lo).isGreaterThanOrEqualTo(taken.get(i - 1).hi + Metrics.BETWEEN - 1e-6);
                }
            }
        }
    }

    private static void assertNothingOutside(Arrangement arrangement) {
        for (Strip strip : arrangement.strips()) {
            for (Placed placed : strip.placed()) {
                double half = Metrics.SCREEN.row() / 2;
                assertThat(placed.middle() - half).isGreaterThanOrEqualTo(strip.top() - 1e-6);
                assertThat(placed.middle() + half).isLessThanOrEqualTo(strip.top() + strip.height() + 1e-6);
                assertThat(placed.hi()).isLessThanOrEqualTo(WIDTH + 12);
                assertThat(placed.hi() - placed.labelWidth()).isLessThanOrEqualTo(WIDTH);
            }
            for (Pill pill : strip.pills()) {
                assertThat(pill.lo()).isGreaterThanOrEqualTo(arrangement.frame().begin() - 1e-6);
                assertThat(pill.hi()).isLessThanOrEqualTo(WIDTH);
                assertThat(pill.middle() - Pill.HEIGHT / 2).isGreaterThanOrEqualTo(strip.top());
                assertThat(pill.middle() + Pill.HEIGHT / 2).isLessThanOrEqualTo(strip.top() + strip.height());
            }
        }
    }

    private static void assertAllToldOnce(Case c, Arrangement a) {
        Set<String> told = new HashSet<>();
        int times = 0;
        for (Strip strip : a.strips()) {
            for (Placed placed : strip.placed()) {
                times++;
                told.add(placed.event().id());
            }
            for (Pill pill : strip.pills()) {
                times += pill.events().size();
                pill.events().forEach(e -> told.add(e.id()));
            }
        }
        View view = c.wish().view();
        Set<String> inView = new HashSet<>();
        for (Event event : c.index().dated()) {
            if (Days.last(event) > view.from() && Days.first(event) < view.to()) {
                inView.add(event.id());
            }
        }
        assertThat(told).isEqualTo(inView);
        assertThat(times).isEqualTo(inView.size());
        assertThat(times + a.earlier() + a.later() + a.undated())
                .isEqualTo(c.index().dated().size() + c.index().undated().size());
    }
}
