package sanad.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;
import sanad.read.format.Workshop;
import sanad.read.pack.Zips;

/** Documents of word processors and books that are made to harm: each is refused, or read without harm, within seconds. */
class HostileOfficeTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MUTATIONS = Integer.getInteger("sanad.mutations", 300);
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "epub"})
    void a_line_of_ten_megabytes_is_read(String format) throws IOException {
        assertThat(told(safe(format, write(format, "word ".repeat(2_000_000))))).hasSize(10_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub"})
    void a_bomb_is_refused(String format) {
        byte[] zeros = new byte[20_000_000];
        String bomb = format.equals("docx") ? "word/document.xml" : format.equals("odt") ? "content.xml" : "META-INF/a";
        Zips zip = new Zips().add(bomb, zeros);
        byte[] whole =
                format.equals("epub") ? zip.add("META-INF/container.xml", zeros).bytes() : zip.bytes();
        assertThat(cause(timed(format, whole))).isEqualTo(Cause.SWELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub"})
    void no_entity_is_expanded_and_nothing_outside_is_read_or_called(String format) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "the canary sings");
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + socket.getLocalPort() + "/a";
            for (String type : List.of(
                    "<!DOCTYPE a SYSTEM \"" + address + "\">",
                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>",
                    "<!DOCTYPE a [<!ENTITY % e SYSTEM \"" + address + "\">%e;]>",
                    "<!DOCTYPE a [<!ENTITY a0 \"ha\">"
                            + IntStream.range(1, 30)
                                    .mapToObj(i -> "<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">")
                                    .collect(Collectors.joining())
                            + "<!ENTITY e \"&a29;\">]>")) {
                Outcome outcome = safe(format, typed(format, type));
                String words = outcome instanceof Outcome.Read ? told(outcome) : "";
                assertThat(words).hasSizeLessThan(100).doesNotContain("canary");
            }
            safe("docx", pointing(address));
            socket.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(socket::accept);
        }
    }

    @Test
    void parts_that_lie_in_each_other_by_the_thousand_end() throws IOException {
        assertThat(cause(safe("docx", Written.docx("<w:p>".repeat(MANY))))).isEqualTo(Cause.DAMAGED);
        assertThat(cause(safe("odt", Written.odt("<text:span>".repeat(MANY))))).isEqualTo(Cause.DAMAGED);
        assertThat(cause(safe("epub", Written.epub("<div>".repeat(1_000_000))))).isEqualTo(Cause.TANGLED);
        safe("epub", Written.epub("<div>".repeat(50_000)));
        assertThat(cause(safe("rtf", rtf("{".repeat(1_000_000))))).isEqualTo(Cause.DAMAGED);
        safe("rtf", rtf("{\\footnote{\\shptxt a".repeat(900)));
        safe("docx", Written.docx("<w:tbl><w:tr><w:tc>".repeat(160) + "</w:tc></w:tr></w:tbl>".repeat(160)));
    }

    @Test
    void hundreds_of_thousands_of_parts_beside_each_other_end() throws IOException {
        safe("docx", Written.docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(MANY)));
        safe("docx", Written.docx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(MANY)));
        safe(
                "docx",
                Written.docx(
                        "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>".repeat(MANY),
                        "word/footnotes.xml",
                        Written.word(
                                "footnotes",
                                "<w:footnote w:id=\"1\"><w:p><w:r><w:t>" + "a".repeat(100_000)
                                        + "</w:t></w:r></w:p></w:footnote>")));
        safe("odt", Written.odt("<text:p>a<text:note><text:p>b</text:p></text:note></text:p>".repeat(MANY)));
        safe("rtf", rtf("\\trowd a\\cell\\row ".repeat(MANY)));
        safe(
                "rtf",
                rtf(IntStream.range(0, MANY)
                        .mapToObj(i -> "{\\header a" + i + "}")
                        .collect(Collectors.joining())));
        safe("rtf", rtf("\\'zz\\u1575?\\bin-5 \\bin999999999".repeat(MANY / 10)));
        safe("epub", book("<item id=\"NN\" href=\"NN.xhtml\" media-type=\"text/html\"/>", "<itemref idref=\"NN\"/>"));
        safe("epub", book("<item id=\"NN\" href=\"a.xhtml\" media-type=\"text/html\"/>", "<itemref idref=\"NN\"/>"));
    }

    @Test
    void names_that_lead_out_of_the_file_lead_nowhere() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.xhtml"), "the canary sings");
        byte[] book = Written.epub(
                "<p>Words.</p>",
                "book/a.opf",
                "<package><manifest><item id=\"a\" href=\"../../../../../../" + canary
                        + "\" media-type=\"text/html\"/><item id=\"b\" href=\"file://" + canary
                        + "\" media-type=\"text/html\"/></manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>",
                "../canary.xhtml",
                "gone");
        assertThat(told(safe("epub", book))).isEmpty();
        assertThat(canary).hasContent("the canary sings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "epub"})
    void broken_files_are_read_or_refused(String ending) throws IOException {
        byte[] whole = OfficeSamples.english(ending);
        Format format = format(ending);
        Random random = new Random(ending.hashCode());
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] broken = i % 3 == 0 || ending.equals("rtf")
                    ? Mutations.bytes(whole, random)
                    : OfficeSamples.changed(whole, random);
            Outcome outcome = Workshop.HERE.read(format, Input.of("a." + ending, broken));
            read += outcome instanceof Outcome.Read ? 1 : 0;
        }
        assertThat(read).as("those that are read in spite of all").isBetween(MUTATIONS / 20, MUTATIONS);
    }

    private static byte[] book(String item, String order) {
        return Written.epub(
                "<p>Words.</p>",
                "book/a.opf",
                "<package><manifest>" + numbered(item) + "</manifest><spine>" + numbered(order) + "</spine></package>");
    }

    private static String numbered(String pattern) {
        return IntStream.range(0, MANY / 4)
                .mapToObj(i -> pattern.replace("NN", "n" + i))
                .collect(Collectors.joining());
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] write(String format, String text) {
        return switch (format) {
            case "docx" -> Written.docxOf(text);
            case "odt" -> Written.odtOf(text);
            case "rtf" -> Written.rtfOf(text);
            default -> Written.epubOf(text);
        };
    }

    /** A document whose parts all declare a type. */
    private static byte[] typed(String format, String type) {
        return switch (format) {
            case "docx" ->
                new Zips()
                        .add("[Content_Types].xml", bytes(type + "<a/>"))
                        .add(
                                "word/document.xml",
                                bytes(
                                        type
                                                + "<w:document xmlns:w=\"urn:wordprocessingml\"><w:p><w:t>&e;</w:t></w:p></w:document>"))
                        .bytes();
            case "odt" ->
                new Zips()
                        .add("content.xml", bytes(type + "<a><body>&e;</body></a>"))
                        .bytes();
            default -> Written.epub("&e;", "book/a.xhtml", type + "<html><body><p>&e;</p></body></html>");
        };
    }

    /** A document of Word whose parts lie elsewhere. */
    private static byte[] pointing(String address) {
        String relation = "<Relationship Id=\"x\" Type=\"a/header\" TargetMode=\"External\" Target=\"" + address
                + "\"/>" + "<Relationship Id=\"y\" Type=\"a/styles\" Target=\"" + address + "\"/>";
        return new Zips()
                .add("word/document.xml", bytes("<a/>"))
                .add("word/_rels/document.xml.rels", bytes("<Relationships>" + relation + "</Relationships>"))
                .bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without packing: what is said so often unpacks to far more than files do. */
    private static byte[] stored(byte[] file) throws IOException {
        return file[0] == 'P' ? OfficeSamples.stored(file) : file;
    }

    private static Format format(String ending) {
        return Formats.named("a." + ending).orElseThrow();
    }

    private static Outcome safe(String ending, byte[] packed) throws IOException {
        return timed(ending, stored(packed));
    }

    private static Outcome timed(String ending, byte[] bytes) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outcome outcome = Workshop.HERE.read(format(ending), Input.of("a." + ending, bytes));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(took)).as(ending).isLessThan(SOON);
        return outcome;
    }

    private static String told(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).content().text();
    }

    private static Cause cause(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).cause();
    }
}
