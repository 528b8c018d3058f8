package sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a language of documents is a folder of data and a line in a list, and nothing else. */
class PacksTest {
    private static final Path FOLDERS = Path.of("data", "lang");

    @Test
    void every_folder_with_rules_of_time_is_listed_and_every_listed_language_has_a_folder() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            List<String> codes = folders.filter(folder -> Files.exists(folder.resolve("time-rules.txt")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .toList();

            assertThat(Packs.all()).extracting(Pack::code).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void languages_of_one_script_can_be_told_apart_by_their_commonest_words() {
        for (Pack pack : Packs.all()) {
            boolean alone = Packs.all().stream()
                            .filter(p -> p.script() == pack.script())
                            .count()
                    == 1;

            assertThat(alone || !PackFile.of(pack, "common-words.txt").lines().isEmpty())
                    .as(pack.code() + " shares its script and needs common-words.txt")
                    .isTrue();
        }
    }

    @Test
    void the_program_knows_nothing_of_french() throws IOException {
        Pattern french = Pattern.compile("\"fr\"|french|français|locale\\.fran", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            List<Path> sources = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();

            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(french);
            }
        }
    }

    @Test
    void a_blend_holds_one_language_of_each_script() {
        assertThat(Blend.usual().name()).isEqualTo("ar+en");
        assertThat(Blend.named("ar+fr").packs()).extracting(Pack::code).containsExactly("ar", "fr");
    }
}
