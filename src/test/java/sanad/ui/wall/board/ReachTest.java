package sanad.ui.wall.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Kind;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Plan;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

class ReachTest {
    private static Reach reach(Chronicle story, Plan plan) {
        Index index = new Index(story);
        Frame bare = new Frame(1280, true, Metrics.SCREEN);
        Frame frame = bare.with(plan.course(index, bare));
        return new Reach(index, frame, FirstView.all(index, frame));
    }

    /** Years far from one another, then a busy last one. */
    private static Chronicle folded(int lonely) {
        Story story = new Story();
        for (int year : List.of(2015, 2000, 1970, 1900, 1700, 1200).subList(0, lonely)) {
            story.day("قديم " + year, year + "-03-01", 2);
        }
        for (int i = 1; i <= 60; i++) {
            story.day("جديد " + i, LocalDate.of(2024, 1, 1).plusDays(5L * i).toString(), 2);
        }
        return story.chronicle();
    }

    @Property(tries = 150)
    void no_view_is_wider_than_all_of_time_and_its_margin_nor_beyond_it(
            @ForAll @IntRange(min = 1, max = 80) int events,
            @ForAll long seed,
            @ForAll Plan.Kind kind,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = 0.25, max = 1e6) double length) {
        Reach reach = reach(Story.random(events, seed, 1 + events), Plan.USUAL.as(kind));
        View most = reach.widest();
        View held = reach.within(new View(from, from + length));
        assertThat(held.from()).isGreaterThanOrEqualTo(most.from());
        assertThat(held.to()).isLessThanOrEqualTo(most.to());
    }

    @Test
    void a_view_inside_stays_as_it_is_down_to_hours() {
        Reach reach = reach(folded(2), Plan.USUAL);
        View hours = new View(19_800, 19_800 + View.SHORTEST);
        assertThat(reach.within(hours)).isEqualTo(hours);
        assertThat(new View(0, 1).zoomed(0.001, 0.5).length()).isEqualTo(View.SHORTEST);
    }

    @Test
    void a_view_beyond_an_end_comes_back_as_wide_as_it_was() {
        Reach reach = reach(folded(0), Plan.USUAL);
        View most = reach.widest();
        View held = reach.within(new View(most.to() + 4000, most.to() + 4010));
        assertThat(held.to()).isEqualTo(most.to());
        assertThat(held.length()).isBetween(9.99, 10.01);
    }

    @Test
    void zooming_out_ends_where_all_of_time_has_a_margin() {
        Reach reach = reach(folded(2), Plan.USUAL);
        View view = reach.all();
        for (int i = 0; i < 40; i++) {
            TimeScale scale = reach.frame().along(view);
            view = reach.within(scale.zoomed(1.6, view.middle()));
        }
        assertThat(view).isEqualTo(reach.widest());
    }

    @Test
    void the_whole_bar_of_a_century_is_within_reach() {
        Chronicle story = new Story()
                .event(
                        "قرن",
                        new When(LocalDate.of(1800, 1, 1), LocalDate.of(1899, 12, 31), Precision.CENTURY, false),
                        Basis.STATED,
                        Kind.OTHER,
                        1)
                .day("قمة", "2024-05-01", 2)
                .day("بيان", "2024-06-01", 2)
                .chronicle();
        assertThat(reach(story, Plan.USUAL).widest().from())
                .isLessThan(LocalDate.of(1800, 1, 1).toEpochDay());
    }

    @Test
    void behind_more_than_four_folds_a_beginning_is_offered_and_behind_fewer_none() {
        Reach many = reach(folded(6), Plan.USUAL);
        assertThat(many.frame().course().folds()).hasSizeGreaterThan(4);
        View begun = many.beginning().orElseThrow();
        assertThat(LocalDate.ofEpochDay((long) Math.ceil(begun.from())).getYear())
                .isEqualTo(2024);
        assertThat(begun.to()).isEqualTo(many.all().to());
        assertThat(reach(folded(2), Plan.USUAL).beginning()).isEmpty();
        assertThat(reach(folded(6), Plan.USUAL.folding(false)).beginning()).isEmpty();
        assertThat(reach(folded(6), Plan.USUAL.as(Plan.Kind.EQUAL)).beginning()).isEmpty();
    }
}
