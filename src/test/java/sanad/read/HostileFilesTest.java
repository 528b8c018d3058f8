package sanad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.format.Refusal;
import sanad.read.format.Refusal.Cause;
import sanad.read.pack.Zips;

/** Files that are made to harm are refused, or read without harm, each within seconds; the next file is read all the same. */
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MUTATIONS = Integer.getInteger("sanad.mutations", 300);
    private static final byte[] WORDS = "The council opened the pier on Tuesday.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.md", "a.eml", "a.mhtml"})
    void a_line_of_ten_megabytes_ends(String name) {
        safe(name, ("<p>" + "word ".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_of_two_gigabytes_is_refused_by_its_first_hundred_megabytes() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertThat(new DocumentReader().read(List.of(file)).refused())
                .extracting(Refusal::cause)
                .containsExactly(Cause.TOO_LARGE);
    }

    @Test
    void a_million_nested_parts_end() {
        Reading million = safe("a.html", "<div>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(million.refused()).extracting(Refusal::cause).containsExactly(Cause.TANGLED);
        safe("d.html", "<div>".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        safe("b.html", "<table><tr><td>".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        safe("c.html", "<ul><li><a href=x>a b c d</a>".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thirty_thousand_parts_beside_each_other_end() {
        safe("a.html", "<p>a b c d e f g h i j.</p>".repeat(30_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_story_that_is_cut_by_thousands_of_other_headlines_ends() {
        String cut =
                "<p>Related</p><p>The council opened the new pier on Tuesday, and two hundred people came there.</p>";
        safe("a.html", cut.repeat(15_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_huge_attribute_ends() {
        String name = "x-".repeat(4_000_000);
        safe("a.html", ("<p class='" + name + "' id='" + name + "'>words here.</p>").getBytes(StandardCharsets.UTF_8));
        safe(
                "b.html",
                ("<meta property='article:published_time' content='" + name + "'><p>words here.</p>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void data_for_machines_that_is_nested_100_000_deep_says_nothing() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        safe(
                "a.html",
                ("<script type='application/ld+json'>" + deep + "</script><p>words here.</p>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void zeros_in_a_page_are_no_letters() {
        Reading reading =
                safe("a.html", "<html><p>The coun\0cil opened the pier.</p></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.documents().get(0).text()).contains("council");
        assertThat(safe("b.txt", new byte[1_000_000]).refused()).isNotEmpty();
    }

    @Test
    void messages_in_messages_end() {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\nMessage-ID: <1>\n");
        for (int i = 0; i < 20_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        safe("a.eml", mail.toString().getBytes(StandardCharsets.UTF_8));
        safe(
                "b.eml",
                ("MIME-Version: 1.0\nMessage-ID: <1>\n" + "Content-Type: message/rfc822\n\n".repeat(50_000))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_zip_bomb_is_refused() {
        Reading reading =
                safe("a.zip", new Zips().add("a.txt", new byte[150_000_000]).bytes());
        assertThat(reading.refused()).extracting(Refusal::cause).containsExactly(Cause.SWELLS);
    }

    @Test
    void zips_in_zips_are_opened_once_and_no_deeper() {
        byte[] inner = new Zips().add("a.txt", WORDS).bytes();
        Reading twice = safe("a.zip", new Zips().add("b.zip", inner).bytes());
        assertThat(twice.documents()).hasSize(1);
        for (int i = 0; i < 20; i++) {
            inner = new Zips().add("b.zip", inner).bytes();
        }
        assertThat(safe("c.zip", inner).refused()).extracting(Refusal::cause).containsExactly(Cause.NESTED);
    }

    @Test
    void many_bombs_in_one_file_are_unpacked_once() {
        byte[] bomb = new Zips().add("a.txt", new byte[90_000_000]).bytes();
        Zips zip = new Zips().stored();
        for (int i = 0; i < 200; i++) {
            zip.add(i + ".zip", bomb);
        }
        assertThat(safe("a.zip", zip.bytes()).refused()).isNotEmpty();
    }

    @Test
    void nothing_beside_the_file_is_touched_by_names_and_links_in_it() throws IOException {
        Path canary = Files.write(folder.resolve("canary.txt"), WORDS);
        byte[] zip = new Zips()
                .add("../canary.txt", "gone".getBytes(StandardCharsets.UTF_8))
                .mode(0xA1FF)
                .add("link.txt", canary.toString().getBytes(StandardCharsets.UTF_8))
                .bytes();
        Path inside = Files.createDirectories(folder.resolve("in"));
        Files.write(inside.resolve("a.zip"), zip);
        Reading reading = new DocumentReader().read(List.of(inside));
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.refused()).extracting(Refusal::cause).containsOnly(Cause.STRAYS);
        assertThat(canary).hasBinaryContent(WORDS);
    }

    @Test
    void links_in_a_folder_that_lead_out_of_it_are_not_followed() throws IOException {
        Path canary = Files.write(folder.resolve("canary.txt"), WORDS);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("other.txt"), WORDS);
        Path named = Files.createDirectories(folder.resolve("named"));
        Files.write(named.resolve("own.txt"), WORDS);
        try {
            Files.createSymbolicLink(named.resolve("a.txt"), canary);
            Files.createSymbolicLink(named.resolve("b"), elsewhere);
            Files.createSymbolicLink(named.resolve("c.txt"), named.resolve("own.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }
        Reading reading = new DocumentReader().read(List.of(named));
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.refused()).extracting(Refusal::cause).containsExactly(Cause.LINK, Cause.LINK);
        assertThat(new DocumentReader().read(List.of(named.resolve("a.txt"))).documents())
                .as("a link that was named itself")
                .hasSize(1);
    }

    @Test
    void data_for_machines_of_100_000_objects_in_each_other_says_nothing() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        Reading reading = safe(
                "a.html",
                ("<html><script type='application/ld+json'>" + deep + "</script><p>words here.</p></html>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(reading.documents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.mhtml", "a.eml", "a.zip", "a.txt", "a.md"})
    void broken_files_are_read_or_refused_and_the_next_one_is_read(String name) {
        byte[] whole = sample(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] broken = mutate(whole, random);
            Reading reading = read(Map.of(name, broken, "next.txt", WORDS));
            assertThat(reading.documents()).extracting(d -> d.id()).contains("next.txt");
        }
    }

    private static byte[] sample(String name) {
        String page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>New pier | Ledger</title>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-05-06\"}</script>"
                + "</head><body><nav><a href=/>Home</a></nav><article><h1>New pier</h1><time datetime=2021-05-06>6 May"
                + "</time><p>The council opened the new pier on Tuesday, and two hundred people came to see it.</p>"
                + "<table><tr><th>Day<th>People<tr><td>Tuesday<td>200</table><ul><li>one<li>two</ul></article></body></html>";
        return switch (name) {
            case "a.html" -> page.getBytes(StandardCharsets.UTF_8);
            case "a.mhtml" ->
                ("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
                                + "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + page
                                + "\n--b--\n")
                        .getBytes(StandardCharsets.UTF_8);
            case "a.eml" -> """
                Subject: =?UTF-8?Q?New_pier?=
                Date: Thu, 6 May 2021 10:00:00 +0300
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                VGhlIGNvdW5jaWwgb3BlbmVkIHRoZSBwaWVyLg==
                --b--
                """.getBytes(StandardCharsets.UTF_8);
            case "a.zip" ->
                new Zips()
                        .add("a.txt", WORDS)
                        .add("b/c.html", page.getBytes(StandardCharsets.UTF_8))
                        .bytes();
            case "a.md" ->
                "---\ntitle: New pier\n---\n# New pier\n\n| a | b |\n|---|---|\n\n* [one](http://x.example)\n"
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                "افتتح المجلس الرصيف الجديد يوم الثلاثاء.\n".getBytes(java.nio.charset.Charset.forName("windows-1256"));
        };
    }

    private static byte[] mutate(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        int cuts = 1 + random.nextInt(12);
        for (int i = 0; i < cuts; i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(broken.length) : broken.length;
        return Arrays.copyOf(broken, length);
    }

    private Reading safe(String name, byte[] bytes) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = read(Map.of(name, bytes));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(took)).as(name).isLessThan(SOON);
        return reading;
    }

    private Reading read(Map<String, byte[]> files) {
        List<Path> paths = files.keySet().stream().sorted().map(folder::resolve).toList();
        try {
            for (Path path : paths) {
                Files.write(path, files.getOrDefault(String.valueOf(path.getFileName()), new byte[0]));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new DocumentReader().read(paths);
    }
}
