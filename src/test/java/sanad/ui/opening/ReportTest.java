package sanad.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Copy;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.read.Skip;
import sanad.read.format.Refusal;
import sanad.text.Document;
import sanad.text.Source;

class ReportTest {
    private static final Outcome OUTCOME = Outcome.of(
            List.of(),
            new Chronicle(
                    "",
                    List.of(document("a.txt", "=1+1"), document("b.txt", "Bridge")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Copy("b.txt", "a.txt", Copy.Degree.SAME, List.of()))),
            List.of(new Refusal("c.pdf", Refusal.Cause.MISSING, "")),
            List.of(new Skip("d.bin", Skip.Cause.KIND)),
            true);

    private static Document document(String id, String title) {
        return new Document(id, title, "words", Source.file(id));
    }

    private static String written(Manner manner, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Report(OUTCOME, Words.in(manner)).write(name, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_table_has_a_line_for_every_file_with_what_became_of_it() throws IOException {
        List<String> lines = written(Manner.ENGLISH, "Report.CSV").lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("\uFEFF\"File\",\"Result\"");
        assertThat(lines.get(2)).contains("\"b.txt\",\"read\"", "\"copy of 1\"");
        assertThat(lines.get(3)).startsWith("\"c.pdf\",\"not read\"");
        assertThat(lines.get(4)).startsWith("\"d.bin\",\"left aside\"");
    }

    @Test
    void no_cell_of_the_table_is_computed() throws IOException {
        assertThat(written(Manner.ENGLISH, "r.csv")).contains("\"'=1+1\"");
    }

    @Test
    void the_text_tells_first_what_was_not_read_and_what_to_do() throws IOException {
        String text = written(Manner.ARABIC, "r.txt");
        assertThat(text).startsWith("أُوقفت القراءة\nقُرئ مستندان، منها نسخة واحدة، تعذّر ملف واحد، تُرك ملف واحد\n");
        assertThat(text.indexOf("c.pdf")).isLessThan(text.indexOf("b.txt"));
        assertThat(text).contains("ما تعذّرت قراءته وما العمل");
    }

    @Test
    void the_same_files_give_the_same_report() throws IOException {
        assertThat(written(Manner.ARABIC, "r.csv")).isEqualTo(written(Manner.ARABIC, "r.csv"));
    }
}
