package sanad.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.extract.Progress.Stage;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.read.Skip;
import sanad.read.format.Refusal;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.When;
import sanad.ui.opening.Opening.Phase;
import sanad.ui.opening.Opening.Step;

class OpeningTest {
    private static final Words ARABIC = Words.in(Manner.ARABIC);
    private static final Words ENGLISH = Words.in(Manner.ENGLISH);

    private final Opening opening = new Opening();

    @Test
    void a_file_gets_a_row_when_its_reading_begins() {
        opening.begin();
        opening.heard(List.of(new Step(Stage.READING, "a.txt", 0, 2), new Step(Stage.READING, "b.txt", 1, 2)));
        assertThat(opening.rows()).extracting(FileRow::file).containsExactly("a.txt", "b.txt");
    }

    @Test
    void only_the_last_file_is_at_hand() {
        opening.begin();
        opening.heard(List.of(new Step(Stage.READING, "a.txt", 0, 2)));
        opening.heard(List.of(new Step(Stage.READING, "b.txt", 1, 2)));
        assertThat(opening.rows().get(0).state()).isInstanceOf(FileRow.State.Read.class);
        assertThat(opening.rows().get(1).state()).isEqualTo(new FileRow.State.Now(Stage.READING));
    }

    @Test
    void the_bar_never_goes_back() {
        opening.begin();
        opening.heard(List.of(new Step(Stage.MENTIONS, "a.txt", 1, 2)));
        double half = opening.fraction().get();
        opening.heard(List.of(new Step(Stage.READING, "b.txt", 1, 9)));
        assertThat(opening.fraction().get()).isEqualTo(half);
        assertThat(half).isBetween(0.1, 0.9);
    }

    @Test
    void stopping_waits_for_the_work_to_come_to_its_end() {
        opening.begin();
        opening.stop();
        assertThat(opening.phase().get()).isEqualTo(Phase.STOPPING);
        assertThat(opening.busy()).isTrue();
        opening.finish(outcome(true));
        assertThat(opening.phase().get()).isEqualTo(Phase.DONE);
        assertThat(opening.outcome().get()).map(Outcome::any).contains(true);
    }

    @Test
    void what_is_not_going_on_cannot_be_stopped() {
        opening.stop();
        assertThat(opening.phase().get()).isEqualTo(Phase.IDLE);
    }

    @Test
    void steps_that_arrive_late_change_nothing() {
        opening.begin();
        opening.finish(outcome(false));
        opening.heard(List.of(new Step(Stage.READING, "late.txt", 0, 1)));
        assertThat(opening.rows()).extracting(FileRow::file).containsExactly("a.txt", "b.pdf", "c.png");
    }

    @Test
    void a_fault_of_the_program_is_an_outcome_too() {
        opening.begin();
        opening.fail(new Trouble("", "trouble.unexpected", "boom", true));
        assertThat(opening.outcome().get().orElseThrow().any()).isFalse();
        assertThat(opening.outcome().get().orElseThrow().refused()).isEqualTo(1);
    }

    @Test
    void finished_rows_say_how_each_date_is_known() {
        FileRow row = FileRow.of(outcome(false)).get(0);
        assertThat(row.said(ENGLISH)).contains("inferred").contains("September 2023");
        assertThat(row.said(ARABIC)).contains("استُنتج").contains("سبتمبر ٢٠٢٣");
        assertThat(row.counted(ENGLISH)).isEqualTo("0 events");
    }

    @Test
    void a_refused_file_is_named_with_what_to_do() {
        FileRow row = FileRow.of(outcome(false)).get(1);
        assertThat(row.said(ENGLISH)).startsWith("T").doesNotContain("b.pdf").contains("save it");
    }

    @Test
    void the_bar_says_what_happened_and_then_what_is_safe() {
        assertThat(TroubleBar.sentences(ARABIC, outcome(true)))
                .hasSize(4)
                .first()
                .isEqualTo("أُوقفت القراءة.");
        assertThat(TroubleBar.sentences(ENGLISH, outcome(false)))
                .containsExactly(
                        "We could not read one file.",
                        "One file was skipped: not a kind that is read, or without words.",
                        "The other one is on the timeline.");
    }

    @Test
    void the_bar_says_when_a_stop_came_before_the_events() {
        assertThat(TroubleBar.sentences(ENGLISH, outcome(true)))
                .last()
                .asString()
                .contains("Open it again");
    }

    private static Outcome outcome(boolean stopped) {
        Document document = new Document("a.txt", "A", "words", Source.file("a.txt"));
        DocumentDate date = new DocumentDate("a.txt", When.month(2023, 9), Basis.INFERRED, List.of());
        Chronicle chronicle = new Chronicle("", List.of(document), List.of(date), List.of(), List.of());
        return Outcome.of(
                List.of(Path.of("folder")),
                chronicle,
                List.of(new Refusal("b.pdf", Refusal.Cause.BINARY, "PDF")),
                List.of(new Skip("c.png", Skip.Cause.KIND)),
                stopped);
    }

    @Test
    void an_undated_document_is_called_so() {
        Document document = new Document("a.txt", "A", "words", Source.file("a.txt"));
        Chronicle chronicle = new Chronicle("", List.of(document), List.of(), List.of(), List.of());
        Outcome undated = new Outcome(List.of(), chronicle, List.of(), false);
        assertThat(FileRow.of(undated).get(0).said(ENGLISH)).startsWith("Undated");
    }

    @Test
    void an_empty_folder_is_told_as_a_folder_without_documents_and_not_as_a_file() {
        Refusal empty = new Refusal("/home/me/new", Refusal.Cause.EMPTY_FOLDER, "");
        Outcome outcome = Outcome.of(List.of(Path.of("new")), Chronicle.EMPTY, List.of(empty), List.of(), false);
        assertThat(outcome.refused()).isZero();
        assertThat(TroubleBar.sentences(ENGLISH, outcome).get(0)).isEqualTo("This folder holds no documents.");
        assertThat(TroubleBar.sentences(ARABIC, outcome).get(0)).isEqualTo("لا مستندات في هذا المجلد.");
        String said = outcome.troubles().get(0).said(ENGLISH);
        assertThat(said).contains("/home/me/new").contains(".txt and .md").contains("choose another folder");
        assertThat(outcome.troubles().get(0).said(ARABIC)).contains(".txt").contains("اختر مجلدًا آخر");
    }
}
