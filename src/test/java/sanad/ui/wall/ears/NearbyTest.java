package sanad.ui.wall.ears;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.timeline.Story;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.place.Placed;

class NearbyTest {
    private static final Arrangement LARGE = arrange();

    private static Arrangement arrange() {
        Chronicle story = Story.random(900, 5, 30);
        Index index = new Index(story);
        Frame frame = new Frame(6000, true, Metrics.SCREEN);
        return new Arranger(index, new TextMeasure())
                .arrange(Wish.of(frame, FirstView.all(index), 1800, Manner.ARABIC));
    }

    private static List<Placed> all() {
        return LARGE.strips().stream().flatMap(s -> s.placed().stream()).toList();
    }

    @Test
    void where_there_are_few_each_has_its_node() {
        assertThat(Nearby.of(LARGE, Optional.empty(), 10_000)).isEqualTo(all());
    }

    @Test
    void every_event_that_is_chosen_has_a_node_and_company_whichever_it_is() {
        assertThat(all()).hasSizeGreaterThan(240);
        for (Placed placed : all()) {
            List<Placed> near = Nearby.of(LARGE, Optional.of(placed.event().id()), 240);
            assertThat(near).hasSize(240).contains(placed);
        }
    }

    @Test
    void the_nodes_together_reach_every_event_as_the_choice_goes_on() {
        assertThat(all().stream()
                        .flatMap(placed ->
                                Nearby.of(LARGE, Optional.of(placed.event().id()), 12).stream())
                        .distinct())
                .hasSameElementsAs(all());
    }
}
