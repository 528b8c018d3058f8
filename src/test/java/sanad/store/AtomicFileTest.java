package sanad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_replaced_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "a long old content");
        AtomicFile.write(file, out -> out.write('x'));
        assertThat(file).hasContent("x");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void a_failure_half_way_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void a_missing_folder_is_told_as_such() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.json"), out -> out.write('x')))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_link_keeps_pointing_where_it_did() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        AtomicFile.write(link, out -> out.write('x'));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("x");
    }
}
