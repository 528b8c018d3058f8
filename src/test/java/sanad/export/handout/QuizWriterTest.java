package sanad.export.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Quiz;
import sanad.chronicle.scene.Scene;
import sanad.export.Exports;
import sanad.export.cite.MadeUp;
import sanad.export.format.Caveat;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.export.office.Unzipped;
import sanad.language.Manner;
import sanad.timeline.stage.quiz.QuizSheet;

class QuizWriterTest {
    private static final QuizWriter WRITER = new QuizWriter();
    private static final Chronicle CHRONICLE = MadeUp.of(250);
    private static final Wanted WANTED = Wanted.usual(Manner.ENGLISH);

    private static Scene scene(int place, String title) {
        List<String> ids = CHRONICLE.events().stream()
                .skip(place * 40L)
                .limit(20)
                .map(Event::id)
                .toList();
        return new Scene("s" + place, place, title, "", "a secret", LocalDate.EPOCH, LocalDate.MAX, Set.of(), ids);
    }

    private static Unzipped file(Exported exported, Wanted wanted) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(exported, wanted, out);
        return new Unzipped(out.toByteArray());
    }

    private static List<String> paragraphs(Exported exported) throws Exception {
        NodeList found = file(exported, WANTED).xml("word/document.xml").getElementsByTagName("w:p");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void each_scene_is_asked_as_before_the_room_and_its_answers_stand_behind_all_questions() throws Exception {
        List<Scene> scenes = List.of(scene(0, "The first"), scene(1, "The second"));
        List<String> all = paragraphs(new Exported(CHRONICLE, scenes, Optional.empty()));
        int behind = all.indexOf("Answers");
        List<String> asked = all.subList(0, behind);
        List<String> answered = all.subList(behind, all.size());
        assertThat(asked).containsSubsequence("The first", "The second");
        assertThat(answered).containsSubsequence("The first", "The second");
        for (Scene scene : scenes) {
            List<QuizSheet.Item> items = QuizSheet.of(CHRONICLE, Quiz.of(CHRONICLE, scene.events()), Manner.ENGLISH)
                    .items();
            assertThat(items).isNotEmpty();
            for (QuizSheet.Item item : items) {
                assertThat(asked).contains(item.question()).containsAll(item.choices());
                assertThat(asked).noneMatch(line -> line.endsWith(" " + item.answer()));
                assertThat(answered).anyMatch(line -> line.endsWith(" " + item.answer()));
            }
        }
        assertThat(all).doesNotContain("a secret");
    }

    @Test
    void without_scenes_the_foremost_events_are_asked_about() throws Exception {
        List<String> all = paragraphs(Exported.of(CHRONICLE));
        assertThat(all).anyMatch(line -> line.startsWith("Question 1 of ")).contains("Answers");
        assertThat(WRITER.caveats(Exported.of(CHRONICLE), WANTED)).containsExactly(Caveat.of("quiz.fair"));
    }

    @Test
    void where_nothing_can_be_asked_the_page_and_the_dialog_say_what_it_needs() throws Exception {
        Exported nothing = Exported.of(Chronicle.EMPTY);
        assertThat(WRITER.caveats(nothing, WANTED)).containsExactly(Caveat.of("quiz.none"));
        assertThat(paragraphs(nothing))
                .anyMatch(line -> line.contains("three events"))
                .doesNotContain("Answers");
    }

    @Test
    void its_parts_are_sound_and_arabic_runs_from_right_to_left() throws Exception {
        Unzipped file = file(Exported.of(CHRONICLE), Wanted.usual(Manner.ARABIC));
        assertThat(file.missing()).isEmpty();
        for (String name : file.names()) {
            assertThat(file.xml(name).getDocumentElement()).as(name).isNotNull();
        }
        assertThat(file.text("word/document.xml")).contains("<w:rtl/>", "<w:bidi/></w:sectPr>", "الإجابات");
    }

    @Test
    void a_file_named_docx_stays_the_handout_unless_the_quiz_is_asked_for() {
        assertThat(Exports.ofFile("a.docx").orElseThrow().key()).isEqualTo("docx");
        assertThat(Exports.named("quiz").orElseThrow().ending()).isEqualTo("docx");
    }
}
