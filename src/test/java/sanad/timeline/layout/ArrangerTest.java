package sanad.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.timeline.Story;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.View;

/** What holds for every arrangement, whatever the story, the size and the zoom. */
class ArrangerTest {
    private static final TextMeasure MEASURE = new TextMeasure();

    private record Case(Index index, Arranger arranger, Wish wish) {
        static Case of(int events, long seed, double zoom, double at, double width, double height, boolean rtl) {
            Chronicle chronicle = Story.random(events, seed, 1 + (int) (seed & 15));
            Index index = new Index(chronicle);
            View all = FirstView.all(index);
            View view = all.zoomed(zoom, all.from() + at * all.length());
            Frame frame = new Frame(width, rtl, Metrics.forWidth(width));
            Manner manner = rtl ? Manner.ARABIC : Manner.ENGLISH;
            return new Case(index, new Arranger(index, MEASURE), Wish.of(frame, view, height, manner));
        }

        Arrangement arrange() {
            return arranger.arrange(wish);
        }
    }

    @Property(tries = 120)
    void nothing_overlaps(
            @ForAll @IntRange(min = 1, max = 250) int events,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double at,
            @ForAll @DoubleRange(min = 500, max = 1900) double width,
            @ForAll @DoubleRange(min = 40, max = 900) double height) {
        assertNothingOverlaps(
                Case.of(events, seed, zoom, at, width, height, true).arrange());
    }

    @Property(tries = 120)
    void labelled_counted_beyond_and_undated_add_up_to_all(
            @ForAll @IntRange(min = 1, max = 400) int events,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double at,
            @ForAll @DoubleRange(min = 40, max = 900) double height) {
        Arrangement a = Case.of(events, seed, zoom, at, 1280, height, true).arrange();
        assertThat(a.labelled() + a.counted() + a.earlier() + a.later() + a.undated())
                .isEqualTo(events);
        assertThat(ids(a)).hasSize(a.labelled() + a.counted());
    }

    @Property(tries = 60)
    void right_to_left_is_the_mirror_image(
            @ForAll @IntRange(min = 1, max = 120) int events,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1) double zoom) {
        Case left = Case.of(events, seed, zoom, 0.5, 1280, 300, false);
        Wish wish = left.wish();
        Frame mirrored = new Frame(1280, true, wish.frame().metrics());
        Arrangement ltr = left.arrange();
        Arrangement rtl = left.arranger().arrange(Wish.of(mirrored, wish.view(), 300, wish.manner()));
        assertThat(rtl.strips()).isEqualTo(ltr.strips());
        for (Strip strip : ltr.strips()) {
            for (Placed p : strip.placed()) {
                assertThat(mirrored.x(p.lo())).isEqualTo(1280 - ltr.frame().x(p.lo()));
            }
        }
    }

    @Property(tries = 60)
    void the_chosen_event_has_a_label_wherever_its_days_are_in_view(
            @ForAll @IntRange(min = 2, max = 200) int events,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1) double zoom) {
        Case c = Case.of(events, seed, zoom, 0.5, 1280, 300, true);
        View view = c.wish().view();
        List<Event> inside = c.index().dated().stream()
                .filter(e -> Days.first(e) >= view.from() && Days.last(e) <= view.to())
                .toList();
        if (!inside.isEmpty()) {
            Event chosen = inside.get((int) Math.floorMod(seed, (long) inside.size()));
            Arrangement a = c.arranger().arrange(c.wish().after(Optional.empty(), Optional.of(chosen.id())));
            assertThat(a.placed(chosen.id())).isPresent();
        }
    }

    @Property(tries = 40)
    void the_same_wish_gives_the_same_arrangement(@ForAll @IntRange(min = 1, max = 200) int events, @ForAll long seed) {
        assertThat(Case.of(events, seed, 0.3, 0.4, 1280, 300, true).arrange().strips())
                .isEqualTo(Case.of(events, seed, 0.3, 0.4, 1280, 300, true)
                        .arrange()
                        .strips());
    }

    @Property(tries = 40)
    void a_page_grows_until_every_event_in_view_has_its_label(
            @ForAll @IntRange(min = 1, max = 120) int events, @ForAll long seed) {
        Case c = Case.of(events, seed, 1, 0.5, 1280, 300, true);
        Frame page = new Frame(1280, true, Metrics.PAGE);
        Arrangement a = c.arranger().arrangeAll(Wish.of(page, c.wish().view(), 300, Manner.ARABIC));
        assertThat(a.counted()).isZero();
        assertNothingOverlaps(a);
    }

    @Property(tries = 40)
    void labels_keep_their_rows_under_a_small_pan(@ForAll @IntRange(min = 5, max = 150) int events, @ForAll long seed) {
        Case c = Case.of(events, seed, 0.4, 0.5, 1280, 300, true);
        Arrangement before = c.arrange();
        View moved = c.wish().view().moved(c.wish().view().length() * 0.002);
        Arrangement after = c.arranger().arrange(c.wish().at(moved).after(Optional.of(before), Optional.empty()));
        long hopped = after.strips().stream()
                .flatMap(s -> s.placed().stream())
                .filter(p -> before.placed(p.event().id())
                        .map(q -> q.row() != p.row())
                        .orElse(false))
                .count();
        // one that comes into view may weigh more than a label that stood where it belongs
        long come = after.strips().stream()
                .flatMap(s -> s.placed().stream())
                .filter(p -> before.placed(p.event().id()).isEmpty())
                .count();
        assertThat(hopped).isLessThanOrEqualTo(Math.max(come, after.labelled() / 10));
    }

    private static void assertNothingOverlaps(Arrangement arrangement) {
        for (Strip strip : arrangement.strips()) {
            record Stretch(int row, double lo, double hi) {}
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

    private static Set<String> ids(Arrangement arrangement) {
        Set<String> ids = new HashSet<>();
        for (Strip strip : arrangement.strips()) {
            strip.placed().forEach(p -> ids.add(p.event().id()));
            strip.pills().forEach(p -> p.events().forEach(e -> ids.add(e.id())));
        }
        return ids;
    }
}
