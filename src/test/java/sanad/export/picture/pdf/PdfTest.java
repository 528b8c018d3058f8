package sanad.export.picture.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.export.picture.page.Leaf;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Source;
import sanad.timeline.Story;
import sanad.timeline.Tone;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;

class PdfTest {
    private static final Wanted A4 = Wanted.usual(Manner.ARABIC).on(Sheet.A4);
    private static final List<String> STRINGS = strings();

    @TempDir
    Path folder = Path.of("");

    private static byte[] pdf(Chronicle chronicle, Wanted wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Exported.of(chronicle), wanted, out);
        return out.toByteArray();
    }

    private static String stripped(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> strings() {
        try (InputStream in = Objects.requireNonNull(PdfTest.class.getResourceAsStream("/export/strings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A page a direction, as documents have it: programs guess the direction of a page as a whole. */
    private static byte[] sheet() throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (boolean rtl : new boolean[] {true, false}) {
            List<Group> groups = new ArrayList<>();
            for (String text : STRINGS) {
                boolean arabic = TextMeasure.rtl(text) || text.codePoints().noneMatch(Character::isLetter);
                if (arabic == rtl) {
                    Mark.Side side = rtl ? Mark.Side.RIGHT : Mark.Side.LEFT;
                    double y = 20 + 24.0 * groups.size();
                    groups.add(Group.plain(List.of(new Mark.Words(
                            rtl ? 560 : 40, y, text, 13, false, side, rtl, Tone.INK, Optional.empty()))));
                }
            }
            leaves.add(new Leaf(new Drawing(600, 40 + 24.0 * groups.size(), groups), 1, Map.of(), Set.of()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Pdf(A4, "").write(leaves, out);
        return out.toByteArray();
    }

    /** Lines without signs of direction, which are not seen and of which programs add their own. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replace("\f", ""))
                .map(PdfTest::seen)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String seen(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(out::appendCodePoint);
        return Normalizer.normalize(out.toString().strip(), Normalizer.Form.NFC);
    }

    private static List<String> wanted() {
        return STRINGS.stream().map(PdfTest::seen).toList();
    }

    @Test
    void two_hundred_lines_come_out_of_it_as_they_were_written() throws IOException {
        assertThat(STRINGS).hasSize(200);
        assertThat(lines(stripped(sheet()))).containsExactlyInAnyOrderElementsOf(wanted());
    }

    @Test
    void two_hundred_lines_come_out_by_another_program_too() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "poppler-utils are not installed");
        Path file = folder.resolve("strings.pdf");
        Files.write(file, sheet());
        for (String way : List.of("-nopgbrk", "-layout")) {
            Path text = folder.resolve("strings.txt");
            Process process = new ProcessBuilder(
                            "/usr/bin/pdftotext", way, "-enc", "UTF-8", file.toString(), text.toString())
                    .start();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(lines(Files.readString(text))).containsExactlyInAnyOrderElementsOf(wanted());
        }
    }

    @Test
    void what_the_typeface_lacks_is_drawn_and_can_be_copied_all_the_same() throws IOException {
        Chronicle chronicle = new Story().day("Владивосток", "2024-05-01", 2).chronicle();
        assertThat(stripped(pdf(chronicle, A4.titled("Саммит")))).contains("Владивосток", "Саммит");
    }

    @Test
    void every_event_stands_in_it_by_its_title() throws IOException {
        Chronicle chronicle = Story.random(250, 8, 20);
        String text = seen(stripped(pdf(chronicle, A4)).replaceAll("\\s+", " "));
        List<String> missing = new ArrayList<>();
        for (Event event : chronicle.events()) {
            // the number at its end names each one
            String number = event.title().substring(event.title().lastIndexOf(' ') + 1);
            if (!text.contains(" " + number + " ") && !text.contains(number)) {
                missing.add(event.title());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_same_story_gives_the_same_bytes_in_every_locale_and_zone() throws IOException {
        Chronicle chronicle = Story.random(20, 8, 2);
        byte[] here = pdf(chronicle, A4);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pdf(Story.random(20, 8, 2), A4)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void it_tells_its_language_and_title_and_no_date_but_the_one_asked_for() throws IOException {
        Chronicle chronicle = Story.random(3, 8, 2);
        try (PDDocument document = Loader.loadPDF(pdf(chronicle, A4))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("قصة");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
        Wanted dated = A4.made(Optional.of(LocalDate.of(2026, 3, 9)));
        try (PDDocument document = Loader.loadPDF(pdf(chronicle, dated))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(java.time.Instant.parse("2026-03-09T00:00:00Z"));
        }
    }

    @Test
    void the_typeface_travels_with_it_and_only_the_glyphs_that_occur() throws IOException {
        byte[] pdf = pdf(new Story().day("قمة", "2024-05-01", 2).chronicle(), A4);
        assertThat(pdf.length).isLessThan(60_000);
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                fonts.add(font.getName().substring(7));
            }
        }
        assertThat(fonts).containsExactly("Vazirmatn-Bold", "Vazirmatn-Regular");
    }

    @Test
    void sources_lead_to_their_addresses_and_to_nothing_else() throws IOException {
        Chronicle plain = new Story().day("قمة", "2024-05-01", 2).chronicle();
        List<String> addresses = new ArrayList<>();
        for (String address : List.of("https://example.org/a", "javascript:app.alert(1)")) {
            Source source = new Source("a.txt", Optional.empty(), Optional.empty(), Optional.of(address));
            Chronicle chronicle = new Chronicle(
                    "",
                    List.of(new Document("a.txt", "خبر", "نص الخبر كله هنا", source)),
                    plain.dates(),
                    plain.timexes(),
                    plain.events());
            try (PDDocument document = Loader.loadPDF(pdf(chronicle, A4))) {
                for (var annotation : document.getPage(0).getAnnotations()) {
                    addresses.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
                }
                assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
                assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("AA")))
                        .isFalse();
            }
        }
        assertThat(addresses).containsExactly("https://example.org/a");
    }

    @Test
    void a_wall_is_cut_into_sheets_that_lie_over_one_another() throws IOException {
        Chronicle chronicle = Story.random(40, 8, 2);
        try (PDDocument document = Loader.loadPDF(pdf(chronicle, A4.on(Sheet.A1).with(Choice.TILES, true)))) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(9);
            for (PDPage page : document.getPages()) {
                assertThat(Math.min(
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight()))
                        .isCloseTo(595.3f, org.assertj.core.data.Offset.offset(0.5f));
            }
        }
        Leaf leaf = new Leaf(new Drawing(2384, 1684, List.of()), 1, Map.of(), Set.of());
        List<Tile> tiles = Tile.of(leaf);
        Tile first = tiles.get(0);
        Tile second = tiles.get(1);
        assertThat(first.left() + first.width() - second.left())
                .isCloseTo(28.35, org.assertj.core.data.Offset.offset(0.1));
        double reached = tiles.stream()
                .mapToDouble(tile -> tile.left() + tile.width())
                .max()
                .orElse(0);
        assertThat(reached).isEqualTo(2384);
        assertThat(tiles.stream().mapToDouble(Tile::bottom).min().orElse(1))
                .isCloseTo(0, org.assertj.core.data.Offset.offset(0.001));
    }
}
