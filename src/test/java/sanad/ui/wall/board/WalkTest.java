package sanad.ui.wall.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.layout.Index;
import sanad.timeline.scale.View;

class WalkTest {
    private final Index index = new Index(new Story()
            .day("لقاء أول", "2024-01-01", 2)
            .event("بيان", When.month(2024, 2), Basis.STATED, Kind.STATE, 2)
            .day("لقاء ثان", "2024-03-01", 2)
            .event("بيان بلا تاريخ", When.UNKNOWN, Basis.UNKNOWN, Kind.STATE, 2)
            .day("لقاء ثالث", "2024-06-01", 2)
            .chronicle());
    private final Walk walk = new Walk(index);

    private Event event(String id) {
        return index.event(id).orElseThrow();
    }

    @Test
    void along_a_lane_one_comes_to_the_next_event_in_time() {
        assertThat(walk.along(event("e0"), 1)).contains(event("e2"));
        assertThat(walk.along(event("e2"), -1)).contains(event("e0"));
        assertThat(walk.along(event("e4"), 1)).isEmpty();
    }

    @Test
    void across_lanes_one_comes_to_the_nearest_in_time() {
        assertThat(walk.across(event("e4"), 1)).contains(event("e1"));
        assertThat(walk.across(event("e1"), -1)).contains(event("e2"));
        assertThat(walk.across(event("e0"), -1)).isEmpty();
    }

    @Test
    void the_ends_of_time_are_the_first_and_the_last_event() {
        assertThat(walk.first()).contains(event("e0"));
        assertThat(walk.last()).contains(event("e4"));
    }

    @Test
    void a_neighbourhood_holds_the_event_and_some_others() {
        View view = walk.neighbourhood(event("e2"));
        assertThat(view.from()).isLessThan(event("e0").when().earliest().toEpochDay());
        assertThat(view.middle()).isEqualTo(event("e2").when().earliest().toEpochDay() + 0.5);
    }
}
