package sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.bench.Newsroom;
import sanad.extract.Progress;
import sanad.language.Tongue;

/** Documents opened beside those that lie open. */
class OpeningMoreTest {
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final Progress hearing = new Progress() {
        @Override
        public void at(Stage stage, String what, int done, int total) {
            if (stage == Stage.MENTIONS && !what.isEmpty()) {
                read.add(what);
            }
        }
    };

    @TempDir
    private Path folder;

    @Test
    void only_the_new_ones_are_read_and_all_is_found_as_if_opened_at_once() throws IOException {
        Path first = write("first", 0, 6);
        Path more = write("more", 6, 8);
        Opening opening = new Opening();
        opening.open(List.of(first), Tongue.ARABIC, Progress.NONE);
        Opened both = opening.open(List.of(first, more), Tongue.ARABIC, hearing);
        assertThat(read).containsExactly("00006.txt", "00007.txt");
        assertThat(both).isEqualTo(new Opening().open(List.of(first, more), Tongue.ARABIC, Progress.NONE));
    }

    @Test
    void other_documents_of_the_same_names_are_not_taken_for_those_that_lie_open() throws IOException {
        Path first = write("first", 0, 2);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("00000.txt"), Newsroom.article(40).text());
        Opening opening = new Opening();
        opening.open(List.of(first), Tongue.ARABIC, Progress.NONE);
        assertThat(opening.open(List.of(other), Tongue.ARABIC, Progress.NONE))
                .isEqualTo(new Opening().open(List.of(other), Tongue.ARABIC, Progress.NONE));
    }

    private Path write(String name, int from, int to) throws IOException {
        Path into = Files.createDirectory(folder.resolve(name));
        for (int i = from; i < to; i++) {
            Files.writeString(
                    into.resolve(Newsroom.article(i).id()), Newsroom.article(i).text());
        }
        return into;
    }
}
