package sanad.timeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

class SieveTest {
    private final List<Event> events = new ArrayList<>();

    private SieveTest event(When when, Kind kind, Basis basis, double sure, List<String> actors, String... documents) {
        List<Evidence> evidence = new ArrayList<>();
        for (String document : documents) {
            evidence.add(new Evidence(new Passage(document, new Span(0, 1)), Optional.empty(), when));
        }
        events.add(new Event(
                "e" + events.size(),
                "title",
                kind,
                when,
                Optional.empty(),
                basis,
                2,
                new Confidence(1, sure, 1),
                actors,
                actors,
                evidence,
                List.of(),
                List.of()));
        return this;
    }

    private SieveTest day(String day, Kind kind, String... actors) {
        return event(When.day(LocalDate.parse(day)), kind, Basis.STATED, 1, List.of(actors), "a.txt");
    }

    private Sieve sieve() {
        List<Document> documents = List.of(
                new Document("a.txt", "First", "x", Source.file("a.txt")),
                new Document("b.txt", "Second", "x", Source.file("b.txt")));
        return new Sieve(new Chronicle("", documents, List.of(), List.of(), events));
    }

    private static List<String> ids(Sifted sifted) {
        return sifted.events().stream().map(Event::id).toList();
    }

    private List<String> left(Filter filter) {
        return ids(sieve().sift(filter, Optional.empty()));
    }

    private static Filter in(When period) {
        return Filter.NONE.in(Optional.of(period));
    }

    @Test
    void no_filter_hides_nothing() {
        day("2024-01-01", Kind.VISIT).event(When.UNKNOWN, Kind.VISIT, Basis.UNKNOWN, 0.1, List.of(), "a.txt");
        assertThat(left(Filter.NONE)).containsExactly("e0", "e1");
        assertThat(sieve().sift(Filter.NONE, Optional.empty()).hidden()).isZero();
    }

    @Test
    void two_values_of_one_facet_are_either_and_two_facets_are_both() {
        day("2024-01-01", Kind.VISIT, "Sami")
                .day("2024-01-02", Kind.AGREE, "Lina")
                .day("2024-01-03", Kind.AGREE, "Sami");
        assertThat(left(Filter.NONE.with(Facet.ACTOR, Set.of("sami", "lina")))).hasSize(3);
        assertThat(left(Filter.NONE.with(Facet.ACTOR, Set.of("sami")).with(Facet.KIND, Set.of("AGREEMENT"))))
                .containsExactly("e2");
    }

    @Test
    void a_month_is_in_a_period_that_shares_a_day_with_it() {
        event(When.month(2024, 5), Kind.VISIT, Basis.STATED, 1, List.of(), "a.txt");
        assertThat(left(in(When.day(LocalDate.parse("2024-05-31"))))).containsExactly("e0");
        assertThat(left(in(When.day(LocalDate.parse("2024-06-01"))))).isEmpty();
    }

    @Test
    void what_has_no_date_is_in_no_period() {
        event(When.UNKNOWN, Kind.VISIT, Basis.UNKNOWN, 1, List.of(), "a.txt");
        assertThat(left(in(When.year(2024)))).isEmpty();
    }

    @Test
    void what_goes_on_is_in_every_period_after_its_beginning() {
        When since = new When(LocalDate.parse("2014-01-01"), LocalDate.MAX, sanad.time.Precision.YEAR, false);
        event(since, Kind.VISIT, Basis.STATED, 1, List.of(), "a.txt");
        assertThat(left(in(When.year(2020)))).containsExactly("e0");
        assertThat(left(in(When.year(2013)))).isEmpty();
    }

    @Test
    void a_name_is_found_however_its_hamza_is_written() {
        day("2024-01-01", Kind.VISIT, "أحمد").day("2024-01-02", Kind.VISIT, "احمد");
        List<Choice> actors = sieve().choices(Facet.ACTOR);
        assertThat(actors).extracting(Choice::shown).containsExactly("أحمد");
        assertThat(left(Filter.NONE.with(Facet.ACTOR, Set.of(actors.get(0).key()))))
                .hasSize(2);
    }

    @Test
    void events_that_name_nobody_can_be_asked_for_and_stand_last() {
        day("2024-01-01", Kind.VISIT).day("2024-01-02", Kind.VISIT).day("2024-01-03", Kind.VISIT, "Sami");
        assertThat(sieve().choices(Facet.ACTOR)).extracting(Choice::key).containsExactly("sami", "");
        assertThat(left(Filter.NONE.with(Facet.ACTOR, Set.of("")))).containsExactly("e0", "e1");
    }

    @Test
    void counts_leave_the_own_facet_out_and_respect_the_others() {
        day("2024-01-01", Kind.VISIT, "Sami")
                .day("2024-01-02", Kind.AGREE, "Lina")
                .day("2024-01-03", Kind.AGREE, "Sami");
        Sieve sieve = sieve();
        Sifted sifted = sieve.sift(Filter.NONE.with(Facet.ACTOR, Set.of("sami")), Optional.empty());
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (Facet facet : List.of(Facet.ACTOR, Facet.KIND)) {
            sifted.choices(facet).forEach(choice -> counts.put(choice.key(), sifted.count(choice)));
        }
        assertThat(counts).isEqualTo(Map.of("sami", 2, "lina", 1, "AGREEMENT", 1, "MEETING", 1));
    }

    @Test
    void an_event_of_two_sources_counts_for_both() {
        event(When.year(2020), Kind.VISIT, Basis.STATED, 1, List.of(), "b.txt", "a.txt", "a.txt");
        Sifted sifted = sieve().sift(Filter.NONE, Optional.empty());
        assertThat(sifted.choices(Facet.SOURCE)).extracting(Choice::shown).containsExactly("First", "Second");
        assertThat(sifted.choices(Facet.SOURCE)).allMatch(choice -> sifted.count(choice) == 1);
    }

    @Test
    void a_value_that_no_event_has_leaves_nothing() {
        day("2024-01-01", Kind.VISIT);
        assertThat(left(Filter.NONE.with(Facet.SOURCE, Set.of("gone.txt")))).isEmpty();
    }

    @Property(tries = 60)
    void step_by_step_gives_what_all_at_once_gives(@ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int size) {
        SieveTest story = new SieveTest();
        Random random = new Random(seed);
        String[] names = {"Sami", "Lina", "Omar"};
        for (int i = 0; i < size; i++) {
            List<String> actors = random.nextInt(4) == 0 ? List.of() : List.of(names[random.nextInt(3)]);
            story.event(
                    random.nextInt(9) == 0 ? When.UNKNOWN : When.year(2000 + random.nextInt(9)),
                    Kind.values()[random.nextInt(8)],
                    Basis.values()[random.nextInt(4)],
                    random.nextDouble(),
                    actors,
                    random.nextBoolean() ? "a.txt" : "b.txt");
        }
        Sieve sieve = story.sieve();
        Filter filter = Filter.NONE;
        Optional<Sifted> before = Optional.empty();
        for (int step = 0; step < 8; step++) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            if (facet == Facet.PERIOD) {
                filter = filter.in(
                        random.nextBoolean() ? Optional.empty() : Optional.of(When.year(2000 + random.nextInt(9))));
            } else {
                Set<String> some = new HashSet<>();
                sieve.choices(facet).forEach(choice -> {
                    if (random.nextBoolean()) {
                        some.add(choice.key());
                    }
                });
                filter = filter.with(facet, some);
            }
            Sifted stepped = sieve.sift(filter, before);
            Sifted whole = sieve.sift(filter, Optional.empty());
            assertThat(ids(stepped)).isEqualTo(ids(whole));
            for (Facet counted : Facet.values()) {
                Filter others = filter.without(counted);
                for (Choice choice : sieve.choices(counted)) {
                    int alone = sieve.sift(others.with(counted, Set.of(choice.key())), Optional.empty())
                            .events()
                            .size();
                    assertThat(stepped.count(choice)).isEqualTo(alone).isEqualTo(whole.count(choice));
                }
            }
            before = Optional.of(stepped);
        }
    }

    @Test
    void filters_with_the_same_choices_are_equal() {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.KIND, Set.of());
        assertThat(new Filter(Optional.empty(), chosen)).isEqualTo(Filter.NONE);
        assertThat(Filter.NONE.with(Facet.KIND, Set.of("LAW")).without(Facet.KIND))
                .isEqualTo(Filter.NONE);
    }

    @Property(tries = 60)
    void after_an_edit_it_is_the_sieve_that_would_be_made_anew(@ForAll long seed) {
        Random random = new Random(seed);
        Kind[] kinds = {Kind.VISIT, Kind.AGREE, Kind.ASSAULT};
        String[] names = {"Kim", "kim", "Reed", "Hale"};
        for (int i = 0; i < 12; i++) {
            day(
                    "2024-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(9),
                    kinds[random.nextInt(3)],
                    names[random.nextInt(4)]);
        }
        Sieve before = sieve();
        Event old = events.get(random.nextInt(events.size()));
        Event now = random.nextBoolean()
                ? old.dated(When.day(LocalDate.of(2024, 2, 1 + random.nextInt(28))), old.basis(), List.of())
                : old.dated(old.when(), Basis.BY_HAND, List.of());
        events.replaceAll(event -> event.id().equals(old.id()) ? now : event);
        List<Document> documents = List.of(
                new Document("a.txt", "First", "x", Source.file("a.txt")),
                new Document("b.txt", "Second", "x", Source.file("b.txt")));
        Sieve edited = new Sieve(new Chronicle("", documents, List.of(), List.of(), events), before);
        Sieve fresh = sieve();
        assertThat(edited.events()).isEqualTo(fresh.events());
        Filter filter = Filter.NONE.with(Facet.ACTOR, Set.of("kim")).with(Facet.KIND, Set.of("VISIT", "MEETING"));
        for (Facet facet : Facet.values()) {
            assertThat(edited.choices(facet)).isEqualTo(fresh.choices(facet));
            Sifted one = edited.sift(filter, Optional.empty());
            Sifted other = fresh.sift(filter, Optional.empty());
            assertThat(ids(one)).isEqualTo(ids(other));
            for (Choice choice : fresh.choices(facet)) {
                assertThat(one.count(choice)).isEqualTo(other.count(choice));
            }
        }
    }
}
