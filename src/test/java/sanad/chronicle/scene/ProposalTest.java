package sanad.chronicle.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.time.When;

class ProposalTest {
    private static final Proposal.Naming NAMES = new Proposal.Naming() {
        @Override
        public String overview() {
            return "All";
        }

        @Override
        public String stretch(LocalDate from, LocalDate to) {
            return from + " to " + to;
        }
    };

    private static Told some(int count, long seed) {
        Random random = new Random(seed);
        Told told = new Told();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
            told.event(random.nextInt(9) == 0 ? When.UNKNOWN : When.day(day), 1 + random.nextInt(3));
        }
        return told;
    }

    @Property(tries = 100)
    void the_overview_has_at_most_twelve_events_and_no_minor_one_where_an_essential_one_is_left_out(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int count) {
        Chronicle chronicle = some(count, seed).chronicle();
        List<Scene> scenes = Proposal.of(chronicle, NAMES);
        if (scenes.isEmpty()) {
            assertThat(chronicle.events()).noneMatch(event -> event.when().isKnown());
            return;
        }
        List<String> overview = scenes.get(0).events();
        assertThat(overview).hasSizeLessThanOrEqualTo(12);
        int least = overview.stream()
                .mapToInt(id -> chronicle.event(id).orElseThrow().importance())
                .min()
                .orElseThrow();
        assertThat(chronicle.events())
                .filteredOn(event -> event.when().isKnown() && !overview.contains(event.id()))
                .allMatch(event -> event.importance() <= least);
    }

    @Property(tries = 60)
    void every_scene_reveals_in_the_order_of_time_what_lies_in_it(@ForAll long seed) {
        Chronicle chronicle = some(120, seed).chronicle();
        for (Scene scene : Proposal.of(chronicle, NAMES)) {
            List<LocalDate> days = scene.events().stream()
                    .map(id -> chronicle.event(id).orElseThrow().when().earliest())
                    .toList();
            assertThat(days).isSorted().allMatch(day -> !day.isBefore(scene.from()) && !day.isAfter(scene.to()));
            assertThat(scene.events()).isNotEmpty();
        }
    }

    @Test
    void the_same_story_gives_the_same_scenes() {
        assertThat(Proposal.of(some(90, 5).chronicle(), NAMES))
                .isEqualTo(Proposal.of(some(90, 5).chronicle(), NAMES));
    }

    @Test
    void a_short_story_is_an_overview_and_no_more() {
        Told told = new Told().day("2024-06-01", 2).day("2024-06-19", 3).day("2024-10-08", 2);
        List<Scene> scenes = Proposal.of(told.chronicle(), NAMES);
        assertThat(scenes).hasSize(1);
        assertThat(scenes.get(0).events()).containsExactly("e0", "e1", "e2");
        assertThat(scenes.get(0).from()).isEqualTo("2024-06-01");
        assertThat(scenes.get(0).to()).isEqualTo("2024-10-08");
    }

    @Test
    void a_story_of_two_bursts_is_told_in_two_scenes_after_its_overview() {
        Told told = new Told();
        for (int i = 0; i < 8; i++) {
            told.day(LocalDate.of(2001, 3, 1).plusDays(i * 2L).toString(), 2);
        }
        for (int i = 0; i < 7; i++) {
            told.day(LocalDate.of(2009, 5, 1).plusDays(i * 3L).toString(), 2);
        }
        List<Scene> scenes = Proposal.of(told.chronicle(), NAMES);
        assertThat(scenes)
                .extracting(Scene::title)
                .containsExactly("All", "2001-03-01 to 2001-03-15", "2009-05-01 to 2009-05-19");
        assertThat(scenes).extracting(Scene::place).containsExactly(0, 1, 2);
    }

    @Test
    void equals_are_spread_over_the_story_and_not_taken_from_its_beginning() {
        Told told = new Told();
        for (int i = 0; i < 100; i++) {
            told.day(LocalDate.of(2000, 1, 1).plusMonths(i).toString(), 2);
        }
        List<String> overview = Proposal.of(told.chronicle(), NAMES).get(0).events();
        assertThat(overview).hasSize(12).contains("e0", "e99");
        List<Integer> at =
                overview.stream().map(id -> Integer.parseInt(id.substring(1))).toList();
        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1)).isBetween(4, 16);
        }
    }

    @Test
    void a_century_does_not_widen_a_scene_and_what_has_no_date_is_in_none() {
        Told told = new Told()
                .event(When.between(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31)), 2)
                .day("1950-02-03", 2)
                .day("1951-02-03", 2)
                .event(When.UNKNOWN, 3);
        Scene scene = Proposal.of(told.chronicle(), NAMES).get(0);
        assertThat(scene.from()).isEqualTo("1950-02-03");
        assertThat(scene.to()).isEqualTo("1951-02-03");
        assertThat(new HashSet<>(scene.events())).doesNotContain("e3");
    }

    @Test
    void without_dates_nothing_is_proposed() {
        assertThat(Proposal.of(new Told().event(When.UNKNOWN, 3).chronicle(), NAMES))
                .isEmpty();
        assertThat(Proposal.of(Chronicle.EMPTY, NAMES)).isEmpty();
    }

    @Test
    void the_whole_story_is_told_by_its_stretches_where_they_have_room() {
        Told told = new Told();
        for (int i = 0; i < 40; i++) {
            told.day(LocalDate.of(2010, 1, 1).plusDays(i * 40L + i / 8 * 400L).toString(), 2);
        }
        List<Scene> scenes = Proposal.of(told.chronicle(), NAMES);
        List<String> all = scenes.subList(1, scenes.size()).stream()
                .flatMap(scene -> scene.events().stream())
                .toList();
        assertThat(all)
                .containsExactlyElementsOf(
                        told.chronicle().events().stream().map(Event::id).toList());
    }
}
