package sanad.timeline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Question;
import sanad.chronicle.scene.Quiz;
import sanad.chronicle.scene.Scene;
import sanad.language.Manner;
import sanad.time.When;
import sanad.timeline.stage.draw.TimeLine;
import sanad.timeline.stage.quiz.QuizBoard;
import sanad.timeline.stage.quiz.QuizSheet;
import sanad.timeline.stage.scene.SceneBoard;

/** What is hidden leaves no trace: a page is the same whatever it hides. */
class HiddenTest {
    private static final double WIDE = Board.width(1920, 1080);

    /** The story with one event otherwise. */
    private static Chronicle with(Event other) {
        Chronicle story = Plays.STORY;
        List<Event> events = new ArrayList<>();
        story.events().forEach(event -> events.add(event.id().equals(other.id()) ? other : event));
        return new Chronicle(story.title(), story.documents(), story.dates(), story.timexes(), events);
    }

    private static Event event(String id, String title, When when) {
        Event was = Plays.STORY.event(id).orElseThrow();
        return new Event(
                id,
                title,
                was.kind(),
                when,
                was.likeliest(),
                was.basis(),
                was.importance(),
                was.confidence(),
                was.actors(),
                was.places(),
                was.evidence(),
                was.reasons(),
                List.of());
    }

    private static Board board(Chronicle story, int at, Set<Part> hidden, boolean secret) {
        return SceneBoard.of(
                new Showing(WIDE, Manner.ENGLISH, false, story, Plays.scene(), 1, 1, at, hidden, secret, false));
    }

    @Test
    void a_hidden_title_leaves_no_trace() {
        Event was = Plays.STORY.event("e1").orElseThrow();
        Chronicle other = with(event("e1", "Quite another and much longer title than before", was.when()));
        Set<Part> hidden = EnumSet.of(Part.TITLE);
        assertThat(board(other, 1, hidden, false)).isEqualTo(board(Plays.STORY, 1, hidden, false));
        assertThat(board(other, 1, hidden, false).told()).contains("The title is hidden");
    }

    @Test
    void a_hidden_date_leaves_no_trace_in_place_or_words() {
        Event was = Plays.STORY.event("e3").orElseThrow();
        Chronicle other = with(event("e3", was.title(), When.day(LocalDate.of(2024, 8, 1))));
        Set<Part> hidden = EnumSet.of(Part.DATE, Part.SOURCE);
        assertThat(board(other, 3, hidden, true)).isEqualTo(board(Plays.STORY, 3, hidden, true));
        assertThat(board(Plays.STORY, 3, hidden, true).told()).doesNotContain("2024");
    }

    @Test
    void what_is_not_reached_yet_has_no_sign_while_dates_are_a_secret() {
        long open = signs(board(Plays.STORY, 1, Set.of(), false));
        long secret = signs(board(Plays.STORY, 1, Set.of(), true));
        assertThat(open).isEqualTo(6);
        assertThat(secret).isEqualTo(2);
    }

    private static long signs(Board board) {
        return board.layers().stream()
                        .filter(layer ->
                                layer.scale() == TimeLine.SCALE && layer.marks().size() > 0)
                        .filter(layer -> layer.opacity() == SceneBoard.FAINT)
                        .count()
                + 1;
    }

    @Test
    void a_hidden_source_leaves_no_trace() {
        assertThat(board(Plays.STORY, 2, EnumSet.of(Part.SOURCE), false).told())
                .doesNotContain("الناطق")
                .doesNotContain("Source 1");
    }

    private static Board asked(Chronicle story, Question question, boolean revealed) {
        return QuizBoard.of(new QuizBoard.Asked(
                WIDE, Manner.ENGLISH, false, story, Plays.scene(), question, 1, 1, OptionalInt.empty(), revealed));
    }

    @Test
    void where_an_event_belongs_is_not_told_before_it_is_asked_for() {
        Question.Place place = Quiz.of(Plays.STORY, Plays.scene().events()).questions().stream()
                .filter(Question.Place.class::isInstance)
                .map(Question.Place.class::cast)
                .findFirst()
                .orElseThrow();
        Event was = Plays.STORY.event(place.event()).orElseThrow();
        Question.Zone wrong = place.zones().get((place.answer() + 1) % 3);
        Chronicle other =
                with(event(place.event(), was.title(), When.day(wrong.from().plusDays(3))));
        Question.Place elsewhere = new Question.Place(place.event(), place.zones(), (place.answer() + 1) % 3);
        assertThat(asked(other, elsewhere, false)).isEqualTo(asked(Plays.STORY, place, false));
        assertThat(asked(other, elsewhere, true)).isNotEqualTo(asked(Plays.STORY, place, true));
        assertThat(asked(Plays.STORY, place, true).told()).contains("Answer: ");
    }

    @Test
    void which_passage_is_right_is_not_told_before_it_is_asked_for() {
        for (Question question : Quiz.of(Plays.STORY, Plays.scene().events()).questions()) {
            if (question instanceof Question.Prove prove) {
                Question.Prove other = new Question.Prove(
                        prove.event(),
                        prove.passages(),
                        (prove.answer() + 1) % prove.passages().size());
                assertThat(asked(Plays.STORY, other, false)).isEqualTo(asked(Plays.STORY, prove, false));
            }
        }
    }

    @Test
    void the_paper_asks_what_the_room_is_asked_and_has_the_answers_apart() {
        Quiz quiz = Quiz.of(Plays.STORY, Plays.scene().events());
        List<QuizSheet.Item> items =
                QuizSheet.of(Plays.STORY, quiz, Manner.ENGLISH).items();
        assertThat(items).hasSameSizeAs(quiz.questions());
        for (int i = 0; i < items.size(); i++) {
            QuizSheet.Item item = items.get(i);
            assertThat(item.question()).startsWith("Question " + (i + 1) + " of " + items.size());
            assertThat(item.choices().get(0)).startsWith("A: ");
            if (quiz.questions().get(i) instanceof Question.Place place) {
                assertThat(item.answer()).startsWith("ABC".charAt(place.answer()) + ": ");
                assertThat(item.choices()).hasSize(3).doesNotHaveDuplicates();
            }
        }
        assertThat(items.get(0).answer()).contains("3 June 2023, ");
    }

    @Test
    void a_presentation_goes_on_and_back_and_reveals_part_by_part() {
        Scene second = Plays.scene().as("s2", 1).revealing(List.of("e0", "gone", "e1"));
        Run run = Run.of(Plays.STORY, List.of(Plays.scene(), second), 0).veiled(Veil.DATES);
        Run first = run.forward();
        assertThat(first.at()).isZero();
        assertThat(first.hidden()).containsExactly(Part.DATE, Part.SOURCE);
        assertThat(first.explained()).isEmpty();
        assertThat(first.reveal().hidden()).containsExactly(Part.SOURCE);
        assertThat(first.reveal().reveal().hidden()).isEmpty();
        assertThat(first.reveal().reveal().explained()).contains("e0");
        assertThat(first.reveal().reveal().reveal().at()).isEqualTo(1);
        assertThat(first.forward().back().hidden()).isEmpty();
        Run there = run.jump(7);
        assertThat(there.scene()).isEqualTo(1);
        assertThat(there.events()).isEqualTo(2);
        assertThat(there.back().scene()).isZero();
        assertThat(there.back().at()).isEqualTo(6);
        assertThat(there.forward().forward().forward().forward())
                .isEqualTo(there.forward().forward());
        assertThat(run.back()).isEqualTo(run);
    }

    @Test
    void a_quiz_is_gone_through_and_left_where_it_began() {
        Run run = Run.of(Plays.STORY, List.of(Plays.scene()), 0).forward();
        Run quiz = run.quizzing();
        assertThat(quiz.asked()).isPresent();
        assertThat(quiz.choose(2).chosen()).hasValue(2);
        assertThat(quiz.reveal().answered()).isTrue();
        assertThat(quiz.reveal().choose(1).chosen()).isEmpty();
        assertThat(quiz.reveal().reveal().question()).hasValue(1);
        assertThat(quiz.forward().back().question()).hasValue(0);
        assertThat(quiz.quizzing()).isEqualTo(run);
        Run empty = Run.of(Plays.STORY, List.of(Plays.scene().revealing(List.of("e6"))), 0);
        assertThat(empty.quizzing()).isEqualTo(empty);
    }
}
