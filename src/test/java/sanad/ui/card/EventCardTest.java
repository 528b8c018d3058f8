package sanad.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Reason;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.timeline.Theme;
import sanad.ui.Session;
import sanad.ui.Stages;
import sanad.ui.Stories;
import sanad.ui.look.Looks;

@ExtendWith(ApplicationExtension.class)
class EventCardTest {
    private final Session session = new Session();
    private final Stories stories = new Stories()
            .document("1.txt", "وصل الوفد الخميس إلى المدينة.")
            .document("2.txt", "غادر الوفد بعد يوم من وصوله.");
    private final Chronicle chronicle = stories.event(
                    "arrival",
                    stories.says("1.txt", "وصل الوفد الخميس", "الخميس"),
                    stories.says("2.txt", "غادر الوفد بعد يوم من وصوله", ""))
            .chronicle();
    private EventCard card;

    @Start
    void start(Stage stage) {
        card = new EventCard(session);
        Scene scene = new Scene(new StackPane(card), 420, 500);
        Looks.dress(scene, Theme.LIGHT, Manner.ARABIC.tongue());
        Stages.show(stage, scene);
        session.open(chronicle);
    }

    private void choose() {
        onFx(() -> {
            session.choose("arrival");
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(6);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private List<String> labels() {
        return card.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    @Test
    void an_event_shows_its_lane_date_basis_and_number_of_passages() {
        choose();
        assertThat(labels()).contains("لقاءات وزيارات", "الخميس ٤ مارس ٢٠٢١", "مستنتج", "شاهدان", "لماذا هذا التاريخ؟");
        assertThat(card.lookupAll(".basis-badge.inferred")).hasSize(1);
    }

    @Test
    void without_an_event_it_tells_of_the_document_and_what_to_do_next() {
        WaitForAsyncUtils.waitForFxEvents(6);
        assertThat(labels()).contains("المستند ١", "مصرّح به", "حدث واحد");
        assertThat(card.lookupAll(".card-hint")).isNotEmpty();
    }

    @Test
    void a_step_with_a_quotation_opens_its_words_by_click_and_by_enter(FxRobot robot) {
        choose();
        onFx(() -> {
            session.show(stories.place("2.txt", "غادر الوفد بعد يوم من وصوله"));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(6);
        robot.clickOn(card.lookupAll(".step").iterator().next());
        assertThat(session.passage().get()).contains(stories.place("1.txt", "وصل الوفد الخميس"));
        onFx(() -> {
            session.show(stories.place("2.txt", "غادر الوفد بعد يوم من وصوله"));
            card.focusChain();
            return true;
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(session.document().get()).contains("1.txt");
    }

    @Test
    void the_keyboard_stays_on_the_step_that_it_opened() {
        choose();
        onFx(() -> {
            card.focusChain();
            session.show(stories.place("2.txt", "غادر الوفد بعد يوم من وصوله"));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(6);
        assertThat(onFx(() -> card.getScene().getFocusOwner().getStyleClass())).contains("step");
    }

    @Test
    void a_passage_in_the_list_opens_where_it_stands(FxRobot robot) {
        choose();
        List<Node> lines = List.copyOf(card.lookupAll(".card-line"));
        assertThat(lines).hasSize(2);
        robot.clickOn(lines.get(1));
        assertThat(session.document().get()).contains("2.txt");
    }

    @Test
    void of_very_many_passages_some_are_shown_and_always_the_one_in_view() {
        List<Passage> places = new ArrayList<>();
        List<CardText.Line> lines = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            places.add(new Passage("1.txt", new Span(i, i + 1)));
            lines.add(new CardText.Line("1", "سطر " + i, "", places.get(i)));
        }
        LongList list = onFx(() ->
                new LongList(lines, Words.in(Manner.ENGLISH), line -> new LineView(line, HPos.RIGHT, 13, () -> {})));
        assertThat(list.getChildren()).hasSize(LongList.STEP + 1);
        Hyperlink further = (Hyperlink) list.getChildren().get(LongList.STEP);
        assertThat(further.getText()).isEqualTo("Show more: 90 passages left");
        onFx(() -> {
            list.mark(Optional.of(places.get(100)));
            return true;
        });
        assertThat(list.getChildren()).hasSize(102);
        onFx(() -> {
            further.fire();
            return true;
        });
        assertThat(list.getChildren()).hasSize(130).doesNotContain(further);
    }

    @Test
    void a_step_that_stands_on_no_words_is_no_link() {
        choose();
        List<Node> steps = List.copyOf(card.lookupAll(".step"));
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).isFocusTraversable()).isTrue();
        assertThat(steps.get(1).isFocusTraversable()).isFalse();
    }

    @Test
    void a_step_that_differs_opens_its_words_beside_those_that_the_event_stands_on(FxRobot robot) {
        Event plain = chronicle.events().get(0);
        Passage there = plain.evidence().get(1).passage();
        Reason differs = new Reason(
                Reason.Step.DISAGREES,
                "says.words",
                List.of(new Reason.Arg.Doc("2.txt"), new Reason.Arg.Quote(there)),
                Optional.of(there));
        List<Reason> reasons = new ArrayList<>(plain.reasons());
        reasons.add(1, differs);
        Event disputed = new Event(
                plain.id(),
                plain.title(),
                plain.kind(),
                plain.when(),
                plain.likeliest(),
                plain.basis(),
                plain.importance(),
                plain.confidence(),
                plain.actors(),
                plain.places(),
                plain.evidence(),
                reasons,
                plain.disputed());
        onFx(() -> {
            session.open(new Chronicle(
                    "", chronicle.documents(), chronicle.dates(), chronicle.timexes(), List.of(disputed)));
            return true;
        });
        choose();
        robot.interact(() -> card.lookupAll(".step").stream()
                .filter(step -> step.getAccessibleText().contains("غادر"))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(session.document().get()).contains("1.txt");
        assertThat(session.beside().get()).contains(there);
    }
}
