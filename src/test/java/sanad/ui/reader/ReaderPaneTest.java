package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.text.Passage;
import sanad.timeline.Theme;
import sanad.ui.Session;
import sanad.ui.Stages;
import sanad.ui.Stories;
import sanad.ui.look.Looks;
import sanad.ui.words.Stripe;

@ExtendWith(ApplicationExtension.class)
class ReaderPaneTest {
    private static final String LEAD = "وَصَلَ الوفد التجاري إلى مدينة بعيدة على ضفة النهر يوم الخميس 4 آذار، ثم 😀 زار"
            + " السوق القديم والتقى التجار والحرفيين وأصحاب الدكاكين في ساحة البلدة قبل أن يغادر مساء اليوم نفسه.";
    private static final String FIRST = "خبر\r\n" + LEAD + "\r\nIn English: the guests left \u200fat noon.\r\n"
            + "سطر آخر من الكلام.\r\n".repeat(60) + "وفي الختام ودّع الأهالي ضيوفهم.";
    private static final String SECOND = "The delegation arrived on Thursday and left before the evening of that day.";

    private final Session session = new Session();
    private final Stories stories = new Stories().document("1.txt", FIRST).document("2.txt", SECOND);
    private final Chronicle chronicle = stories.event(
                    "arrival",
                    stories.says(
                            "1.txt",
                            "وَصَلَ الوفد التجاري إلى مدينة بعيدة على ضفة النهر يوم الخميس 4 آذار",
                            "الخميس 4 آذار"),
                    stories.says("2.txt", "The delegation arrived on Thursday", "Thursday"))
            .event("market", stories.says("1.txt", "😀 زار السوق القديم", ""))
            .event("farewell", stories.says("1.txt", "ودّع الأهالي ضيوفهم", ""))
            .chronicle();
    private ReaderPane reader;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        reader = new ReaderPane(session);
        Scene scene = new Scene(new StackPane(reader), 560, 320);
        Looks.dress(scene, Theme.LIGHT, Manner.ARABIC.tongue());
        Stages.show(shown, scene);
        session.open(chronicle);
    }

    private void choose(String event) {
        onFx(() -> {
            session.choose(event);
            return true;
        });
        settle();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(6);
    }

    private List<ParagraphView> views() {
        List<ParagraphView> views = new ArrayList<>();
        reader.lookupAll(".reader-paragraph").stream()
                .map(ParagraphCell.class::cast)
                .filter(c -> !c.isEmpty() && c.getGraphic() != null)
                .forEach(c -> views.add(c.view()));
        return views;
    }

    private ParagraphView view(Passage place) {
        return views().stream()
                .filter(v -> v.paragraph()
                        .filter(p -> p.span().contains(place.span()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Text> texts(Node node) {
        return node.lookupAll(".reader-word").stream().map(Text.class::cast).toList();
    }

    private Point2D middle(Passage place) {
        ParagraphView view = view(place);
        Stripe line = view.stripes(place.span()).get(0);
        return view.localToScreen((line.left() + line.right()) / 2, (line.top() + line.bottom()) / 2);
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
    void a_click_on_a_passage_chooses_its_event_and_one_beside_it_does_not(FxRobot robot) {
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        assertThat(session.event().get()).isEmpty();
        robot.clickOn(middle(stories.place("1.txt", "السوق")));
        assertThat(session.event().get()).contains("market");
        robot.clickOn(middle(stories.place("1.txt", "الوفد")));
        assertThat(session.event().get()).contains("arrival");
    }

    @Test
    void the_pointer_is_a_hand_over_a_passage_and_a_text_cursor_beside_it(FxRobot robot) {
        robot.moveTo(middle(stories.place("1.txt", "السوق")));
        assertThat(onFx(() -> reader.lookup(".reader-list").getCursor())).isEqualTo(Cursor.HAND);
        robot.moveTo(middle(stories.place("1.txt", "وأصحاب")));
        assertThat(onFx(() -> reader.lookup(".reader-list").getCursor())).isEqualTo(Cursor.TEXT);
    }

    @Test
    void f4_goes_to_the_next_passage_in_another_document_and_shift_f4_back(FxRobot robot) {
        choose("arrival");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.press(KeyCode.F4).release(KeyCode.F4);
        settle();
        assertThat(session.document().get()).contains("2.txt");
        assertThat(robot.lookup(".reader-count").queryAs(Label.class).getText()).isEqualTo("شاهد ٢ من ٢");
        assertThat(onFx(() -> reader.passageMargin())).isPresent();
        robot.press(KeyCode.SHIFT, KeyCode.F4).release(KeyCode.F4, KeyCode.SHIFT);
        settle();
        assertThat(session.document().get()).contains("1.txt");
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
    void copying_gives_the_selected_words_or_else_the_passage_with_its_source(FxRobot robot) {
        choose("market");
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("«😀 زار السوق القديم»")
                .contains("عنوان 1.txt");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(FIRST);
    }

    @Test
    void tab_walks_the_passages_and_enter_chooses(FxRobot robot) {
        robot.clickOn(middle(stories.place("1.txt", "وأصحاب")));
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        settle();
        assertThat(onFx(() -> views().stream()
                        .flatMap(v -> v.lookupAll(".reader-focus").stream())
                        .anyMatch(p -> !((Path) p).getElements().isEmpty())))
                .isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(session.event().get()).contains("market");
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
