package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.read.Reading;
import sanad.read.pdf.Pdfs;
import sanad.text.Document;
import sanad.time.Edtf;

/** The story gives its words and its headline events as PDF files too; {@link EveryFormTest} shows the other forms. */
class PdfStoryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Pdfs.Maker.class)
    void pdf_files_of_either_maker_give_the_words_of_the_texts_and_the_events_of_its_headlines(Pdfs.Maker maker) {
        Map<String, byte[]> files = new TreeMap<>();
        FoundingForms.texts().forEach((id, text) -> files.put(id + ".pdf", new Pdfs(maker).of(text)));
        Reading reading = new DocumentReader().read(List.of(FoundingForms.write(folder, files)));
        assertThat(reading.refused()).isEmpty();
        FoundingForms.texts().forEach((id, text) -> {
            List<String> words = words(text);
            List<String> read = words(text(reading, id + ".pdf"));
            long found = words.stream().filter(read::remove).count();
            assertThat(found).as(id).isGreaterThanOrEqualTo(words.size() * 97L / 100);
        });
        assertThat(told(reading.documents()).stream().map(line -> line.split(" ")[0]))
                .contains("2023-09", "2024-06-19", "2024-10-08/2024-10-13", "2024-11-09", "2024-11-29");
    }

    private static List<String> words(String text) {
        return new java.util.ArrayList<>(List.of(text.strip().split("[^\\p{L}\\p{N}\\p{M}]+")));
    }

    private static String text(Reading reading, String id) {
        return reading.documents().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** When each document was published, and when each event was, under its title. */
    private static List<String> told(List<Document> documents) {
        Chronicle found = new Extractor().extract("", documents, Progress.NONE);
        List<String> told = new java.util.ArrayList<>();
        documents.forEach(d -> told.add(Edtf.write(found.date(d.id()).when())));
        found.events().forEach(e -> told.add(Edtf.write(e.when()) + " " + e.title()));
        return told;
    }
}
