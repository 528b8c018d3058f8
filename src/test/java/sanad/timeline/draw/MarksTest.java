package sanad.timeline.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.Tone;
import sanad.timeline.axis.Ticks;
import sanad.timeline.layout.Arranger;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.layout.Wish;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;

class MarksTest {
    private static final TextMeasure MEASURE = new TextMeasure();

    private static Arrangement arrange(Chronicle chronicle, boolean rtl, double zoom) {
        Index index = new Index(chronicle);
        Frame frame = new Frame(1280, rtl, Metrics.SCREEN);
        Manner manner = rtl ? Manner.ARABIC : Manner.ENGLISH;
        Wish wish =
                Wish.of(frame, FirstView.all(index).zoomed(zoom, index.extent().middle()), 300, manner);
        return new Arranger(index, MEASURE).arrange(wish);
    }

    private static Manner manner(Arrangement a) {
        return a.frame().rtl() ? Manner.ARABIC : Manner.ENGLISH;
    }

    private static List<Group> lanes(Arrangement a) {
        Ticks ticks = Ticks.of(a.frame().along(a.view()), manner(a));
        return LaneMarks.of(a, ticks.ticks(), manner(a), Look.NONE);
    }

    private static List<Group> axis(Arrangement a) {
        return AxisMarks.of(a, Ticks.of(a.frame().along(a.view()), manner(a)), manner(a), MEASURE);
    }

    private static List<Mark> of(List<Group> groups, String id) {
        return groups.stream()
                .filter(g -> g.subject().filter(s -> s.id().equals(id)).isPresent())
                .flatMap(g -> g.marks().stream())
                .toList();
    }

    private static Chronicle one(When when, Basis basis) {
        return new Story().event("قمة", when, basis, Kind.VISIT, 2).chronicle();
    }

    @Test
    void every_labelled_event_is_told_in_words_with_how_its_date_is_known() {
        Arrangement a = arrange(one(When.month(2023, 9), Basis.INFERRED), true, 1);
        assertThat(lanes(a).stream().flatMap(g -> g.subject().stream()).map(Group.Subject::told))
                .containsExactly("قمة، سبتمبر ٢٠٢٣ (مستنتج)، لقاءات وزيارات");
    }

    @Test
    void what_is_inferred_is_hatched_and_says_so() {
        List<Mark> marks = of(lanes(arrange(one(When.month(2023, 9), Basis.INFERRED), true, 1)), "e0");
        assertThat(marks)
                .anyMatch(m -> m instanceof Mark.Box b
                        && b.fill().filter(f -> f.hatched()).isPresent());
        assertThat(marks).anyMatch(m -> m instanceof Mark.Words w && w.text().equals("سبتمبر ٢٠٢٣ (مستنتج)"));
    }

    @Test
    void what_is_stated_is_not_hatched() {
        List<Mark> marks = of(lanes(arrange(one(When.month(2023, 9), Basis.STATED), true, 1)), "e0");
        assertThat(marks)
                .noneMatch(m -> m instanceof Mark.Box b
                        && b.fill().filter(f -> f.hatched()).isPresent());
    }

    @Test
    void a_month_of_which_no_day_is_likeliest_carries_no_disc() {
        for (Basis basis : EnumSet.complementOf(EnumSet.of(Basis.BY_HAND))) {
            List<Mark> marks = of(lanes(arrange(one(When.month(2023, 9), basis), true, 1)), "e0");
            assertThat(marks).as(basis.name()).noneMatch(Mark.Disc.class::isInstance);
        }
    }

    @Test
    void the_full_half_of_a_computed_day_lies_towards_the_past() {
        Chronicle day = one(When.day(LocalDate.of(2024, 6, 19)), Basis.COMPUTED);
        for (boolean rtl : new boolean[] {true, false}) {
            List<Mark> marks = of(lanes(arrange(day, rtl, 12)), "e0");
            Mark.Disc disc = first(marks, Mark.Disc.class);
            double[] half = first(marks, Mark.Shape.class).outline().bounds();
            double middle = (half[0] + half[2]) / 2;
            assertThat(middle - disc.x())
                    .as(rtl ? "past is right" : "past is left")
                    .matches(d -> rtl ? d > 1 : d < -1);
        }
    }

    @Test
    void disputed_dates_are_tied_by_a_red_sign() {
        Chronicle chronicle = new Story()
                .event(
                        "توقيع",
                        When.day(LocalDate.of(2024, 6, 11)),
                        Optional.empty(),
                        Basis.STATED,
                        Kind.AGREE,
                        3,
                        List.of(When.day(LocalDate.of(2024, 6, 20))))
                .day("لاحق", "2024-08-01", 1)
                .chronicle();
        List<Mark> marks = of(lanes(arrange(chronicle, true, 1)), "e0");
        assertThat(marks)
                .anyMatch(m -> m instanceof Mark.Disc d
                        && d.edge().filter(e -> e.tone() == Tone.DANGER).isPresent());
    }

    @Test
    void a_lane_colour_never_colours_text() {
        for (Group group : lanes(arrange(Story.random(60, 5, 3), true, 1))) {
            for (Mark mark : group.marks()) {
                if (mark instanceof Mark.Words words) {
                    assertThat(words.tone()).isIn(Tone.INK, Tone.INK2, Tone.INK3);
                }
            }
        }
    }

    @Test
    void axis_words_never_lie_on_one_another() {
        Chronicle chronicle = Story.random(80, 11, 20);
        for (double zoom = 2; zoom > 0.0001; zoom *= 0.8) {
            for (boolean rtl : new boolean[] {true, false}) {
                assertApart(axis(arrange(chronicle, rtl, zoom)), zoom);
            }
        }
    }

    @Test
    void events_beyond_the_edges_are_counted_at_the_axis() {
        Chronicle chronicle = new Story()
                .day("قديم", "1990-01-01", 1)
                .day("قديم", "1991-01-01", 1)
                .day("وسط", "2005-01-01", 1)
                .day("حديث", "2020-01-01", 1)
                .chronicle();
        List<String> words = texts(axis(arrange(chronicle, true, 0.2)));
        assertThat(words).contains("حدثان أقدم", "حدث أحدث");
    }

    @Test
    void the_legend_has_only_the_signs_that_occur() {
        assertThat(Sign.in(arrange(one(When.month(2023, 9), Basis.INFERRED), true, 1)))
                .containsExactlyInAnyOrder(Sign.SOMEWHERE, Sign.REASONED);
        assertThat(Sign.in(arrange(one(When.day(LocalDate.of(2023, 9, 1)), Basis.BY_HAND), true, 12)))
                .containsExactly(Sign.BY_HAND);
    }

    private static <M extends Mark> M first(List<Mark> marks, Class<M> type) {
        return marks.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Group> groups) {
        List<String> texts = new ArrayList<>();
        groups.forEach(g -> g.marks().forEach(m -> {
            if (m instanceof Mark.Words w) {
                texts.add(w.text());
            }
        }));
        return texts;
    }

    private static void assertApart(List<Group> groups, double zoom) {
        List<double[]> boxes = new ArrayList<>();
        for (Group group : groups) {
            for (Mark mark : group.marks()) {
                if (mark instanceof Mark.Words w) {
                    double wide = MEASURE.width(w.text(), w.size(), w.bold());
                    double left = switch (w.side()) {
                        case LEFT -> w.x();
                        case CENTRE -> w.x() - wide / 2;
                        case RIGHT -> w.x() - wide;
                    };
                    boxes.add(new double[] {left, left + wide, w.baseline()});
                }
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                double[] a = boxes.get(i);
                double[] b = boxes.get(j);
                boolean sameLine = Math.abs(a[2] - b[2]) < 8;
                assertThat(sameLine && a[0] < b[1] && b[0] < a[1])
                        .as("zoom %f: %s and %s", zoom, java.util.Arrays.toString(a), java.util.Arrays.toString(b))
                        .isFalse();
            }
        }
        assertThat(boxes).isNotEmpty();
    }
}
