package sanad.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.axis.FoldWords;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.Course;
import sanad.timeline.scale.Fold;

class FoldingTest {
    private static final Frame WALL = new Frame(1280, true, Metrics.SCREEN);

    private static Course course(Plan plan, Story story) {
        return plan.course(new Index(story.chronicle()), WALL);
    }

    private static Story war() {
        Story story = new Story()
                .event("تأسيس", When.year(1948), Basis.STATED, Kind.CONSULT, 1)
                .event("زيارة أولى", When.month(2000, 7), Basis.STATED, Kind.CONSULT, 1);
        for (int day = 1; day < 29; day += 3) {
            story.day("معركة", "2024-06-" + (day < 10 ? "0" : "") + day, 2);
        }
        return story.day("هدنة", "2024-11-20", 3);
    }

    private static List<String> lengths(Course course, Manner manner) {
        return course.folds().stream().map(f -> FoldWords.length(f, manner)).toList();
    }

    @Test
    void long_empty_stretches_are_folded_to_whole_years_or_months() {
        Course course = course(Plan.USUAL, war());
        assertThat(lengths(course, Manner.ARABIC)).containsExactly("٥١ سنة", "٢٣ سنة", "٤ أشهر");
        assertThat(lengths(course, Manner.ENGLISH)).containsExactly("51 years", "23 years", "4 months");
    }

    @Test
    void a_lonely_year_takes_no_more_room_than_its_name() {
        Course.Piece year = course(Plan.USUAL, war()).pieces().get(0);
        assertThat(year.coarse()).isTrue();
        assertThat(year.steps()).isEqualTo(40);
    }

    @Test
    void a_story_without_gaps_is_not_folded() {
        Story story = new Story();
        for (int month = 1; month < 10; month++) {
            story.day("لقاء", "2024-0" + month + "-10", 2);
        }
        assertThat(course(Plan.USUAL, story).even()).isTrue();
    }

    @Test
    void an_opened_fold_stays_open_while_the_others_are_folded() {
        List<Fold> folds = course(Plan.USUAL, war()).folds();
        for (Fold fold : folds) {
            List<Fold> others = folds.stream().filter(f -> !f.equals(fold)).toList();
            assertThat(course(Plan.USUAL.opening(fold), war()).folds()).isEqualTo(others);
        }
        assertThat(course(Plan.USUAL.folding(false), war()).even()).isTrue();
    }

    @Test
    void an_opened_fold_gets_a_quarter_of_the_wall() {
        Fold first = course(Plan.USUAL, war()).folds().get(0);
        Course.Piece piece = course(Plan.USUAL.opening(first), war()).pieces().get(0);
        assertThat(piece.coarse()).isFalse();
        assertThat(piece.steps()).isGreaterThan(250);
    }

    @Test
    void what_another_document_says_is_not_folded_either() {
        Story story = war().event(
                        "ميلاد",
                        When.year(1948),
                        Optional.empty(),
                        Basis.STATED,
                        Kind.CONSULT,
                        1,
                        List.of(When.year(1975)));
        double claimed = LocalDate.of(1975, 6, 1).toEpochDay();
        assertThat(course(Plan.USUAL, story).folds()).noneMatch(fold -> fold.holds(claimed));
    }

    @Property(tries = 60)
    void no_fold_ever_lies_over_an_event(@ForAll @IntRange(min = 1, max = 80) int events, @ForAll long seed) {
        Index index = new Index(Story.random(events, seed, 90));
        Course course = Plan.USUAL.course(index, WALL);
        for (Fold fold : course.folds()) {
            for (Event event : index.dated()) {
                assertThat(Days.last(event) <= fold.from() || Days.first(event) >= fold.to())
                        .as("%s in %s", event.when(), fold)
                        .isTrue();
            }
        }
    }
}
