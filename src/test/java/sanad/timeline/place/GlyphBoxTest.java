package sanad.timeline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.place.GlyphBox.Shape;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

class GlyphBoxTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 19);
    private static final When JUNE = When.month(2024, 6);
    private static final TimeScale YEAR =
            new TimeScale(View.days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), 100, 1198);

    private static GlyphBox glyph(When when, Basis basis) {
        return glyph(when, Optional.empty(), basis, List.of(), YEAR);
    }

    private static GlyphBox glyph(
            When when, Optional<LocalDate> likeliest, Basis basis, List<When> disputed, TimeScale scale) {
        Event event = new Story()
                .event("حدث", when, likeliest, basis, Kind.VISIT, 2, disputed)
                .chronicle()
                .events()
                .get(0);
        return GlyphBox.of(event, scale, Metrics.SCREEN);
    }

    @Test
    void a_single_day_is_a_disc_at_noon() {
        GlyphBox glyph = glyph(When.day(DAY), Basis.STATED);
        assertThat(glyph.shape()).isEqualTo(Shape.NONE);
        assertThat(glyph.bead().getAsDouble()).isCloseTo(YEAR.x(DAY.toEpochDay() + 0.5), within(1e-9));
    }

    @Test
    void a_month_without_a_likeliest_day_has_no_disc() {
        for (Basis basis : Basis.values()) {
            assertThat(glyph(JUNE, basis).bead()).as(basis.name()).isEmpty();
        }
    }

    @Test
    void a_month_with_a_likeliest_day_has_its_disc_there() {
        GlyphBox glyph = glyph(JUNE, Optional.of(DAY), Basis.INFERRED, List.of(), YEAR);
        assertThat(glyph.shape()).isEqualTo(Shape.SOMEWHERE);
        assertThat(glyph.bead().getAsDouble()).isCloseTo(YEAR.x(DAY.toEpochDay() + 0.5), within(1e-9));
    }

    @Test
    void a_bar_never_shrinks_to_a_disc() {
        TimeScale centuries = new TimeScale(new View(-100_000, 100_000), 0, 1000);
        GlyphBox glyph = glyph(JUNE, Optional.empty(), Basis.STATED, List.of(), centuries);
        assertThat(glyph.hi() - glyph.lo()).isCloseTo(2.8 * Metrics.SCREEN.bead(), within(1e-9));
        assertThat(glyph.bead()).isEmpty();
    }

    @Test
    void what_lasted_is_solid_and_what_lies_somewhere_is_not() {
        assertThat(glyph(When.between(DAY, DAY.plusDays(5)), Basis.STATED).shape())
                .isEqualTo(Shape.LASTING);
        assertThat(glyph(JUNE, Basis.STATED).shape()).isEqualTo(Shape.SOMEWHERE);
        assertThat(glyph(When.year(2024), Basis.STATED).shape()).isEqualTo(Shape.SOMEWHERE);
    }

    @Test
    void about_has_tapered_ends_even_for_a_day() {
        assertThat(glyph(JUNE.about(), Basis.STATED).shape()).isEqualTo(Shape.ABOUT);
        assertThat(glyph(When.day(DAY).about(), Basis.STATED).shape()).isEqualTo(Shape.ABOUT);
    }

    @Test
    void an_open_end_goes_on_from_the_day_that_is_known() {
        GlyphBox since = glyph(new When(DAY, LocalDate.MAX, Precision.DAY, false), Basis.STATED);
        assertThat(since.shape()).isEqualTo(Shape.SINCE);
        assertThat(since.lo()).isCloseTo(YEAR.x(DAY.toEpochDay()), within(1e-9));
        GlyphBox until = glyph(new When(LocalDate.MIN, DAY, Precision.DAY, false), Basis.STATED);
        assertThat(until.shape()).isEqualTo(Shape.UNTIL);
        assertThat(until.hi()).isCloseTo(YEAR.x(DAY.toEpochDay() + 1), within(1e-9));
    }

    @Test
    void a_day_seen_close_up_is_a_bar() {
        TimeScale week = new TimeScale(View.days(DAY, DAY.plusDays(6)), 0, 700);
        GlyphBox glyph = glyph(When.day(DAY), Optional.empty(), Basis.STATED, List.of(), week);
        assertThat(glyph.shape()).isEqualTo(Shape.DAY);
        assertThat(glyph.hi() - glyph.lo()).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_disputed_date_takes_the_room_of_all_its_dates() {
        GlyphBox glyph =
                glyph(When.day(DAY), Optional.empty(), Basis.STATED, List.of(When.day(DAY.plusDays(90))), YEAR);
        assertThat(glyph.others()).hasSize(1);
        assertThat(glyph.last()).isEqualTo(glyph.others().get(0).hi());
        assertThat(glyph.roomBetween()).isTrue();
    }

    @Test
    void dates_disputed_by_a_day_leave_room_for_the_sign_behind_them() {
        GlyphBox glyph = glyph(When.day(DAY), Optional.empty(), Basis.STATED, List.of(When.day(DAY.plusDays(1))), YEAR);
        assertThat(glyph.roomBetween()).isFalse();
        assertThat(glyph.last()).isEqualTo(glyph.others().get(0).hi() + GlyphBox.TIE);
    }

    @Test
    void a_bar_that_began_long_ago_is_cut_at_the_edge() {
        GlyphBox glyph = glyph(When.between(DAY.minusYears(300), DAY), Basis.STATED);
        assertThat(glyph.lo()).isBetween(80.0, 100.0);
    }
}
