package sanad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.read.format.Limits;
import sanad.read.format.Refusal;
import sanad.read.format.Refusal.Cause;
import sanad.text.Document;

class DocumentReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_is_read_with_all_below_it_in_the_order_of_names() throws IOException {
        file("b.txt", "two");
        file("a.md", "one");
        file("notes/c.txt", "three");
        Reading reading = read(folder);
        assertThat(reading.documents()).extracting(Document::id).containsExactly("a.md", "b.txt", "notes/c.txt");
        assertThat(reading.whole()).isTrue();
    }

    @Test
    void a_document_has_the_same_id_wherever_its_folder_lies() throws IOException {
        file("here/x/a.txt", "one");
        file("there/x/a.txt", "one");
        assertThat(ids(read(folder.resolve("here")))).isEqualTo(ids(read(folder.resolve("there"))));
    }

    @Test
    void two_files_of_one_name_are_told_apart_by_their_folders() throws IOException {
        file("here/a.txt", "one");
        file("there/a.txt", "two");
        assertThat(ids(read(folder.resolve("here"), folder.resolve("there"))))
                .containsExactly("here/a.txt", "there/a.txt");
    }

    @Test
    void a_file_that_is_named_twice_is_read_once() throws IOException {
        Path file = file("a.txt", "one");
        assertThat(ids(read(file, folder, file))).containsExactly("a.txt");
    }

    @Test
    void the_order_of_the_paths_changes_nothing() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : List.of("x/a.txt", "x/b.txt", "y/a.txt", "z/q/a.txt")) {
            paths.add(file(name, name));
        }
        paths.add(folder.resolve("x"));
        Reading straight = new DocumentReader().read(paths);
        Collections.reverse(paths);
        assertThat(new DocumentReader().read(paths)).isEqualTo(straight);
    }

    @Test
    void hidden_files_are_left_out_without_a_word() throws IOException {
        file("a.txt", "one");
        file(".b.txt", "two");
        file(".git/c.txt", "three");
        Reading reading = read(folder);
        assertThat(ids(reading)).containsExactly("a.txt");
        assertThat(reading.skipped()).isEmpty();
    }

    @Test
    void a_kind_not_read_yet_is_named_as_skipped() throws IOException {
        file("a.txt", "one");
        Path sheet = file("b.xls", "figures");
        Reading reading = read(folder);
        assertThat(reading.skipped()).containsExactly(new Skip(sheet.toString(), Skip.Cause.KIND));
        assertThat(reading.whole()).isTrue();
    }

    @Test
    void a_file_without_words_is_named_as_skipped() throws IOException {
        Path empty = file("a.txt", "");
        Path blank = file("b.txt", " \n\n");
        Reading reading = read(folder);
        assertThat(reading.skipped())
                .containsExactly(
                        new Skip(empty.toString(), Skip.Cause.EMPTY), new Skip(blank.toString(), Skip.Cause.EMPTY));
        assertThat(reading.whole()).isFalse();
    }

    @Test
    void an_empty_folder_is_refused() {
        refused(read(folder), folder, Cause.EMPTY_FOLDER);
    }

    @Test
    void a_missing_path_is_refused_and_the_others_are_read() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Reading reading = read(missing, file("a.txt", "one"));
        refused(reading, missing, Cause.MISSING);
        assertThat(ids(reading)).containsExactly("a.txt");
        assertThat(reading.whole()).isFalse();
    }

    @Test
    void a_binary_file_under_a_text_name_is_refused() throws IOException {
        Path image = folder.resolve("photo.txt");
        Files.write(image, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Reading reading = read(folder);
        refused(reading, image, Cause.BINARY);
        assertThat(reading.refused().get(0).detail()).isEqualTo("PNG");
    }

    @Test
    void a_document_beyond_the_limit_is_refused_with_the_limit() throws IOException {
        Path big = file("big.txt", "word ".repeat(300_000));
        file("a.txt", "one");
        Reading reading = new DocumentReader(new Limits(1_000_000, 9_000_000), diskBytes()).read(List.of(folder));
        refused(reading, big, Cause.TOO_LARGE);
        assertThat(reading.refused().get(0).detail()).isEqualTo("1");
        assertThat(ids(reading)).containsExactly("a.txt");
    }

    @Test
    void documents_beyond_what_a_run_may_hold_are_refused_one_by_one() throws IOException {
        file("a.txt", "word ".repeat(150_000));
        Path second = file("b.txt", "word ".repeat(150_000));
        file("c.txt", "small");
        Reading reading = new DocumentReader(new Limits(1_000_000, 1_000_000), diskBytes()).read(List.of(folder));
        refused(reading, second, Cause.TOO_MUCH);
        assertThat(ids(reading)).containsExactly("a.txt", "c.txt");
    }

    @Test
    void a_file_that_may_not_be_read_is_refused_and_the_others_are_read() throws IOException {
        Path secret = file("secret.txt", "one");
        file("a.txt", "two");
        DocumentReader.Bytes guarded = (path, limit) -> {
            if (path.equals(secret)) {
                throw new AccessDeniedException(path.toString());
            }
            return diskBytes().read(path, limit);
        };
        Reading reading = new DocumentReader(Limits.USUAL, guarded).read(List.of(folder));
        refused(reading, secret, Cause.NO_PERMISSION);
        assertThat(ids(reading)).containsExactly("a.txt");
    }

    @Test
    void a_failing_disk_is_told_in_its_own_words() throws IOException {
        Path file = file("a.txt", "one");
        DocumentReader.Bytes broken = (path, limit) -> {
            throw new IOException("Input/output error");
        };
        Reading reading = new DocumentReader(Limits.USUAL, broken).read(List.of(folder));
        refused(reading, file, Cause.FAILED);
        assertThat(reading.refused().get(0).detail()).isEqualTo("Input/output error");
    }

    @Test
    void folders_linked_in_a_circle_end() throws IOException {
        file("a/one.txt", "one");
        try {
            Files.createSymbolicLink(folder.resolve("a/again"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }
        assertThat(ids(read(folder))).containsExactly("a/one.txt");
    }

    @Test
    void a_cancelled_reading_keeps_what_it_has() throws IOException {
        file("a.txt", "one");
        file("b.txt", "two");
        file("c.txt", "three");
        int[] told = {0};
        Reading reading = new DocumentReader().read(List.of(folder), new ReadProgress() {
            @Override
            public void at(String file, int done, int total) {
                told[0] = done + 1;
                assertThat(total).isEqualTo(3);
            }

            @Override
            public boolean cancelled() {
                return told[0] == 2;
            }
        });
        assertThat(ids(reading)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void the_program_s_own_files_beside_documents_need_no_word() throws IOException {
        file("a.txt", "one");
        file("story.json", "{}");
        assertThat(read(folder).skipped()).isEmpty();
    }

    @Test
    void the_folder_that_a_browser_lays_beside_a_page_is_a_part_of_it() throws IOException {
        file("Wall opened.html", "<html><body><h1>Wall opened</h1><p>Berliners crossed.</p></body></html>");
        file("Wall opened_files/frame.html", "<html><body>an advert</body></html>");
        file("Wall opened later/a.txt", "two");
        Reading reading = read(folder);
        assertThat(ids(reading)).containsExactly("Wall opened later/a.txt", "Wall opened.html");
        assertThat(reading.skipped()).isEmpty();
    }

    @Test
    void a_page_is_known_by_its_bytes_under_any_name() throws IOException {
        file("page.aspx", "<!DOCTYPE html><html><body><h1>Wall opened</h1><p>Berliners crossed.</p></body></html>");
        file("data.bin", "nothing that is known");
        Reading reading = read(folder);
        assertThat(ids(reading)).containsExactly("page.aspx");
        assertThat(reading.documents().get(0).text()).isEqualTo("Wall opened\n\nBerliners crossed.\n");
        assertThat(reading.documents().get(0).source().original().orElseThrow().format())
                .isEqualTo("HTML");
    }

    @Test
    void a_document_keeps_the_sum_of_its_bytes_and_the_encoding_they_were_read_in() throws IOException {
        file("a.txt", "one\n");
        assertThat(read(folder).documents().get(0).source().original().orElseThrow())
                .matches(o -> o.sha256().equals("2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806"))
                .matches(o -> o.encoding().equals("UTF-8"));
    }

    @Test
    void an_encoding_that_a_person_chose_goes_before_what_the_bytes_look_like() throws IOException {
        Path latin = folder.resolve("a.txt");
        Files.write(latin, "caf\u00E9 cr\u00E8me".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Reading reading = new DocumentReader(java.util.Map.of(latin, "windows-1256")).read(List.of(latin));
        assertThat(reading.documents().get(0).source().original().orElseThrow().encoding())
                .isEqualTo("windows-1256");
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static DocumentReader.Bytes diskBytes() {
        return (path, limit) -> {
            try (var in = Files.newInputStream(path)) {
                return in.readNBytes(limit);
            }
        };
    }

    private static Reading read(Path... paths) {
        return new DocumentReader().read(List.of(paths));
    }

    private static List<String> ids(Reading reading) {
        return reading.documents().stream().map(Document::id).toList();
    }

    private static void refused(Reading reading, Path file, Cause cause) {
        assertThat(reading.refused())
                .extracting(Refusal::file, Refusal::cause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(file.toString(), cause));
    }
}
