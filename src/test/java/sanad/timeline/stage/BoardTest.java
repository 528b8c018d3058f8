package sanad.timeline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.language.Manner;
import sanad.timeline.Contrast;
import sanad.timeline.Palette;
import sanad.timeline.Room;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.stage.draw.AxisWords;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.TimeLine;
import sanad.timeline.stage.scene.KeysBoard;
import sanad.timeline.stage.scene.SceneBoard;

class BoardTest {
    private static final double WIDE = AllBoards.WIDE;
    private static final double NARROW = AllBoards.NARROW;
    private static final List<Board> ALL = AllBoards.ALL;

    @Test
    void the_smallest_letters_are_a_twenty_third_of_the_height_and_all_lines_lie_on_the_page() {
        ALL.forEach(BoardTest::large);
    }

    private static void large(Board board) {
        for (AllBoards.Line line : AllBoards.lines(board)) {
            assertThat(line.words().size()).isGreaterThanOrEqualTo(Board.HEIGHT / 23);
            assertThat(line.left()).as(line.words().text()).isGreaterThanOrEqualTo(-2);
            assertThat(line.right()).as(line.words().text()).isLessThanOrEqualTo(board.width() + 2);
            assertThat(line.bottom()).as(line.words().text()).isLessThanOrEqualTo(Board.HEIGHT);
        }
    }

    @Test
    void no_words_lie_on_others() {
        ALL.forEach(BoardTest::apart);
    }

    private static void apart(Board board) {
        List<AllBoards.Line> lines = AllBoards.lines(board);
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                AllBoards.Line a = lines.get(i);
                AllBoards.Line b = lines.get(j);
                boolean apart = a.right() <= b.left() + 1
                        || b.right() <= a.left() + 1
                        || a.bottom() <= b.top()
                        || b.bottom() <= a.top();
                assertThat(apart)
                        .as(board.told() + " || " + a.words().text() + " | "
                                + b.words().text())
                        .isTrue();
            }
        }
    }

    @Test
    void every_line_is_three_px_thick_at_least() {
        ALL.forEach(BoardTest::thick);
    }

    private static void thick(Board board) {
        for (Board.Layer layer : board.layers()) {
            edges(layer.marks())
                    .forEach(edge ->
                            assertThat(edge.width() * layer.scale()).isGreaterThanOrEqualTo(Board.LEAST_STROKE - 1e-6));
        }
    }

    private static Stream<Edge> edges(Collection<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Box box
                        ? box.edge().stream()
                        : mark instanceof Mark.Disc disc
                                ? disc.edge().stream()
                                : mark instanceof Mark.Shape shape ? shape.edge().stream() : Stream.empty());
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void words_have_seven_to_one_on_whatever_lies_below_them(Room room) {
        Palette palette = Palette.of(room);
        for (Board board : ALL) {
            List<Mark.Box> grounds = new ArrayList<>();
            for (Board.Layer layer : board.layers()) {
                for (Mark mark : layer.marks()) {
                    if (mark instanceof Mark.Box box && box.fill().isPresent()) {
                        double s = layer.scale();
                        grounds.add(new Mark.Box(
                                box.x() * s,
                                box.y() * s,
                                box.width() * s,
                                box.height() * s,
                                0,
                                box.fill(),
                                box.edge()));
                    } else if (mark instanceof Mark.Words words) {
                        for (Tone ground : below(words, grounds)) {
                            assertThat(Contrast.of(palette.rgb(words.tone()), palette.rgb(ground)))
                                    .as(words.tone() + " on " + ground + ": " + words.text())
                                    .isGreaterThanOrEqualTo(Room.TEXT_CONTRAST);
                        }
                    }
                }
            }
        }
    }

    /** The uppermost full ground under the middle of a line, and every wash that some of its letters lie on. */
    private static Set<Tone> below(Mark.Words words, List<Mark.Box> grounds) {
        double wide = new TextMeasure().width(words.text(), words.size(), words.bold());
        double left = words.side() == Mark.Side.LEFT
                ? words.x()
                : words.side() == Mark.Side.RIGHT ? words.x() - wide : words.x() - wide / 2;
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        for (Mark.Box box : grounds) {
            Fill fill = box.fill().orElseThrow();
            boolean high = box.y() < words.baseline() - words.size() / 2 && box.y() + box.height() > words.baseline();
            boolean all = high && box.x() <= left + 2 && box.x() + box.width() >= left + wide - 2;
            boolean some = high && box.x() < left + wide && box.x() + box.width() > left;
            if (all && fill.opacity() > 0.99 && !fill.hatched()) {
                tones.clear();
            }
            if (some && fill.opacity() > 0.99 && !fill.hatched()) {
                tones.add(fill.tone());
            }
        }
        return tones;
    }

    @Test
    void from_right_to_left_the_line_of_time_is_the_mirror_image_of_it() {
        TimeLine right = TimeLine.of(Plays.showing(WIDE, Manner.ENGLISH, 0, Set.of(), false));
        TimeLine left = TimeLine.of(Plays.showing(WIDE, Manner.ARABIC, 0, Set.of(), false));
        for (double day = 19_480; day < 20_050; day += 31) {
            assertThat(left.xOf(day)).isCloseTo(WIDE - right.xOf(day), org.assertj.core.data.Offset.offset(0.01));
        }
        assertThat(right.xOf(20_000)).isGreaterThan(right.xOf(19_500));
    }

    @Test
    void the_axis_has_at_most_six_words_and_a_fold_says_its_length() {
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            for (double width : new double[] {WIDE, NARROW}) {
                Easel easel = new Easel(width, manner);
                AxisWords words = new AxisWords(easel, TimeLine.of(Plays.showing(width, manner, 1, Set.of(), false)));
                assertThat(words.folds()).hasSize(1);
                assertThat(words.words().size() + words.folds().size()).isBetween(3, AxisWords.MOST);
            }
        }
        assertThat(AllBoards.lines(SceneBoard.of(Plays.showing(WIDE, Manner.ENGLISH, 1, Set.of(), false))))
                .extracting(line -> line.words().text())
                .contains("11 months", "3 June 2023", "The delegation leaves", "May 2023", "Jun");
    }

    @Test
    void a_short_title_is_92_high_and_a_date_56_in_saffron() {
        List<AllBoards.Line> lines =
                AllBoards.lines(SceneBoard.of(Plays.showing(WIDE, Manner.ARABIC, 0, Set.of(), false)));
        assertThat(lines)
                .anyMatch(line ->
                        line.words().text().equals("وصول الوفد") && line.words().size() == 92)
                .anyMatch(line -> line.words().text().equals("مايو ٢٠٢٣")
                        && line.words().size() == 56
                        && line.words().tone() == Tone.EV3);
    }

    @Test
    void the_other_signs_are_faint_and_have_no_words() {
        Board board = SceneBoard.of(Plays.showing(WIDE, Manner.ENGLISH, 1, Set.of(), false));
        assertThat(board.layers().stream()
                        .filter(layer -> layer.opacity() == SceneBoard.FAINT)
                        .count())
                .isEqualTo(5);
        assertThat(AllBoards.lines(board)).noneMatch(line -> line.words().text().contains("Floods"));
    }

    @Test
    void dates_that_documents_dispute_are_told_so() {
        Board board = SceneBoard.of(Plays.showing(WIDE, Manner.ENGLISH, 4, Set.of(), false));
        assertThat(AllBoards.lines(board)).anyMatch(line -> line.words().text().equals("conflicting"));
        assertThat(board.told()).contains("conflicting");
    }

    @Test
    void words_of_ours_are_never_cut() {
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            for (double width : new double[] {WIDE, NARROW}) {
                assertThat(AllBoards.lines(KeysBoard.of(width, manner)))
                        .hasSize(24)
                        .noneMatch(line -> line.words().text().endsWith("…"));
                for (Part part : Part.values()) {
                    assertThat(AllBoards.lines(SceneBoard.of(Plays.showing(width, manner, 0, EnumSet.of(part), false))))
                            .filteredOn(line -> line.words().tone() == Tone.EV3)
                            .isNotEmpty()
                            .noneMatch(line -> line.words().text().endsWith("…"));
                }
            }
        }
    }

    @Test
    void what_does_not_fit_a_page_of_reasons_goes_to_the_next() {
        List<Board> pages = AllBoards.why(NARROW, Manner.ENGLISH);
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(pages.get(0).told()).contains("on the next page");
        String all = String.join(" ", pages.stream().map(Board::told).toList());
        assertThat(all.split("Its date is stated", -1)).hasSize(7);
    }
}
