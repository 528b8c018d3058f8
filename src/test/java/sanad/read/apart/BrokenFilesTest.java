package sanad.read.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.Formats;
import sanad.read.ReadingProgram;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;
import sanad.read.format.Workshop;

/**
 * Files of the formats that are read in a program of their own, broken at places that chance chose once for all: each is
 * read or refused soon, and a whole one is read afterwards. {@code -Dsanad.mutations=10000} breaks more of them.
 */
class BrokenFilesTest {
    private static final int MUTATIONS = Integer.getInteger("sanad.mutations", 300);
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final Apart APART = new Apart(new Launch(ReadingProgram.class.getName()), Bounds.USUAL.programs(1));

    @AfterAll
    static void close() {
        APART.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "plain.pdf", "a.docx", "a.odt", "a.epub", "a.rtf"})
    void broken_files_are_read_or_refused_and_a_whole_one_is_read_after_them(String name) {
        Format format = Formats.named(name).orElseThrow();
        Outcome whole = APART.read(format, Input.of(name, Samples.of(name)));
        assertThat(whole).isInstanceOf(Outcome.Read.class);
        Random random = new Random(name.hashCode());
        byte[] sample = Samples.of(name);
        Map<String, String> parts = Samples.parts(name);
        List<Workshop.Task> tasks = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] broken = i % 2 == 0 || parts.isEmpty() ? broken(sample, random) : Samples.zip(broken(parts, random));
            tasks.add(APART.begin(format, Input.of(name, broken)));
            if (tasks.size() == 50) {
                end(tasks);
            }
        }
        end(tasks);
        assertThat(APART.read(format, Input.of(name, Samples.of(name))))
                .usingRecursiveComparison()
                .isEqualTo(whole);
    }

    private static void end(List<Workshop.Task> tasks) {
        for (Workshop.Task task : tasks) {
            long begun = System.nanoTime();
            Outcome outcome = task.outcome(() -> false);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LATE);
            assertThat(outcome).isNotIn(new Outcome.Refused(Cause.BROKE, "")).isNotInstanceOf(Outcome.Stopped.class);
        }
        tasks.clear();
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        int places = 1 + random.nextInt(12);
        for (int i = 0; i < places; i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(broken, 1 + random.nextInt(broken.length)) : broken;
    }

    /** What is inside is broken, the packing is whole. */
    private static Map<String, String> broken(Map<String, String> parts, Random random) {
        Map<String, String> broken = new java.util.LinkedHashMap<>(parts);
        List<String> names = List.copyOf(parts.keySet());
        String part = names.get(random.nextInt(names.size()));
        byte[] words = broken.getOrDefault(part, "").getBytes(StandardCharsets.ISO_8859_1);
        broken.put(part, new String(broken(words, random), StandardCharsets.ISO_8859_1));
        return broken;
    }
}
