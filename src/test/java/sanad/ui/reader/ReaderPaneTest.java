package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Chronicle;
import sanad.text.Passage;
import sanad.ui.reader.page.ParagraphView;
import sanad.ui.words.Stripe;

class ReaderPaneTest extends ReaderStage {
    @Start
    void show(Stage shown) {
        start(shown);
    }

    @Test
    void the_lines_of_a_wrapped_arabic_paragraph_stay_within_the_column_and_repeat_nothing() {
        ParagraphView view = view(stories.place("1.txt", LEAD));
        onFx(() -> {
            List<Text> words = texts(view);
            assertThat(words.stream().map(Text::getText).collect(Collectors.joining()))
                    .isEqualTo(LEAD);
            double left = view.localToScene(view.getLayoutBounds()).getMinX();
            for (Text word : words) {
                Bounds there = word.localToScene(word.getBoundsInLocal());
                assertThat(there.getMinX() - left).isGreaterThanOrEqualTo(46 - 5);
                assertThat(there.getMaxX() - left).isLessThanOrEqualTo(view.getWidth() - 46 + 1);
            }
            WritableImage image = stage.getScene().snapshot(null);
            assertThat(ink(image, 16, 38)).isZero();
            assertThat(ink(image, 528, 536)).isZero();
            assertThat(ink(image, 60, 500)).isPositive();
            return true;
        });
    }

    private static int ink(WritableImage image, int left, int right) {
        int count = 0;
        for (int y = 44; y < image.getHeight(); y++) {
            for (int x = left; x < right; x++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.6) {
                    count++;
                }
            }
        }
        return count;
    }

    @Test
    void the_washed_words_are_the_passages_words_exactly() {
        choose("market");
        Passage place = stories.place("1.txt", "😀 زار السوق القديم");
        assertThat(onFx(() -> under(view(place), place))).isEqualTo("😀 زار السوق القديم");
        choose("arrival");
        Passage arrival =
                stories.place("1.txt", "وَصَلَ الوفد التجاري إلى مدينة بعيدة على ضفة النهر يوم الخميس 4 آذار");
        assertThat(onFx(() -> under(view(arrival), arrival)))
                .isEqualTo("وَصَلَ الوفد التجاري إلى مدينة بعيدة على ضفة النهر يوم الخميس 4 آذار،");
    }

    /** The words whose middle lies on the stripes of a passage. */
    private static String under(ParagraphView view, Passage place) {
        List<Stripe> lines = view.stripes(place.span());
        return texts(view).stream()
                .filter(word -> {
                    Point2D at = view.sceneToLocal(word.localToScene(
                            word.getBoundsInLocal().getCenterX(),
                            word.getBoundsInLocal().getCenterY()));
                    return lines.stream()
                            .anyMatch(s -> s.left() <= at.getX()
                                    && at.getX() <= s.right()
                                    && s.top() <= at.getY()
                                    && at.getY() <= s.bottom());
                })
                .map(Text::getText)
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void a_comma_after_the_passage_is_not_washed() {
        choose("arrival");
        Passage passage = stories.place("1.txt", "4 آذار");
        Passage longer = stories.place("1.txt", "4 آذار،");
        double words = onFx(() -> width(passage));
        assertThat(onFx(() -> width(longer))).isGreaterThan(words + 2);
    }

    private double width(Passage place) {
        return view(place).stripes(place.span()).stream()
                .mapToDouble(s -> s.right() - s.left())
                .sum();
    }

    @Test
    void a_passage_far_below_is_scrolled_to_and_its_bar_stands_in_the_margin_where_lines_begin() {
        choose("farewell");
        Bounds bar = onFx(() -> reader.passageMargin()).orElseThrow();
        assertThat(bar.getMinY()).isGreaterThan(40);
        assertThat(bar.getMaxY()).isLessThan(320);
        assertThat(bar.getCenterX()).isGreaterThan(530);
        choose("arrival");
        onFx(() -> {
            session.show(stories.place("2.txt", "The delegation arrived on Thursday"));
            return true;
        });
        settle();
        assertThat(onFx(() -> reader.passageMargin()).orElseThrow().getCenterX())
                .isLessThan(30);
    }

    @Test
    void choosing_what_is_in_view_already_moves_nothing() {
        choose("market");
        double before = onFx(() -> middle(stories.place("1.txt", "السوق")).getY());
        choose("arrival");
        assertThat(onFx(() -> middle(stories.place("1.txt", "السوق")).getY())).isEqualTo(before);
    }

    @Test
    void a_hidden_mark_is_shown_in_a_box_and_not_obeyed(FxRobot robot) {
        assertThat(robot.lookup(".hidden-mark").queryAll()).hasSize(1);
        assertThat(robot.lookup(".hidden-mark").queryAs(Label.class).getText()).isEqualTo("R");
    }

    @Test
    void a_short_arabic_line_stays_at_the_right_when_the_window_grows() {
        Passage short1 = stories.place("1.txt", "خبر");
        double before = onFx(() -> gapAtRight(short1));
        onFx(() -> {
            stage.setWidth(stage.getWidth() + 90);
            return true;
        });
        settle();
        assertThat(onFx(() -> gapAtRight(short1))).isCloseTo(before, org.assertj.core.data.Offset.offset(2.0));
    }

    private double gapAtRight(Passage place) {
        ParagraphView view = view(place);
        return view.getWidth() - view.stripes(place.span()).get(0).right();
    }

    @Test
    void nothing_open_shows_nothing() {
        onFx(() -> {
            session.open(Chronicle.EMPTY);
            return true;
        });
        settle();
        assertThat(onFx(() -> reader.passageMargin())).isEqualTo(Optional.empty());
        assertThat(views()).isEmpty();
    }
}
