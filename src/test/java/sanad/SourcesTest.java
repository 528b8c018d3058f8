package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sanad.language.Manner;
import sanad.language.Words;

/** Rules about the sources themselves that the compiled classes do not show. */
class SourcesTest {
    private static final int CEILING = 300;

    @Test
    void no_arabic_letter_stands_in_code_since_linguists_edit_tables_not_programs() {
        assertThat(sources()
                        .filter(file -> text(file)
                                .codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)))
                .isEmpty();
    }

    @Test
    void no_arabic_letter_hides_behind_an_escape_either() {
        List<String> hidden = new ArrayList<>();
        sources()
                .forEach(file -> text(file).lines().forEach(line -> {
                    java.util.regex.Matcher escape = java.util.regex.Pattern.compile("\\\\u+06([0-9a-fA-F]{2})")
                            .matcher(line);
                    while (escape.find()) {
                        int low = Integer.parseInt(escape.group(1), 16);
                        boolean letter = Character.isLetter(0x600 | low);
                        if (letter && !line.contains(">=") && !line.contains("<=")) {
                            hidden.add(file + ": " + line.strip());
                        }
                    }
                }));
        assertThat(hidden)
                .as("single letters belong to tables; ranges of a script may stand in code")
                .isEmpty();
    }

    @Test
    void no_file_of_code_is_longer_than_a_reader_can_hold() {
        assertThat(Stream.concat(sources(), sources("src/test/java"))
                        .filter(file -> text(file).lines().count() > CEILING))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked_since_absence_is_a_named_value() {
        Set<Path> packages = new TreeSet<>();
        sources().forEach(file -> packages.add(file.resolveSibling("package-info.java")));
        packages.remove(Path.of("src/main/java/package-info.java"));
        assertThat(packages).allSatisfy(file -> assertThat(file).content().contains("@NullMarked", "/**"));
    }

    @Test
    void both_languages_have_the_same_words_but_for_plural_forms_and_months() {
        assertThat(withoutForms(Manner.ARABIC)).isEqualTo(withoutForms(Manner.ENGLISH));
    }

    private static Set<String> withoutForms(Manner manner) {
        Set<String> keys = new TreeSet<>();
        for (String key : Words.in(manner).keys()) {
            if (key.startsWith("month.")) {
                continue; // Arabic has three traditions of them, English short ones
            }
            keys.add(key.replaceFirst("\\.(zero|one|two|few|many|other)$", ""));
        }
        return keys;
    }

    private static Stream<Path> sources() {
        return sources("src/main/java");
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
