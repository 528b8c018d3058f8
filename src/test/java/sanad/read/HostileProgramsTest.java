package sanad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.apart.Apart;
import sanad.read.apart.HostileProgram;
import sanad.read.format.Limits;
import sanad.read.format.Refusal;
import sanad.read.format.Refusal.Cause;
import sanad.text.Document;

/** A file over which the program that reads it hangs, halts or runs out of memory costs no other file. */
class HostileProgramsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_rest_of_a_folder_is_read_in_its_order(int programs) {
        file("a.txt", "one");
        file("b.pdf", "%PDF-hang");
        file("c.pdf", "%PDF-whole");
        file("d.pdf", "%PDF-halt");
        file("e.pdf", "%PDF-eat");
        file("f.pdf", "%PDF-whole");
        file("g.txt", "two");
        try (Apart apart = HostileProgram.workshop(Duration.ofSeconds(1), programs)) {
            Reading reading = reader(apart).read(List.of(folder));
            assertThat(reading.documents())
                    .extracting(Document::id)
                    .containsExactly("a.txt", "c.pdf", "f.pdf", "g.txt");
            assertThat(reading.refused())
                    .extracting(refusal -> Path.of(refusal.file()).getFileName().toString(), Refusal::cause)
                    .containsExactly(
                            tuple("b.pdf", Cause.SLOW), tuple("d.pdf", Cause.BROKE), tuple("e.pdf", Cause.GREEDY));
        }
    }

    @Test
    void who_stops_while_a_file_hangs_keeps_what_was_read() {
        file("a.txt", "one");
        file("b.pdf", "%PDF-hang");
        file("c.pdf", "%PDF-whole");
        try (Apart apart = HostileProgram.workshop(Duration.ofSeconds(20), 1)) {
            long begun = System.nanoTime();
            long[] stopped = {0};
            Reading reading = reader(apart).read(List.of(folder), new ReadProgress() {
                private boolean hanging;

                @Override
                public void at(String file, int done, int total) {
                    hanging = done == 1;
                }

                @Override
                public boolean cancelled() {
                    boolean stop = hanging && System.nanoTime() - begun > 1_000_000_000L;
                    stopped[0] = stop && stopped[0] == 0 ? System.nanoTime() : stopped[0];
                    return stop;
                }
            });
            assertThat(Duration.ofNanos(System.nanoTime() - stopped[0])).isLessThan(Duration.ofSeconds(1));
            assertThat(reading.documents()).extracting(Document::id).containsExactly("a.txt");
            assertThat(reading.refused()).isEmpty();
        }
    }

    private static DocumentReader reader(Apart apart) {
        return new DocumentReader(Limits.USUAL, (file, most) -> Files.readAllBytes(file), apart, Map.of());
    }

    private void file(String name, String words) {
        try {
            Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
