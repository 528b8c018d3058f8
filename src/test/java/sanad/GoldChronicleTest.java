package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Kind;
import sanad.text.Span;
import sanad.time.When;

class GoldChronicleTest {
    private static final String GOLD = """
            {"story": "s", "language": "en",
             "documents": [{"file": "a.txt", "published": "2024-06-19", "basis": "stated"}],
             "timexes": [{"file": "a.txt", "quote": "June 2024", "nth": 1, "type": "DATE", "value": "2024-06"}],
             "events": [{"id": "e", "date": "2024-06", "label_en": "They sign a treaty", "importance": 3,
               "inferred": false, "evidence": [{"file": "a.txt", "quote": "signed it in June 2024", "nth": 0}]}]}
            """;

    @Test
    void a_story_becomes_documents_dates_and_events_with_their_words(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "A headline of some length, June 2024\n\uD83D\uDC4B they signed it in June 2024.");
        Files.writeString(folder.resolve("gold.json"), GOLD);
        Chronicle read = GoldChronicle.read(folder);
        assertThat(read.documents()).extracting(d -> d.title()).containsExactly("A headline of some length, June 2024");
        assertThat(read.date("a.txt").when()).isEqualTo(When.day(LocalDate.of(2024, 6, 19)));
        assertThat(read.date("a.txt").basis()).isEqualTo(Basis.STATED);
        assertThat(read.timexes()).extracting(t -> t.passage().span()).containsExactly(new Span(58, 67));
        assertThat(read.events()).singleElement().satisfies(e -> {
            assertThat(e.kind()).isEqualTo(Kind.AGREE);
            assertThat(e.basis()).isEqualTo(Basis.STATED);
            assertThat(e.firstEvidence()
                            .orElseThrow()
                            .passage()
                            .span()
                            .of(read.documents().get(0).text()))
                    .isEqualTo("signed it in June 2024");
            assertThat(e.firstEvidence().orElseThrow().timeWords()).contains(new Span(58, 67));
        });
    }
}
