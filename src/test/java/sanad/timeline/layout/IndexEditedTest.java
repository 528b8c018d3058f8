package sanad.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Touch;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.place.TimeOrder;

class IndexEditedTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_index_after_any_edits_is_the_one_that_is_made_anew(long seed) {
        Chronicle chronicle = Story.random(60, seed, 90);
        Random random = new Random(seed);
        Grouping by = Grouping.KIND;
        Index index = new Index(chronicle, TimeOrder.of(chronicle.events()), by);
        for (int step = 0; step < 40; step++) {
            List<Event> events = new ArrayList<>(chronicle.events());
            int at = random.nextInt(events.size());
            switch (random.nextInt(5)) {
                case 0 -> events.set(at, dated(events.get(at), random));
                case 1 -> events.remove(at);
                case 2 -> by = Grouping.values()[random.nextInt(Grouping.values().length)];
                default -> events.set(at, named(events.get(at), "Renamed " + step));
            }
            events.sort(Event.BY_DATE);
            chronicle = chronicle.telling("", events);
            List<Event> shown = TimeOrder.of(chronicle.events());
            index = index.edited(chronicle, shown, by);
            same(index, new Index(chronicle, shown, by));
        }
    }

    private static void same(Index index, Index anew) {
        assertThat(index.dated()).isEqualTo(anew.dated());
        assertThat(index.undated()).isEqualTo(anew.undated());
        assertThat(index.anchored()).isEqualTo(anew.anchored());
        assertThat(index.extent()).isEqualTo(anew.extent());
        assertThat(index.reach()).isEqualTo(anew.reach());
        assertThat(index.gaps().longest()).isEqualTo(anew.gaps().longest());
        assertThat(index.lanes().stream().map(LaneIndex::track).toList())
                .isEqualTo(anew.lanes().stream().map(LaneIndex::track).toList());
        for (int lane = 0; lane < index.lanes().size(); lane++) {
            LaneIndex one = index.lanes().get(lane);
            LaneIndex other = anew.lanes().get(lane);
            assertThat(one.events()).isEqualTo(other.events());
            for (int i = 0; i < one.events().size(); i++) {
                assertThat(one.start(i)).isEqualTo(other.start(i));
                assertThat(one.end(i)).isEqualTo(other.end(i));
                assertThat(one.rank(i)).isEqualTo(other.rank(i));
                assertThat(index.event(one.event(i).id())).contains(one.event(i));
            }
        }
    }

    private static Event dated(Event event, Random random) {
        When when = When.day(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000)));
        return event.dated(when, event.basis(), event.disputed());
    }

    private static Event named(Event event, String title) {
        return new Event(
                event.id(),
                title,
                event.kind(),
                event.when(),
                event.likeliest(),
                event.basis(),
                event.importance(),
                event.confidence(),
                event.actors(),
                event.places(),
                event.evidence(),
                event.reasons(),
                event.disputed(),
                Touch.NONE);
    }
}
