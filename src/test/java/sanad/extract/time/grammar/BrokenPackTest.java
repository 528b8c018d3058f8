package sanad.extract.time.grammar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Pack;
import sanad.language.PackFile;

/** What a linguist reads whose tables of time are faulty: the file, the line, and what to do. */
class BrokenPackTest {
    private static final Pack PACK = new Pack("xx", Character.UnicodeScript.LATIN);
    private static final String SOUND = "month 1 = january";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "rule a = <munth:month> ~ no class munth in time-words.txt; add a line there",
                "rule a = <month:mnth> ~ no slot is called \"mnth\"; there are length, century,",
                "rule a = <month:month> -> yeer=3 ~ no slot is called \"yeer\"",
                "rule a = <month:month> -> mod=begin ~ no such value: begin",
                "rule a = (<month> | may ~ a bracket is not closed; add )",
                "rule a = {on <month> ~ a bracket is not closed; add }",
                "rule a = <month ~ something is not closed; add >",
                "rule a = [day ~ something is not closed; add ]",
                "rule a = \"( ~ something is not closed; add \"",
                "rule a = <month> ) ~ a ) closes nothing",
                "rule a = (<month> |) ~ nothing stands where a word is expected",
                "rule a = ? <month> ~ a ? stands where a word is expected",
                "rule a = <> ~ the < > are empty",
                "rule a = \"\" <month> ~ the quotes are empty",
                "rule a = <month> !may ~ behind ! write what must not follow in { }",
                "rule a = <1-:day> ~ a range of numbers is written as <1-31>",
                "rule a = <31-1:day> ~ the range 31-1 begins above its end; swap the two",
                "rule a = ~ nothing stands where a word is expected",
                "rule = <month> ~ give the rule a name before the =",
                "rule a <month> ~ write: rule NAME = PATTERN -> FILLS",
                "rool a = <month> ~ write: rule NAME = PATTERN -> FILLS",
                "rule a = [day] <month> ~ no part is called day; add a line: part day =",
                "part a = <month> [a]? ~ a part may not hold itself: a > a",
            })
    void a_faulty_rule_is_named_by_file_and_line_and_says_what_to_do(String rule, String what) {
        assertThatThrownBy(() -> read(List.of(SOUND), List.of("# a remark", rule)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("time-rules.txt:2: ")
                .hasMessageContaining(what)
                .hasMessageEndingWith(rule.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "month january ~ write: class value = form | form",
                "= january ~ write: class value = form | form",
                "month one two = january ~ write: class value = form | form",
                "month first = january ~ no such value: first",
                "month 2 = february | ~ a form is empty; delete one bar or write the word",
                "month 2 = ~ a form is empty",
                "numbers = twenty two ~ write: numbers = tens before units, or units before tens",
            })
    void a_faulty_word_is_named_by_file_and_line_and_says_what_to_do(String word, String what) {
        assertThatThrownBy(() -> read(List.of(SOUND, word), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("time-words.txt:2: ")
                .hasMessageContaining(what);
    }

    @Test
    void parts_that_hold_each_other_are_refused_with_the_way_round() {
        List<String> rules =
                List.of("part a = <month> [b]", "part b = <month> [c]?", "part c = <month> [a]?", "rule r = [a]");

        assertThatThrownBy(() -> read(List.of(SOUND), rules)).hasMessageContaining("b > c > a > b");
    }

    private static void read(List<String> words, List<String> rules) {
        RuleReader reader = new RuleReader(Clitics.of(Blend.usual()));
        reader.read(PACK, file("time-words.txt", words), file("time-rules.txt", rules));
        reader.grammar();
    }

    private static PackFile file(String path, List<String> texts) {
        List<PackFile.Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).startsWith("#")) {
                lines.add(new PackFile.Line(i + 1, texts.get(i).strip()));
            }
        }
        return new PackFile(path, lines);
    }
}
