package sanad.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
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
import sanad.ui.reader.page.ParagraphCell;
import sanad.ui.reader.page.ParagraphView;
import sanad.ui.words.Stripe;

/** A reader in a window, with a story of two documents open; TestFX asks each test class itself for its start. */
@ExtendWith(ApplicationExtension.class)
abstract class ReaderStage {
    static final String LEAD = "وَصَلَ الوفد التجاري إلى مدينة بعيدة على ضفة النهر يوم الخميس 4 آذار، ثم 😀 زار"
            + " السوق القديم والتقى التجار والحرفيين وأصحاب الدكاكين في ساحة البلدة قبل أن يغادر مساء اليوم نفسه.";
    static final String FIRST = "خبر\r\n" + LEAD + "\r\nIn English: the guests left \u200fat noon.\r\n"
            + "سطر آخر من الكلام.\r\n".repeat(60) + "وفي الختام ودّع الأهالي ضيوفهم.";
    static final String SECOND = "The delegation arrived on Thursday and left before the evening of that day.";

    final Session session = new Session();
    final Stories stories = new Stories().document("1.txt", FIRST).document("2.txt", SECOND);
    final Chronicle chronicle = stories.event(
                    "arrival",
                    stories.says(
                            "1.txt",
                            "وَصَلَ الوفد التجاري إلى مدينة بعيدة على ضفة النهر يوم الخميس 4 آذار",
                            "الخميس 4 آذار"),
                    stories.says("2.txt", "The delegation arrived on Thursday", "Thursday"))
            .event("market", stories.says("1.txt", "😀 زار السوق القديم", ""))
            .event("farewell", stories.says("1.txt", "ودّع الأهالي ضيوفهم", ""))
            .event("feast", stories.says("1.txt", "ودّع الأهالي ضيوفهم", ""))
            .chronicle();
    ReaderPane reader;
    Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        reader = new ReaderPane(session);
        Scene scene = new Scene(new StackPane(reader), 560, 320);
        Looks.dress(scene, Theme.LIGHT, Manner.ARABIC.tongue());
        Stages.show(shown, scene);
        session.open(chronicle);
    }

    void choose(String event) {
        onFx(() -> {
            session.choose(event);
            return true;
        });
        settle();
    }

    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(6);
    }

    List<ParagraphView> views() {
        List<ParagraphView> views = new ArrayList<>();
        reader.lookupAll(".reader-paragraph").stream()
                .map(ParagraphCell.class::cast)
                .filter(c -> !c.isEmpty() && c.getGraphic() != null)
                .forEach(c -> views.add(c.view()));
        return views;
    }

    ParagraphView view(Passage place) {
        return views().stream()
                .filter(v -> v.paragraph()
                        .filter(p -> p.span().contains(place.span()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    static List<Text> texts(Node node) {
        return node.lookupAll(".reader-word").stream().map(Text.class::cast).toList();
    }

    Point2D middle(Passage place) {
        ParagraphView view = view(place);
        Stripe line = view.stripes(place.span()).get(0);
        return view.localToScreen((line.left() + line.right()) / 2, (line.top() + line.bottom()) / 2);
    }
}
