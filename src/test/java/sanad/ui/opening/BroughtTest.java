package sanad.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.read.DocumentReader;
import sanad.text.Document;
import sanad.text.original.Kind;
import sanad.ui.opening.Brought.Sort;

class BroughtTest {
    private static final String WORDS = "أعلن المجلس في 3 مارس 2024 فتح الجسر.";

    @TempDir
    private Path folder;

    private static Brought words(String html, String text, String address) {
        return new Brought(
                Optional.of(html).filter(h -> !h.isEmpty()),
                Optional.of(text).filter(t -> !t.isEmpty()),
                List.of(),
                false,
                Optional.of(address).filter(a -> !a.isEmpty()));
    }

    private Document read(Brought brought) throws IOException {
        Path file = folder.resolve(brought.sheet().name());
        Files.write(file, brought.sheet().bytes());
        return new DocumentReader().read(List.of(file)).documents().get(0);
    }

    @Test
    void a_pasted_text_is_a_document_named_by_its_first_words() throws IOException {
        Document document = read(words("", WORDS, ""));
        assertThat(document.text()).isEqualTo(WORDS);
        assertThat(document.id()).isEqualTo("أعلن المجلس في 3 مارس 2024 فتح الجسر.txt");
    }

    @Test
    void a_pasted_page_keeps_the_address_that_the_clipboards_own_format_carries() throws IOException {
        String html =
                "Version:0.9\r\nStartHTML:00000100\r\nEndHTML:00000300\r\nSourceURL:https://news.example/bridge\r\n"
                        + "<html><body><!--StartFragment--><p>" + WORDS + "</p><!--EndFragment--></body></html>";
        Document document = read(words(html, WORDS, ""));
        assertThat(document.text()).contains(WORDS);
        assertThat(document.source().address()).contains("https://news.example/bridge");
        assertThat(document.source().original().orElseThrow().all(Kind.ADDRESS)).isNotEmpty();
    }

    @Test
    void a_pasted_fragment_keeps_the_address_that_a_browser_lays_beside_it() throws IOException {
        Document document = read(words("<p>" + WORDS + "</p><p>وحضر الأهالي.</p>", WORDS, "https://news.example/a\0"));
        assertThat(document.text()).contains(WORDS).contains("وحضر الأهالي");
        assertThat(document.source().address()).contains("https://news.example/a");
    }

    @Test
    void what_is_no_address_of_the_web_becomes_none() throws IOException {
        for (String said : List.of("file:///etc/passwd", "javascript:alert(1)", "https://a --> <b>")) {
            assertThat(read(words("<p>" + WORDS + "</p>", WORDS, said)).source().address())
                    .as(said)
                    .isEmpty();
        }
    }

    @Test
    void an_address_alone_a_picture_and_nothing_are_told_apart_from_text() {
        assertThat(words("", " https://news.example/a ", "").sort()).isEqualTo(Sort.ADDRESS);
        assertThat(words("<a href='https://news.example/a'>https://news.example/a</a>", "https://news.example/a", "")
                        .sort())
                .isEqualTo(Sort.ADDRESS);
        assertThat(new Brought(Optional.of("<img src='a.png'>"), Optional.empty(), List.of(), true, Optional.empty())
                        .sort())
                .isEqualTo(Sort.IMAGE);
        assertThat(words("", "   ", "").sort()).isEqualTo(Sort.NOTHING);
        assertThat(words("", "see https://news.example/a", "").sort()).isEqualTo(Sort.TEXT);
    }

    @Test
    void files_go_before_words_that_name_them() {
        Path file = folder.resolve("a.txt");
        assertThat(new Brought(Optional.empty(), Optional.of("a.txt"), List.of(file), false, Optional.empty()).sort())
                .isEqualTo(Sort.FILES);
    }

    @Test
    void no_name_leads_elsewhere() {
        for (String said : List.of("../../etc/passwd", "a/b\\c:d*e?", "\u202eexe.txt", "...", "/")) {
            String name = words("", said, "").sheet().name();
            assertThat(name).doesNotContain("/", "\\", "..", ":", "\u202e").endsWith(".txt");
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(255);
        }
    }
}
