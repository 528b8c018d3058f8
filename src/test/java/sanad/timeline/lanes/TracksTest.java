package sanad.timeline.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

class TracksTest {
    private final List<Event> events = new ArrayList<>();

    private TracksTest event(String document, String... actors) {
        When when = When.day(LocalDate.of(2020, 1, 1 + events.size() % 28));
        events.add(new Event(
                "e" + events.size(),
                "title",
                Kind.VISIT,
                when,
                Optional.empty(),
                Basis.STATED,
                2,
                new Confidence(1, 1, 1),
                List.of(actors),
                List.of(),
                List.of(new Evidence(new Passage(document, new Span(0, 1)), Optional.empty(), when)),
                List.of(),
                List.of()));
        return this;
    }

    private Map<Track, List<Event>> by(Grouping grouping) {
        List<Document> documents = List.of(
                new Document("a.txt", "First paper", "x", Source.file("a.txt")),
                new Document("b.txt", "Second paper", "x", Source.file("b.txt")));
        return Tracks.of(new Chronicle("", documents, List.of(), List.of(), events), events, grouping);
    }

    private static List<String> heads(Map<Track, List<Event>> tracks) {
        Words words = Words.in(Manner.ENGLISH);
        return tracks.keySet().stream().map(track -> track.say(words)).toList();
    }

    @Test
    void an_event_of_two_actors_stands_once_in_the_lane_of_the_first() {
        event("a.txt", "Sami", "Lina").event("a.txt", "Lina").event("a.txt", "Lina", "Sami");
        Map<Track, List<Event>> tracks = by(Grouping.ACTOR);
        assertThat(heads(tracks)).containsExactly("Lina", "Sami");
        assertThat(tracks.values().stream().mapToInt(List::size).sum()).isEqualTo(3);
        assertThat(tracks.values()).last().satisfies(last -> assertThat(last).hasSize(1));
    }

    @Test
    void an_event_whose_first_actor_has_no_lane_stands_in_that_of_its_next_one() {
        IntStream.range(0, 12).forEach(i -> event("a.txt", "Rare " + i).event("a.txt", "Often " + i % 4));
        event("a.txt", "Seldom", "Often 0");
        Track often = by(Grouping.ACTOR).keySet().iterator().next();
        assertThat(often.name()).isEqualTo("Often 0");
        assertThat(by(Grouping.ACTOR).get(often)).contains(events.get(events.size() - 1));
    }

    @Test
    void many_actors_share_one_lane_and_those_unnamed_another() {
        IntStream.range(0, 20).forEach(i -> event("a.txt", "Person " + i));
        event("a.txt");
        Map<Track, List<Event>> tracks = by(Grouping.ACTOR);
        assertThat(tracks).hasSize(Tracks.MOST + 2);
        assertThat(heads(tracks)).endsWith("Other actors", "No actor named");
        assertThat(tracks.values().stream().mapToInt(List::size).sum()).isEqualTo(21);
    }

    @Test
    void where_one_name_alone_would_be_left_over_it_has_its_own_lane() {
        IntStream.range(0, Tracks.MOST + 1).forEach(i -> event("a.txt", "Person " + i));
        assertThat(heads(by(Grouping.ACTOR))).doesNotContain("Other actors").hasSize(Tracks.MOST + 1);
    }

    @Test
    void spellings_that_differ_in_hamza_are_one_lane() {
        event("a.txt", "أحمد").event("a.txt", "احمد");
        assertThat(heads(by(Grouping.ACTOR))).containsExactly("أحمد");
    }

    @Test
    void sources_stand_under_their_numbers() {
        event("b.txt").event("b.txt").event("a.txt");
        assertThat(heads(by(Grouping.SOURCE))).containsExactly("2 · Second paper", "1 · First paper");
    }

    @Test
    void without_lanes_there_is_one() {
        event("a.txt", "Sami").event("a.txt", "Lina");
        assertThat(heads(by(Grouping.NONE))).containsExactly("All events");
    }
}
