package sanad.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.text.HiddenSigns;
import sanad.text.Passage;
import sanad.timeline.Theme;
import sanad.ui.Session;
import sanad.ui.Stages;
import sanad.ui.Stories;
import sanad.ui.look.Looks;
import sanad.ui.reader.page.ParagraphCell;
import sanad.ui.reader.page.ParagraphView;
import sanad.ui.words.Stripe;

/** Reliability T21: passages made to look other than they are, after Boucher and Anderson's "Trojan Source" (2021). */
@org.junit.jupiter.api.extension.ExtendWith(org.testfx.framework.junit5.ApplicationExtension.class)
class HiddenDirectionTest {
    private static final List<String> TRICKS = List.of(
            "paid \u202E1000\u202C coins",
            "paid \u202D0001\u202C coins",
            "signed \u2066on\u2069 Monday",
            "signed \u2067on Monday\u2069 again",
            "signed \u2068on Monday\u2069 again",
            "the \u202Aharbour\u202C fell",
            "the \u202Bharbour\u202C fell",
            "left\u200E and\u200F right",
            "rose by\u061C 12 percent",
            "zero\u200Bwidth words",
            "words\u2060joined here",
            "\uFEFFbegins unseen",
            "never \u202E\u2066closed by any mark",
            "closes\u2069 \u202Cwhat was not open",
            "دفع \u202E1000\u202C قطعة",
            "دفع \u202Dتسعين\u202C قطعة",
            "وقّع \u2066signed\u2069 الاتفاق",
            "وقّع \u2067الاتفاق\u2069 مساء",
            "سقط\u200F الميناء\u200E أمس",
            "بقي \u202B\u202Eالمبلغ\u202C\u202C سرًّا");

    private final Session session = new Session();
    private ReaderPane reader;

    @Start
    void start(Stage stage) {
        reader = new ReaderPane(session);
        Scene scene = new Scene(new StackPane(reader), 560, 320);
        Looks.dress(scene, Theme.LIGHT, Manner.ARABIC.tongue());
        Stages.show(stage, scene);
    }

    private static String text(String trick) {
        return "Before it all was quiet.\nIt is told that they " + trick + " and that nothing more came of it.\n";
    }

    @Test
    void each_mark_is_shown_none_is_obeyed_the_highlight_has_the_words_and_copying_gives_the_source(FxRobot robot) {
        assertThat(TRICKS).hasSize(20);
        for (String trick : TRICKS) {
            Stories stories = new Stories().document("1.txt", text(trick));
            Chronicle chronicle =
                    stories.event("told", stories.says("1.txt", trick, "")).chronicle();
            Passage place = stories.place("1.txt", trick);
            robot.interact(() -> {
                session.open(chronicle);
                session.choose("told");
                session.selection().set(Optional.of(place));
            });
            ReaderStage.settle();
            ParagraphView view = ReaderStage.onFx(() -> view(place));
            long hidden = trick.chars().filter(HiddenSigns::is).count();
            assertThat(marks(view))
                    .as(trick)
                    .hasSize((int) hidden)
                    .allMatch(mark -> mark.getText().length() == 1
                            && mark.getTooltip().getText().contains("U+")
                            && mark.getAccessibleText().startsWith("علامة اتجاه خفية"));
            assertThat(words(view).map(Text::getText).collect(Collectors.joining()))
                    .as("what is laid out obeys none of them")
                    .isEqualTo(text(trick)
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .codePoints()
                            .filter(sign -> !HiddenSigns.is(sign))
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString());
            assertThat(ReaderStage.onFx(() -> lit(view, place))).as(trick).isEqualTo(trick.replace(" ", ""));
            robot.interact(() -> reader.focusText());
            robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
            assertThat(ReaderStage.onFx(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(trick);
        }
    }

    private ParagraphView view(Passage place) {
        return reader.lookupAll(".reader-paragraph").stream()
                .map(ParagraphCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getGraphic() != null)
                .map(ParagraphCell::view)
                .filter(v -> v.paragraph()
                        .filter(p -> p.span().contains(place.span()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Label> marks(ParagraphView view) {
        return view.lookupAll(".hidden-mark").stream().map(Label.class::cast).toList();
    }

    private static Stream<Text> words(ParagraphView view) {
        return view.lookupAll(".reader-word").stream().map(Text.class::cast);
    }

    /** The words and marks whose middle lies under the highlight, in reading order, without blanks. */
    private static String lit(ParagraphView view, Passage place) {
        List<Stripe> lines = view.stripes(place.span());
        StringBuilder lit = new StringBuilder();
        for (Node piece : view.lookup(".reader-word").getParent().getChildrenUnmodifiable()) {
            Bounds box = piece.getBoundsInLocal();
            Point2D at = view.sceneToLocal(piece.localToScene(box.getCenterX(), box.getCenterY()));
            boolean under = lines.stream()
                    .anyMatch(s -> s.left() <= at.getX()
                            && at.getX() <= s.right()
                            && s.top() <= at.getY()
                            && at.getY() <= s.bottom());
            if (under) {
                lit.append(piece instanceof Text word ? word.getText().replace(" ", "") : mark(piece));
            }
        }
        return lit.toString();
    }

    private static String mark(Node piece) {
        return Character.toString((Integer) piece.getUserData());
    }
}
