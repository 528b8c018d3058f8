package sanad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.Here;
import sanad.read.Reading;
import sanad.read.Written;
import sanad.read.pack.Zips;
import sanad.text.Document;
import sanad.text.Span;
import sanad.time.Edtf;

/** The same story gives the same events in whatever form it comes. */
class EveryFormTest {
    private static final Path OURS = Path.of("data/stories/russia-dprk-2024");
    private static final Path FOUNDING = Path.of("../shared/gold/russia-dprk-2024");
    private static final Map<String, List<String>> EXPECTED = new HashMap<>();

    /** How a text is written in each form, by the ending of its name. */
    private static final Map<String, Function<String, byte[]>> FORMS = forms();

    /** Of pages and messages only the story is read, so that headlines around it prove nothing and weigh nothing. */
    private static final Set<String> CLEANED = Set.of(".html", ".mhtml", ".eml");

    @TempDir
    Path folder;

    private static Map<String, Function<String, byte[]>> forms() {
        Map<String, Function<String, byte[]>> forms = new TreeMap<>();
        forms.put(".html", text -> FoundingForms.page(text).getBytes(StandardCharsets.UTF_8));
        forms.put(".mhtml", text -> FoundingForms.mhtml(text).getBytes(StandardCharsets.UTF_8));
        forms.put(".eml", text -> FoundingForms.message(text).getBytes(StandardCharsets.UTF_8));
        forms.put(".docx", Written::docxOf);
        forms.put(".odt", Written::odtOf);
        forms.put(".rtf", Written::rtfOf);
        forms.put(".epub", Written::epubOf);
        return forms;
    }

    static Stream<String> endings() {
        return FORMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void every_form_gives_the_events_of_the_texts(String ending) {
        same(OURS, ending);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void every_form_gives_the_events_of_the_founding_articles(String ending) {
        assumeThat(FOUNDING).isDirectory();
        same(FOUNDING, ending);
    }

    @Test
    void a_zip_file_gives_what_is_in_it_whatever_its_form() {
        Zips zip = new Zips();
        List<String> endings = endings().toList();
        FoundingForms.texts(OURS).forEach((name, text) -> {
            String ending = endings.get(name.charAt(2) - '0' + 1);
            zip.add("story/" + name + ending, written(ending, text));
        });
        FoundingForms.write(folder, Map.of("story.zip", zip.bytes()));
        List<Document> documents = read();
        assertThat(documents.get(0).id()).isEqualTo("story.zip/story/001.epub");
        assertThat(told(documents, false)).isEqualTo(expected(OURS, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void every_encoding_gives_the_same_words_in_texts_and_pages(String name) {
        Charset charset = Charset.forName(name);
        Map<String, byte[]> files = new TreeMap<>();
        FoundingForms.texts(OURS).forEach((id, text) -> {
            String plain = FoundingForms.plain(text, charset);
            files.put(id + ".txt", plain.getBytes(charset));
            files.put(id + "-mark.txt", (name.startsWith("UTF") ? "\uFEFF" + plain : plain).getBytes(charset));
            files.put(
                    id + ".html",
                    FoundingForms.page(plain).replace("charset=\"utf-8\"", "").getBytes(charset));
        });
        FoundingForms.write(folder, files);
        List<Document> documents = read();
        FoundingForms.texts(OURS).forEach((id, text) -> {
            String plain = FoundingForms.plain(text, charset);
            assertThat(text(documents, id + ".txt")).isEqualTo(plain);
            assertThat(text(documents, id + "-mark.txt")).isEqualTo(plain);
            String longest = plain.lines()
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElse("");
            assertThat(text(documents, id + ".html").replaceAll("\\s+", " "))
                    .contains(longest.strip().replaceAll("\\s+", " "));
        });
        assertThat(documents)
                .allMatch(d -> d.source().original().orElseThrow().encoding().equals(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"178 windows-1256", "0 windows-1256", "204 windows-1251"})
    void rich_text_of_old_programs_is_read_by_its_typefaces(String face) {
        String[] parts = face.split(" ");
        Charset charset = Charset.forName(parts[1]);
        String text = parts[1].endsWith("6") ? "افتتح الوزير المعرض يوم الأربعاء.\n" : "Музей открыли в среду.\n";
        byte[] rtf = Written.oldRtf(text, charset, Integer.parseInt(parts[0]));
        FoundingForms.write(folder, Map.of("a.rtf", rtf));
        assertThat(read().get(0).text()).isEqualTo(text);
    }

    private static byte[] written(String ending, String text) {
        return FORMS.getOrDefault(ending, t -> t.getBytes(StandardCharsets.UTF_8))
                .apply(text);
    }

    private void same(Path story, String ending) {
        Map<String, byte[]> files = new TreeMap<>();
        FoundingForms.texts(story).forEach((id, text) -> files.put(id + ending, written(ending, text)));
        FoundingForms.write(folder, files);
        boolean whole = !CLEANED.contains(ending);
        assertThat(told(read(), whole)).isEqualTo(expected(story, whole));
    }

    private static List<String> expected(Path story, boolean whole) {
        return EXPECTED.computeIfAbsent(story + " " + whole, key -> {
            try (Stream<Path> files = Files.list(story)) {
                return told(
                        Here.read(files.filter(f -> f.toString().endsWith(".txt"))
                                        .toList())
                                .documents(),
                        whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Document> read() {
        Reading reading = Here.read(List.of(folder));
        assertThat(reading.refused()).isEmpty();
        return reading.documents();
    }

    private static String text(List<Document> documents, String id) {
        return documents.stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** When each document was published, and all that is told of each event; with its weight and its passages where asked. */
    private static List<String> told(List<Document> documents, boolean whole) {
        Chronicle found = new Extractor().extract("", documents, Progress.NONE);
        List<String> told = new ArrayList<>();
        found.dates().forEach(d -> told.add(Edtf.write(d.when()) + " " + d.basis()));
        found.events().forEach(e -> {
            told.add(Edtf.write(e.when()) + " " + e.likeliest() + " " + e.basis() + " " + e.kind() + " " + e.title());
            told.add(e.actors() + " " + e.places() + " " + e.disputed());
            if (!whole) {
                return;
            }
            told.add(Integer.toString(e.importance()));
            e.evidence()
                    .forEach(proof -> told.add(found.number(proof.passage().document()) + " " + proof.when() + " "
                            + words(
                                    found,
                                    proof.passage().document(),
                                    proof.passage().span())));
        });
        return told;
    }

    private static String words(Chronicle found, String document, Span span) {
        return String.join(
                " ",
                Written.lines(
                        span.of(found.document(document).orElseThrow().text()).replaceAll("[ \\u00A0]+", " ")));
    }
}
