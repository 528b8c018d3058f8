package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.read.Reading;
import sanad.read.pack.Zips;
import sanad.read.pdf.Pdfs;
import sanad.text.Document;
import sanad.time.Edtf;

/** The same story gives the same events in whatever form it comes. */
class FormsTest {
    private static final List<String> EXPECTED = told(documents(FoundingForms.texts(), text -> text));

    @TempDir
    Path folder;

    @Test
    void saved_pages_give_the_events_of_the_texts() {
        assertThat(told(read(".html", FoundingForms::page))).isEqualTo(EXPECTED);
    }

    @Test
    void pages_saved_as_one_message_give_the_events_of_the_texts() {
        assertThat(told(read(".mhtml", FoundingForms::mhtml))).isEqualTo(EXPECTED);
    }

    @Test
    void messages_give_the_events_of_the_texts() {
        assertThat(told(read(".eml", FoundingForms::message))).isEqualTo(EXPECTED);
    }

    @Test
    void a_zip_file_gives_what_the_folder_gives() {
        Zips zip = new Zips();
        FoundingForms.texts()
                .forEach((name, text) -> zip.add("story/" + name + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        FoundingForms.write(folder, Map.of("story.zip", zip.bytes()));
        Reading reading = new DocumentReader().read(List.of(folder));
        assertThat(reading.documents())
                .extracting(Document::text)
                .containsExactlyElementsOf(FoundingForms.texts().values());
        assertThat(reading.documents().get(0).id()).isEqualTo("story.zip/story/001.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void every_encoding_gives_the_same_words_in_texts_and_pages(String name) {
        Charset charset = Charset.forName(name);
        Map<String, byte[]> files = new TreeMap<>();
        FoundingForms.texts().forEach((id, text) -> {
            String plain = FoundingForms.plain(text, charset);
            files.put(id + ".txt", plain.getBytes(charset));
            files.put(
                    id + ".html",
                    FoundingForms.page(plain).replace("charset=\"utf-8\"", "").getBytes(charset));
        });
        Reading reading = new DocumentReader().read(List.of(FoundingForms.write(folder, files)));
        assertThat(reading.refused()).isEmpty();
        FoundingForms.texts().forEach((id, text) -> {
            String plain = FoundingForms.plain(text, charset);
            assertThat(text(reading, id + ".txt")).isEqualTo(plain);
            String longest = plain.lines()
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElse("");
            assertThat(text(reading, id + ".html").replaceAll("\\s+", " "))
                    .contains(longest.strip().replaceAll("\\s+", " "));
        });
        assertThat(reading.documents())
                .allMatch(d -> d.source().original().orElseThrow().encoding().equals(name));
    }

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

    private List<Document> read(String ending, Function<String, String> form) {
        Map<String, byte[]> files = new TreeMap<>();
        FoundingForms.texts()
                .forEach((id, text) -> files.put(id + ending, form.apply(text).getBytes(StandardCharsets.UTF_8)));
        Reading reading = new DocumentReader().read(List.of(FoundingForms.write(folder, files)));
        assertThat(reading.refused()).isEmpty();
        return reading.documents();
    }

    private static List<Document> documents(Map<String, String> texts, Function<String, String> form) {
        return texts.entrySet().stream()
                .map(e -> new Document(e.getKey(), e.getKey(), form.apply(e.getValue()), sanad.text.Source.file("a")))
                .toList();
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
