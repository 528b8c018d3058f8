package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.Chronicle;
import sanad.export.data.DataWriter;
import sanad.export.data.Written;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.Here;
import tools.jackson.databind.JsonNode;

/**
 * A passage is found again in the file it came from by what an annotation says of it: its words, and those before and behind
 * them. The files are read here as other programs read them, not by ours; blanks count for nothing.
 */
class FoundAgainTest {
    private static final Path OURS = Path.of("data/stories/russia-dprk-2024");

    @TempDir
    Path folder;

    @Test
    void passages_of_a_saved_page_are_found_in_the_page() {
        String page = FoundingForms.page(text());
        Chronicle found = read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertFound(found, Jsoup.parse(page).wholeText());
    }

    @Test
    void passages_of_a_word_processors_document_are_found_among_its_runs() throws IOException {
        byte[] docx = sanad.read.Written.docxOf(text());
        Chronicle found = read("a.docx", docx);
        assertFound(found, inside(docx, "word/document.xml"));
    }

    @Test
    void passages_of_an_open_document_are_found_in_its_content() throws IOException {
        byte[] odt = sanad.read.Written.odtOf(text());
        Chronicle found = read("a.odt", odt);
        assertFound(found, inside(odt, "content.xml"));
    }

    private static String text() {
        return FoundingForms.texts(OURS).values().iterator().next();
    }

    private Chronicle read(String name, byte[] bytes) {
        FoundingForms.write(folder, Map.of(name, bytes));
        return new Extractor()
                .extract("", Here.read(List.of(folder.resolve(name))).documents(), Progress.NONE);
    }

    private static void assertFound(Chronicle found, String original) {
        String whole = bare(original);
        JsonNode items = Written.json(DataWriter.ANNOTATIONS, found).path("items");
        assertThat(items).hasSizeGreaterThan(5);
        for (JsonNode item : items) {
            JsonNode quote = item.path("target").path("selector").path(0);
            String words = quote.path("prefix").asString()
                    + quote.path("exact").asString()
                    + quote.path("suffix").asString();
            String sought = bare(words);
            int at = whole.indexOf(sought);
            assertThat(at).as(words).isNotNegative();
            assertThat(whole.indexOf(sought, at + 1)).as("told apart").isNegative();
        }
    }

    private static String inside(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    return Jsoup.parse(xml, "", Parser.xmlParser()).wholeText();
                }
            }
        }
        throw new IOException("no " + name);
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }
}
