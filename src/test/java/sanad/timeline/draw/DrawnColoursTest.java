package sanad.timeline.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.language.Manner;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.Contrast;
import sanad.timeline.Palette;
import sanad.timeline.Story;
import sanad.timeline.Theme;
import sanad.timeline.Tone;
import sanad.timeline.axis.Ticks;
import sanad.timeline.find.Query;
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
import sanad.ui.look.Icons;

/** What is really drawn, by its colours and without them: every word on the ground that lies under it. */
class DrawnColoursTest {
    private static final TextMeasure MEASURE = new TextMeasure();

    private static List<Mark> drawn(Chronicle story, Look look) {
        Index index = new Index(story);
        Frame frame = new Frame(1280, true, Metrics.SCREEN);
        Wish wish = Wish.of(frame, FirstView.all(index), 300, Manner.ARABIC).after(Optional.empty(), look.chosen());
        Arrangement arrangement = new Arranger(index, MEASURE).arrange(wish.finding(look.hits()));
        Ticks ticks = Ticks.of(frame.along(arrangement.view()), Manner.ARABIC);
        List<Group> groups = new ArrayList<>(LaneMarks.of(arrangement, ticks.ticks(), Manner.ARABIC, look));
        List<Mark> marks =
                new ArrayList<>(groups.stream().flatMap(g -> g.marks().stream()).toList());
        AxisMarks.of(arrangement, ticks, Manner.ARABIC, MEASURE).stream()
                .flatMap(g -> g.marks().stream())
                .map(mark -> lower(mark, 20_000))
                .forEach(marks::add);
        new OverviewMarks(frame, FirstView.all(index), index, Manner.ARABIC)
                .draw(FirstView.all(index), new double[0]).stream()
                        .flatMap(g -> g.marks().stream())
                        .map(mark -> lower(mark, 30_000))
                        .forEach(marks::add);
        return marks;
    }

    /** Axis and overview begin again at zero; here they lie well below the lanes. */
    private static Mark lower(Mark mark, double by) {
        if (mark instanceof Mark.Box b) {
            return new Mark.Box(b.x(), b.y() + by, b.width(), b.height(), b.radius(), b.fill(), b.edge());
        }
        if (mark instanceof Mark.Words w) {
            return new Mark.Words(
                    w.x(), w.baseline() + by, w.text(), w.size(), w.bold(), w.side(), w.rtl(), w.tone(), w.halo());
        }
        return mark;
    }

    private static int ground(List<Mark> before, double x, double y, Palette palette) {
        int ground = palette.rgb(Tone.DESK);
        for (Mark mark : before) {
            if (mark instanceof Mark.Box box
                    && box.fill().isPresent()
                    && x >= box.x()
                    && x <= box.x() + box.width()
                    && y >= box.y()
                    && y <= box.y() + box.height()) {
                ground = Contrast.over(
                        palette.rgb(box.fill().get().tone()),
                        ground,
                        box.fill().get().opacity());
            }
        }
        return ground;
    }

    private static Look look(Chronicle story) {
        Set<String> hits = new HashSet<>();
        story.events().stream().limit(40).forEach(e -> hits.add(e.id()));
        return new Look(Optional.of("e1"), Optional.of("e2"), Query.of("اتفاق"), hits);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_word_on_the_wall_can_be_read_on_what_lies_under_it(Theme theme) {
        Palette palette = Palette.of(theme);
        Chronicle story = Story.random(400, 11, 6);
        List<Mark> marks = drawn(story, look(story));
        int words = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Words w) {
                words++;
                double wide = MEASURE.width(w.text(), w.size(), w.bold());
                double left = switch (w.side()) {
                    case LEFT -> w.x();
                    case CENTRE -> w.x() - wide / 2;
                    case RIGHT -> w.x() - wide;
                };
                for (double share : new double[] {0.1, 0.5, 0.9}) {
                    int ground = w.halo().isPresent()
                            ? palette.rgb(w.halo().get())
                            : ground(marks.subList(0, i), left + share * wide, w.baseline() - w.size() / 3, palette);
                    assertThat(Contrast.of(palette.rgb(w.tone()), ground))
                            .as("%s in %s on #%06X", w.text(), w.tone(), ground)
                            .isGreaterThanOrEqualTo(theme.textContrast());
                }
            }
        }
        assertThat(words).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_sign_of_a_date_stands_out_from_the_ground_in_each_state(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Lane lane : Lane.values()) {
            for (Tone ground : List.of(Tone.LANE_A, Tone.LANE_B, Tone.PAGE, Tone.HOVER)) {
                assertThat(Contrast.of(palette.rgb(Palette.lane(lane)), palette.rgb(ground)))
                        .as("%s on %s", lane, ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void every_lane_has_a_sign_of_its_own_beside_its_colour() {
        List<String> outlines = Arrays.stream(Lane.values())
                .map(lane -> Icons.path("kind-" + lane.name().toLowerCase(Locale.ROOT)))
                .toList();
        assertThat(outlines).doesNotHaveDuplicates();
    }

    static Stream<When> precisions() {
        LocalDate day = LocalDate.of(2024, 6, 10);
        return Stream.of(
                When.day(day),
                When.month(2024, 6),
                When.between(day, day.plusDays(20)),
                When.month(2024, 6).about(),
                new When(day, LocalDate.MAX, Precision.DAY, false));
    }

    @ParameterizedTest
    @MethodSource("precisions")
    void without_colour_what_is_reasoned_still_differs_from_what_is_read_and_from_what_a_hand_set(When when) {
        String stated = shape(when, Basis.STATED);
        String inferred = shape(when, Basis.INFERRED);
        String byHand = shape(when, Basis.BY_HAND);
        assertThat(List.of(stated, inferred, byHand)).doesNotHaveDuplicates();
        if (when.isDay()) {
            assertThat(shape(when, Basis.COMPUTED)).isNotIn(stated, inferred, byHand);
        }
    }

    @Test
    void without_colour_the_precisions_differ() {
        assertThat(precisions().map(when -> shape(when, Basis.STATED)).toList()).doesNotHaveDuplicates();
    }

    /** The sign of a date with its colours taken away. */
    private static String shape(When when, Basis basis) {
        Chronicle story = new Story()
                .day("لقاء", "2023-01-01", 2)
                .event("قمة", when, basis, Kind.VISIT, 2)
                .chronicle();
        StringBuilder out = new StringBuilder();
        for (Mark mark : drawn(story, Look.NONE)) {
            if (mark instanceof Mark.Disc disc) {
                out.append("disc ")
                        .append(disc.fill().isPresent())
                        .append(disc.edge().isPresent());
            } else if (mark instanceof Mark.Box box && box.height() <= 12 && box.width() > 5 && box.y() < 300) {
                out.append("bar ")
                        .append(box.fill().map(f -> f.opacity() + " " + f.hatched()))
                        .append(box.edge().map(e -> e.dashed()));
            } else if (mark instanceof Mark.Shape shape
                    && shape.outline().bounds()[3] - shape.outline().bounds()[1] < 16) {
                out.append("shape ")
                        .append(shape.outline().steps().size())
                        .append(shape.fill().map(f -> f.opacity() + " " + f.hatched()))
                        .append(shape.edge().map(e -> e.dashed()));
            }
            out.append(mark instanceof Mark.Words ? "" : ";");
        }
        return out.toString();
    }
}
