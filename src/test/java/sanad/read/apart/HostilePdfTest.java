package sanad.read.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.read.ReadingProgram;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.pdf.PdfFormat;

/** PDF files that are made to harm are refused, or read without harm, within seconds. */
class HostilePdfTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final PdfFormat PDF = new PdfFormat();
    private static final Apart APART = new Apart(new Launch(ReadingProgram.class.getName()), Bounds.USUAL.programs(1));
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        APART.close();
    }

    static Stream<Arguments> attacks() {
        String page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
                + " /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>";
        String pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
        String catalog = "<< /Type /Catalog /Pages 2 0 R >>";
        return Stream.of(
                Arguments.of(
                        "pages in a circle",
                        pdf(catalog, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9 >>", page, words("x"), FONT)),
                Arguments.of(
                        "pages that hold those that hold them",
                        pdf(
                                catalog,
                                "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 4 >>",
                                "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 4 >>")),
                Arguments.of(
                        "more pages than there are",
                        pdf(catalog, "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", page, words("x"), FONT)),
                Arguments.of(
                        "a drawing in itself",
                        pdf(catalog, pages, page, words("/X Do"), FONT, stream("/Subtype /Form", "/X Do /X Do"))),
                Arguments.of(
                        "lists in lists",
                        pdf(catalog, pages, page, words("[".repeat(100_000) + "]".repeat(100_000) + " TJ"), FONT)),
                Arguments.of("names in names", pdf("<< /A ".repeat(50_000), pages, page, words("x"), FONT)),
                Arguments.of("a packed nothing", bomb(catalog, pages, page)),
                Arguments.of(
                        "a million words in one place",
                        pdf(
                                catalog,
                                pages,
                                page,
                                words("BT /F 1 Tf " + "(a) Tj 0 0 Td ".repeat(300_000) + "ET"),
                                FONT)),
                Arguments.of(
                        "saved states without end", pdf(catalog, pages, page, words("q ".repeat(1_000_000)), FONT)),
                Arguments.of(
                        "parts in parts",
                        pdf(catalog, pages, page, words("/Span << /ActualText (a) >> BDC ".repeat(200_000)), FONT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void each_ends_within_seconds_and_the_next_file_is_read(String name, byte[] pdf) {
        long begun = System.nanoTime();
        Outcome outcome = APART.read(PDF, Input.of("a.pdf", pdf));
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as(name + " " + outcome)
                .isLessThan(SOON);
        assertThat(APART.read(PDF, Input.of("b.pdf", Samples.of("a.pdf")))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void nothing_that_a_file_names_is_opened() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "(the canary's words) Tj");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + socket.getLocalPort() + "/x";
            String file = canary.toString();
            String page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [4 0 R 6 0 R]"
                    + " /Resources << /Font << /F 5 0 R >> >> /AA << /O 7 0 R >> >>";
            String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file://" + file + "'><!ENTITY b SYSTEM '"
                    + address + "'>]><x>&a;&b;</x>";
            byte[] pdf = pdf(
                    "<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R /OpenAction 7 0 R /AcroForm << /XFA 8 0 R >> >>",
                    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    page,
                    words("BT /F 12 Tf 50 700 Td (The council opened the pier.) Tj ET"),
                    FONT,
                    stream("/F (" + file + ")", ""),
                    "<< /S /URI /URI (" + address + ") /Next << /S /Launch /F (" + file + ") /Next << /S /JavaScript"
                            + " /JS (app.launchURL\\('" + address + "'\\)) >> >> >>",
                    stream("/Type /Metadata /Subtype /XML", xml));
            Outcome outcome = APART.read(PDF, Input.of("a.pdf", pdf));
            assertThat(outcome).isInstanceOf(Outcome.Read.class);
            assertThat(outcome.toString())
                    .contains("The council opened the pier.")
                    .doesNotContain("canary's words");
            socket.setSoTimeout(1);
            org.assertj.core.api.Assertions.assertThatThrownBy(socket::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String words(String operators) {
        return stream("", operators);
    }

    private static String stream(String entries, String content) {
        return "<< /Length " + content.length() + " " + entries + " >>\nstream\n" + content + "\nendstream";
    }

    /** Half a gigabyte of blanks. */
    private static byte[] bomb(String catalog, String pages, String page) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1_000_000];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 500; i++) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String content = packed.toString(StandardCharsets.ISO_8859_1);
        return pdf(catalog, pages, page, stream("/Filter /FlateDecode", content), FONT);
    }

    /** A file of these objects, numbered from 1, of which the first is the catalog. */
    private static byte[] pdf(String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            places.add(out.length());
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = out.length();
        out.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            String digits = "0000000000" + place;
            out.append(digits.substring(digits.length() - 10)).append(" 00000 n \n");
        }
        out.append("trailer\n<< /Size ")
                .append(objects.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
