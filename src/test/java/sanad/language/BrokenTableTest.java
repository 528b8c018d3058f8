package sanad.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a linguist reads whose tables are faulty: the file, the line, and what to do. */
class BrokenTableTest {
    private enum Section {
        PLACES,
        TITLES
    }

    @ParameterizedTest
    @CsvSource({
        "fr, write the folder's name and the script",
        "fr Latin French, write the folder's name and the script",
        "fr Roman, no script is called Roman",
        "en Latin, the language en is listed twice; delete one of the lines"
    })
    void a_faulty_list_of_packs_names_the_line(String line, String what) {
        assertThatThrownBy(() -> Packs.read(table("en Latin", line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("table.txt:2: ")
                .hasMessageContaining(what);
    }

    @Test
    void an_unknown_section_is_answered_with_those_there_are() {
        PackFile file = table("[towns]");

        assertThatThrownBy(() -> file.section(file.lines().get(0), Section.class))
                .hasMessage("table.txt:1: no such section; write one of these in brackets: places, titles: [towns]");
    }

    @ParameterizedTest
    @CsvSource({
        "fold a b, begin with drop or same",
        "same ss ß, write single letters with blanks between them",
        "drop 64B, write code points of four hexadecimal digits",
    })
    void a_faulty_line_of_folding_says_what_to_write(String line, String what) {
        assertThatThrownBy(() -> new Folding(List.of(table("same a â", line))))
                .hasMessageStartingWith("table.txt:2: ")
                .hasMessageContaining(what);
    }

    @Test
    void two_packs_may_not_fold_one_letter_differently() {
        assertThatThrownBy(() -> new Folding(List.of(table("same a ä"), table("same e ä"))))
                .hasMessageContaining("another pack writes ä as a; all packs must fold a letter alike");
    }

    private static PackFile table(String... lines) {
        List<PackFile.Line> numbered = new java.util.ArrayList<>();
        for (String line : lines) {
            numbered.add(new PackFile.Line(numbered.size() + 1, line));
        }
        return new PackFile("table.txt", numbered);
    }
}
