package sanad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sanad.extract.token.Tokens;
import sanad.language.PackFile;
import sanad.language.Tongue;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Edtf;
import sanad.time.Resolution;

/** The {@code yes} and {@code no} lines of the packs' {@code time-rules.txt}, each a test. */
class RuleExamplesTest {
    private static final TimeTagger TAGGER = new TimeTagger();

    @TestFactory
    Stream<DynamicTest> every_example_of_a_pack_holds() {
        return Stream.of(Tongue.values())
                .map(tongue -> PackFile.of(tongue, "time-rules.txt"))
                .flatMap(file -> file.lines().stream())
                .map(PackFile.Line::text)
                .filter(line -> line.startsWith("yes ") || line.startsWith("no "))
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        if (line.startsWith("no ")) {
            assertThat(found(line.substring(3), "2024-06-19")).isEmpty();
            return;
        }
        String[] parts = line.substring(4).split("\\|");
        List<String> spans = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int opened = 0;
        for (char sign : parts[0].strip().toCharArray()) {
            if (sign == '[') {
                opened = sentence.length();
            } else if (sign == ']') {
                spans.add(sentence.substring(opened));
            } else {
                sentence.append(sign);
            }
        }
        List<String> expected = new ArrayList<>();
        String[] values = parts[2].split(";");
        for (int i = 0; i < spans.size(); i++) {
            expected.add(spans.get(i) + " = " + values[i].strip());
        }
        assertThat(found(sentence.toString(), parts[1].strip())).isEqualTo(expected);
    }

    private static List<String> found(String text, String day) {
        Document document = new Document("example", "", text, Source.file("example"));
        List<TimeExpression> expressions = TAGGER.tag(Tokens.of(document));
        List<Resolution> resolutions = Telling.resolve(document, expressions, Edtf.read(day));
        List<String> told = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            String mod = resolution.mod().map(m -> " " + m).orElse("");
            told.add(document.words(expressions.get(i).passage().span()) + " = " + resolution.type() + " "
                    + resolution.value() + mod);
        }
        return told;
    }
}
