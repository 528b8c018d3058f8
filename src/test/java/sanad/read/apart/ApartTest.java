package sanad.read.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;
import sanad.read.format.Workshop;

/** Files that break the program that reads them break nothing else. */
class ApartTest {
    private static final HostileProgram.Hostile FORMAT = new HostileProgram.Hostile();
    private static final Launch LAUNCH = new Launch(HostileProgram.class.getName());
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Apart APART = HostileProgram.workshop(LONG, 1);

    @AfterAll
    static void close() {
        APART.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"افتُتح الرصيف", "", "refuse", "unpack", "throw"})
    void what_comes_of_a_file_is_the_same_here_and_apart(String words) {
        Outcome here = Workshop.HERE.read(FORMAT, input(words));
        Outcome apart = APART.read(FORMAT, input(words));
        assertThat(apart).usingRecursiveComparison().isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource({"halt, BROKE", "eat, GREEDY", "overflow, DAMAGED", "miss, DAMAGED"})
    void what_breaks_over_a_file_is_told_of_it_and_the_next_is_read(String harm, Cause cause) {
        assertThat(refusal(APART, harm)).isEqualTo(cause);
        assertThat(text(APART, "next")).isEqualTo("next");
    }

    @Test
    void what_hangs_is_ended_when_its_time_is_over_and_the_next_is_read() {
        try (Apart apart = HostileProgram.workshop(Duration.ofMillis(800), 1)) {
            assertThat(text(apart, "before")).isEqualTo("before");
            long begun = System.nanoTime();
            assertThat(apart.read(FORMAT, input("hang"))).isEqualTo(new Outcome.Refused(Cause.SLOW, "0"));
            assertThat(since(begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(text(apart, "next")).isEqualTo("next");
        }
    }

    @Test
    void what_is_worn_out_by_files_before_does_not_tell_on_the_next() {
        assertThat(text(APART, "before")).isEqualTo("before");
        assertThat(text(APART, "halt when worn")).isEqualTo("whole");
    }

    @Test
    void what_libraries_print_does_not_get_between_the_answers() {
        assertThat(text(APART, "print")).isEqualTo("printed");
    }

    @Test
    void more_text_than_a_document_may_have_is_refused() {
        Input input = new Input(
                "a.harm", "longer than four".getBytes(StandardCharsets.UTF_8), Optional.empty(), new Limits(4, 4));
        assertThat(APART.read(FORMAT, input)).isEqualTo(new Outcome.Refused(Cause.TOO_LARGE, "0"));
    }

    @Test
    void answers_belong_to_their_files_however_many_programs_there_are() {
        try (Apart two = HostileProgram.workshop(LONG, 2)) {
            List<Workshop.Task> tasks = IntStream.range(0, 40)
                    .mapToObj(i -> two.begin(FORMAT, input(i == 7 ? "halt" : "file " + i)))
                    .toList();
            for (int i = 0; i < 40; i++) {
                Outcome outcome = tasks.get(i).outcome(() -> false);
                assertThat(outcome instanceof Outcome.Read read ? read.content().text() : "broke")
                        .isEqualTo(i == 7 ? "broke" : "file " + i);
            }
        }
    }

    @Test
    void who_stops_waits_less_than_a_second() {
        long begun = System.nanoTime();
        Outcome outcome =
                APART.begin(FORMAT, input("hang")).outcome(() -> since(begun).compareTo(Duration.ofMillis(300)) > 0);
        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(since(begun)).isLessThan(Duration.ofMillis(1300));
        assertThat(text(APART, "next")).isEqualTo("next");
    }

    @Test
    void nothing_of_the_machine_is_told_and_nothing_is_left_behind() {
        Path folder;
        try (Apart apart = HostileProgram.workshop(LONG, 1)) {
            String[] where = text(apart, "where").split(" ");
            assertThat(where[0]).isEqualTo("en");
            assertThat(where[1]).isEqualTo("UTC");
            assertThat(where[2]).isEqualTo("true");
            folder = Path.of(where[3]);
            assertThat(folder).isDirectory();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_program_without_anybody_to_answer_ends_whatever_it_is_at() throws IOException, InterruptedException {
        Path folder = Folder.make();
        Process process = LAUNCH.start(64, folder);
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            Serving.greeted(new DataInputStream(process.getInputStream()));
            new Request("Hostile", input("hang")).write(out);
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(folder)).isFalse();
    }

    @Test
    void a_program_that_cannot_be_started_is_a_refusal() {
        try (Apart apart = new Apart(new Launch("sanad.NoSuchClass"), Bounds.USUAL)) {
            assertThat(refusal(apart, "file")).isEqualTo(Cause.UNSTARTED);
        }
    }

    @Test
    void who_is_closed_reads_no_more() {
        Apart apart = HostileProgram.workshop(LONG, 1);
        apart.close();
        assertThat(apart.read(FORMAT, input("file"))).isInstanceOf(Outcome.Stopped.class);
    }

    private static Input input(String words) {
        return Input.of("a.harm", words.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Apart apart, String words) {
        return apart.read(FORMAT, input(words)) instanceof Outcome.Read read
                ? read.content().text()
                : "";
    }

    private static Cause refusal(Apart apart, String words) {
        return apart.read(FORMAT, input(words)) instanceof Outcome.Refused refused ? refused.cause() : Cause.FAILED;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
