package sanad.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Workshop;
import sanad.text.original.Aside;

/**
 * Files of the text {@code pdf/pier.txt} that others made: Chromium printed it as a page of two columns with even edges,
 * LibreOffice wrote its body three times between a head and a numbered foot.
 */
class MadeElsewhereTest {
    private static final List<String> TEXT =
            new String(bytes("pier.txt"), StandardCharsets.UTF_8).lines().toList();

    @Test
    void columns_that_a_browser_printed_come_back_letter_by_letter() {
        assertThat(lines(read("chromium.pdf"))).isEqualTo(TEXT);
    }

    @Test
    void pages_that_an_office_program_wrote_come_back_letter_by_letter() {
        Content content = read("libreoffice.pdf");
        List<String> body = TEXT.subList(1, TEXT.size());
        List<String> lines = lines(content);
        assertThat(lines.get(0)).isEqualTo(TEXT.get(0));
        assertThat(lines.subList(1, lines.size()))
                .isEqualTo(java.util.stream.Stream.of(body, body, body)
                        .flatMap(List::stream)
                        .toList());
        assertThat(content.asides().stream().map(Aside::words).collect(Collectors.joining("\n")))
                .isEqualTo("صحيفة الساحل\nصفحة 1\nصحيفة الساحل\nصفحة 2");
    }

    private static List<String> lines(Content content) {
        return content.text().lines().filter(line -> !line.isEmpty()).toList();
    }

    private static Content read(String name) {
        Outcome outcome = Workshop.HERE.read(new PdfFormat(), Input.of(name, bytes(name)));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).content();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(MadeElsewhereTest.class.getResourceAsStream("/pdf/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
