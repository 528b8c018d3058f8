package sanad.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;

class FactTest {
    private static Event event(String id, When when, double sure, List<String> actors, String... documents) {
        List<Evidence> evidence = new ArrayList<>();
        for (String document : documents) {
            evidence.add(new Evidence(new Passage(document, new Span(0, 1)), Optional.empty(), when));
        }
        return new Event(
                id,
                "Title " + id,
                Kind.VISIT,
                when,
                Optional.empty(),
                Basis.COMPUTED,
                2,
                new Confidence(sure, 1, 1),
                actors,
                List.of("Aden"),
                evidence,
                List.of(),
                List.of());
    }

    private static final Event DAY =
            event("a", When.day(LocalDate.of(2024, 6, 19)), 0.9, List.of("Sami", "Lina"), "x", "x", "y");
    private static final Event YEAR = event("b", When.year(2020), 0.3, List.of("Omar"), "x");
    private static final Event UNDATED = event("c", When.UNKNOWN, 0.6, List.of(), "x");

    private static List<String> sorted(Fact fact, boolean descending) {
        List<Event> events = new ArrayList<>(List.of(UNDATED, DAY, YEAR));
        events.sort(fact.order(descending, new FactWords(Manner.ARABIC)));
        return events.stream().map(Event::id).toList();
    }

    @Test
    void by_date_the_earliest_is_first_and_what_has_none_last() {
        assertThat(sorted(Fact.DATE, false)).containsExactly("b", "a", "c");
    }

    @Test
    void by_confidence_downwards_the_surest_is_first() {
        assertThat(sorted(Fact.CONFIDENCE, true)).containsExactly("a", "c", "b");
    }

    @Test
    void by_actor_what_names_nobody_is_last() {
        assertThat(sorted(Fact.ACTORS, false)).containsExactly("b", "a", "c");
    }

    @Test
    void every_document_counts_once_as_a_source() {
        assertThat(Fact.SOURCES.say(new FactWords(Manner.ENGLISH), DAY)).isEqualTo("2");
        assertThat(Fact.SOURCES.say(new FactWords(Manner.ARABIC), DAY)).isEqualTo("٢");
    }

    @Test
    void a_row_is_told_with_every_fact() {
        assertThat(new FactWords(Manner.ENGLISH).told(DAY))
                .isEqualTo("Wednesday 19 June 2024, Precision: day, How dated: computed, Title a, Kind: Meetings, "
                        + "Actors: Sami, Lina, Places: Aden, 2 sources, Confidence: high");
        assertThat(new FactWords(Manner.ARABIC).told(DAY))
                .startsWith("الأربعاء ١٩ يونيو ٢٠٢٤، الدقة: باليوم، كيف عُرف: محسوب، Title a، النوع: لقاءات وزيارات")
                .endsWith("مصدران، الثقة: عالية");
    }

    @Test
    void what_is_not_known_is_not_told_as_if_it_were() {
        assertThat(new FactWords(Manner.ENGLISH).told(UNDATED))
                .doesNotContain("Actors")
                .contains("undated");
    }
}
