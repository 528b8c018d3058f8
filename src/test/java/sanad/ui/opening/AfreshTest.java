package sanad.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.text.Document;
import sanad.text.Source;

class AfreshTest {
    private static final String TEXT = "أعلن المجلس في 3 مارس 2024 فتح الجسر أمام المشاة.";

    @TempDir
    private Path folder;

    private final Work work = (paths, progress) -> new Outcome(paths, Chronicle.EMPTY, List.of(), false);

    private static Project project(Document document) {
        return Project.of(new Chronicle("", List.of(document), List.of(), List.of(), List.of()));
    }

    @Test
    void letters_that_were_read_wrongly_are_read_in_the_encoding_that_a_person_chose() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), TEXT.getBytes(Charset.forName("windows-1256")));
        Document wrong = new DocumentReader(java.util.Map.of(file, "windows-1252"))
                .read(List.of(file))
                .documents()
                .get(0);
        assertThat(wrong.text()).isNotEqualTo(TEXT);
        Outcome outcome =
                new Afresh(project(wrong), "a.txt", file, Optional.of("windows-1256")).read(work, Progress.NONE);
        assertThat(outcome.chronicle().documents()).extracting(Document::text).containsExactly(TEXT);
        assertThat(outcome.chronicle()
                        .documents()
                        .get(0)
                        .source()
                        .original()
                        .orElseThrow()
                        .encoding())
                .isEqualTo("windows-1256");
    }

    @Test
    void an_encoding_that_does_not_fit_the_bytes_is_refused_and_changes_nothing() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), TEXT.getBytes(Charset.forName("windows-1256")));
        Document document = new DocumentReader().read(List.of(file)).documents().get(0);
        Outcome outcome = new Afresh(project(document), "a.txt", file, Optional.of("UTF-8")).read(work, Progress.NONE);
        assertThat(outcome.any()).isFalse();
        assertThat(outcome.refused()).isEqualTo(1);
    }

    @Test
    void of_several_documents_in_one_file_the_right_one_is_taken() {
        Document was = new Document("p.zip/b.txt", "b", "old", Source.file("p.zip/b.txt"));
        Document one = new Document("q.zip/a.txt", "a", "first", Source.file("a"));
        Document other = new Document("q.zip/b.txt", "b", "second", Source.file("b"));
        assertThat(Afresh.version(was, List.of(one, other)).orElseThrow().text())
                .isEqualTo("second");
        assertThat(Afresh.version(was, List.of(one, other)).orElseThrow().id()).isEqualTo("p.zip/b.txt");
        assertThat(Afresh.version(was, List.of(one, new Document("c", "c", "x", Source.file("c")))))
                .isEmpty();
    }
}
