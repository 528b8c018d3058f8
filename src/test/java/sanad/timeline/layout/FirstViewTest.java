package sanad.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Days;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.View;

class FirstViewTest {
    private static View first(Chronicle chronicle) {
        Index index = new Index(chronicle);
        Arranger arranger = new Arranger(index, new TextMeasure());
        Frame frame = new Frame(1280, true, Metrics.SCREEN);
        return FirstView.of(index, arranger, Wish.of(frame, index.extent(), 300, Manner.ARABIC));
    }

    private static Story autumn() {
        Story story = new Story();
        for (int i = 0; i < 12; i++) {
            story.day(
                    "لقاء بين وفدين في العاصمة رقم " + i,
                    LocalDate.of(2024, 9, 1).plusDays(9L * i).toString(),
                    3);
        }
        return story;
    }

    @Test
    void a_story_without_gaps_is_shown_whole() {
        Chronicle chronicle = new Story()
                .day("أول", "2024-01-10", 2)
                .day("ثان", "2024-03-10", 2)
                .day("ثالث", "2024-06-10", 2)
                .chronicle();
        assertThat(first(chronicle)).isEqualTo(FirstView.all(new Index(chronicle)));
    }

    @Test
    void one_old_date_does_not_squeeze_a_story() {
        View view = first(autumn().day("تأسيس الدولة", "1948-05-15", 1).chronicle());
        assertThat(view.length()).isLessThan(200);
        assertThat(view.from()).isGreaterThan((double) LocalDate.of(2024, 1, 1).toEpochDay());
    }

    @Test
    void a_mere_century_stretches_nothing() {
        When century = new When(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31), Precision.CENTURY, false);
        Chronicle chronicle =
                autumn().event("تجارب", century, Basis.COMPUTED, Kind.OTHER, 1).chronicle();
        assertThat(FirstView.all(new Index(chronicle)).length()).isLessThan(200);
    }

    @Test
    void at_least_half_of_the_weight_is_in_the_first_view() {
        for (long seed = 0; seed < 20; seed++) {
            Chronicle chronicle = Story.random(40, seed, 60);
            View view = first(chronicle);
            double seen = weight(chronicle, view);
            double all = weight(chronicle, FirstView.all(new Index(chronicle)));
            assertThat(seen).as("seed %d", seed).isGreaterThanOrEqualTo(all / 2);
        }
    }

    @Test
    void a_chronicle_of_nothing_has_a_view_too() {
        assertThat(first(Chronicle.EMPTY).length()).isPositive();
    }

    private static double weight(Chronicle chronicle, View view) {
        return chronicle.events().stream()
                .filter(Days::dated)
                .filter(e -> Days.last(e) > view.from() && Days.first(e) < view.to())
                .mapToDouble(e -> e.importance() == 3 ? 4 : e.importance())
                .sum();
    }
}
