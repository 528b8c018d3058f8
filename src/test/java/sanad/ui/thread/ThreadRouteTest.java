package sanad.ui.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class ThreadRouteTest {
    private static final Optional<Bounds> GLYPH = Optional.of(new BoundingBox(100, 50, 20, 10));
    private static final Optional<Bounds> BAR = Optional.of(new BoundingBox(498, 400, 4, 60));

    @Test
    void it_goes_down_along_the_desks_edge_and_down_the_margin() {
        ThreadRoute route = ThreadRoute.between(GLYPH, BAR, 300).orElseThrow();
        assertThat(route.points())
                .containsExactly(
                        new Point2D(110.5, 72),
                        new Point2D(110.5, 300.5),
                        new Point2D(500.5, 300.5),
                        new Point2D(500.5, 402));
        assertThat(route.knot()).isTrue();
        assertThat(route.tied()).isTrue();
    }

    @Test
    void to_a_passage_out_of_sight_it_ends_at_the_desks_edge() {
        ThreadRoute route = ThreadRoute.between(GLYPH, Optional.empty(), 300).orElseThrow();
        assertThat(route.points()).hasSize(2);
        assertThat(route.points().get(1).getY()).isLessThan(300);
        assertThat(route.tied()).isFalse();
    }

    @Test
    void from_an_event_out_of_sight_it_begins_at_the_desks_edge() {
        ThreadRoute route = ThreadRoute.between(Optional.empty(), BAR, 300).orElseThrow();
        assertThat(route.points().get(0).getY()).isGreaterThan(300);
        assertThat(route.knot()).isFalse();
        assertThat(route.tied()).isTrue();
    }

    @Test
    void with_both_ends_out_of_sight_there_is_no_thread() {
        assertThat(ThreadRoute.between(Optional.empty(), Optional.empty(), 300)).isEmpty();
    }

    @Test
    void it_passes_behind_what_stands_in_its_way_and_not_behind_what_stands_beside() {
        ThreadRoute route = ThreadRoute.between(GLYPH, BAR, 300).orElseThrow();
        assertThat(route.descent(List.of(
                        new BoundingBox(80, 200, 60, 30),
                        new BoundingBox(90, 100, 40, 20),
                        new BoundingBox(150, 150, 40, 20))))
                .containsExactly(72.0, 100.0, 120.0, 200.0, 230.0, 300.5);
        assertThat(route.descent(List.of())).containsExactly(72.0, 300.5);
    }

    @Test
    void things_that_overlap_are_passed_behind_together() {
        ThreadRoute route = ThreadRoute.between(GLYPH, BAR, 300).orElseThrow();
        assertThat(route.descent(List.of(new BoundingBox(90, 60, 40, 30), new BoundingBox(90, 80, 40, 30))))
                .containsExactly(72.0, 72.0, 90.0, 90.0, 110.0, 300.5);
    }
}
