package sanad.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;
import sanad.read.format.Workshop;
import sanad.read.pdf.Pdfs.Maker;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

class PdfFormatTest {
    private static final String STORY = """
            افتتح المجلس يوم الثلاثاء 19 يونيو 2024 الرصيف الجديد في الميناء القديم، وحضر الافتتاح نحو مئتي شخص من أهل \
            المدينة والقرى التي حولها، وألقى رئيس المجلس كلمة شكر فيها من بنوا الرصيف خلال عامين.
            وقال رئيس المجلس إن العمل (الذي بدأ عام 2022) كلّف 3.5 مليون دينار، وإن السفن الأولى سترسو فيه بين 8-13 \
            أكتوبر من العام نفسه.
            انتهى العمل أولا ثم جاء الناس.""";

    private static final String STORY_LEFT = """
            The council opened the new pier in the old harbour on Tuesday 19 June 2024, and some two hundred people \
            of the town and the villages around it came to see it and to hear the mayor.
            He said that the work (begun in 2022) had cost 3.5 million, and that the first ships would come between \
            8 and 13 October of the same year.""";

    @ParameterizedTest
    @EnumSource(Maker.class)
    void paragraphs_come_back_as_they_were_written(Maker maker) {
        assertThat(lines(new Pdfs(maker).of(STORY))).isEqualTo(STORY);
        assertThat(lines(new Pdfs(maker).leftToRight().of(STORY_LEFT))).isEqualTo(STORY_LEFT);
    }

    @ParameterizedTest
    @EnumSource(Maker.class)
    void columns_are_read_one_after_another_from_where_reading_begins(Maker maker) {
        String text = many(STORY, 9);
        assertThat(lines(new Pdfs(maker).columns(2).of(text))).isEqualTo(text);
        assertThat(lines(new Pdfs(maker).columns(3).of(text))).isEqualTo(text);
        String left = many(STORY_LEFT, 12);
        assertThat(lines(new Pdfs(maker).columns(2).leftToRight().of(left))).isEqualTo(left);
    }

    @Test
    void a_heading_across_columns_stands_before_them_and_is_the_title() {
        String text = many(STORY, 6);
        Content content = read(new Pdfs(Maker.SHAPES)
                .columns(2)
                .across("الرصيف الجديد يفتح أبوابه")
                .of(text));
        assertThat(content.text()).startsWith("الرصيف الجديد يفتح أبوابه\n\n");
        assertThat(content.stated()).contains(new Stated(Kind.TITLE, "الرصيف الجديد يفتح أبوابه", Place.HEADING));
    }

    @Test
    void lines_that_are_broken_anywhere_are_still_of_one_paragraph() {
        String text = many(STORY_LEFT, 3);
        assertThat(lines(new Pdfs(Maker.SHAPES).leftToRight().letters(62).of(text)))
                .isEqualTo(text);
    }

    @Test
    void what_stands_under_columns_at_their_edge_comes_after_them() {
        String text = many(STORY_LEFT, 4);
        Content content = read(new Pdfs(Maker.SHAPES)
                .columns(2)
                .leftToRight()
                .under("Days of the pier")
                .of(text));
        assertThat(content.text()).endsWith("\n\nDays of the pier\n");
    }

    @Test
    void heads_feet_and_numbers_of_pages_stand_beside_the_text_and_pages_are_counted() {
        String text = many(STORY, 20);
        Content content = read(new Pdfs(Maker.SHAPES).head("صحيفة الميناء").of(text));
        assertThat(content.text().strip().replace("\n\n", "\n")).isEqualTo(text);
        assertThat(content.asides().stream().map(Aside::words).collect(Collectors.joining("\n")))
                .contains("صحيفة الميناء", "- 1 -", "- 2 -");
        List<Integer> starts = content.pages().orElseThrow().starts();
        assertThat(starts).hasSizeGreaterThan(1).startsWith(0).isSorted();
        assertThat(content.pages().orElseThrow().of(starts.get(1) - 1)).isEqualTo(1);
        assertThat(content.pages().orElseThrow().of(starts.get(1))).isEqualTo(2);
    }

    @Test
    void words_cut_at_the_end_of_a_line_are_whole_again() {
        String cut = "The municipal councillors of the harbour town had long been hoping for an extra-\n"
                + "ordinary pier and for ships that come from far away to land there once a week.";
        byte[] pdf = new Pdfs(Maker.SHAPES).leftToRight().of(cut.replace("\n", " "));
        assertThat(read(pdf).text()).contains("extraordinary pier");
    }

    @Test
    void what_its_maker_keeps_is_weak_evidence() {
        byte[] pdf = new Pdfs(Maker.SHAPES)
                .besides(document -> {
                    document.getDocumentInformation().setTitle("New pier");
                    document.getDocumentInformation().setAuthor("A. Writer");
                    document.getDocumentInformation().setCreationDate(new GregorianCalendar(2024, 5, 19));
                })
                .of(STORY);
        assertThat(read(pdf).stated())
                .contains(
                        new Stated(Kind.TITLE, "New pier", Place.PROPERTIES),
                        new Stated(Kind.AUTHOR, "A. Writer", Place.PROPERTIES),
                        new Stated(Kind.PUBLISHED, "2024-06-19", Place.PROPERTIES));
    }

    @Test
    void the_day_on_which_a_browser_printed_is_no_day_of_writing() {
        byte[] pdf = new Pdfs(Maker.SHAPES)
                .besides(document -> {
                    document.getDocumentInformation().setProducer("Skia/PDF m156");
                    document.getDocumentInformation().setCreationDate(new GregorianCalendar(2024, 5, 19));
                })
                .of(STORY);
        assertThat(read(pdf).stated())
                .contains(new Stated(Kind.MODIFIED, "2024-06-19", Place.PROPERTIES))
                .noneMatch(s -> s.kind() == Kind.PUBLISHED);
    }

    @Test
    void pictures_of_pages_are_told_to_be_a_scan() {
        assertThat(refused(
                        new Pdfs(Maker.SHAPES).besides(PdfFormatTest::picture).of(".")))
                .isEqualTo(Cause.SCAN);
    }

    @Test
    void a_file_that_a_password_locks_is_refused_and_one_that_only_forbids_changes_is_read() {
        assertThat(refused(locked("secret", true))).isEqualTo(Cause.LOCKED);
        assertThat(refused(locked("", false))).isEqualTo(Cause.LOCKED);
        assertThat(lines(locked("", true))).isEqualTo(STORY);
    }

    @Test
    void more_pages_than_are_read_are_refused() {
        byte[] pdf = new Pdfs(Maker.SHAPES)
                .besides(document -> IntStream.range(0, PdfReader.PAGES).forEach(i -> document.addPage(new PDPage())))
                .of(STORY);
        assertThat(refused(pdf)).isEqualTo(Cause.LONG);
    }

    @Test
    void a_file_is_known_by_its_bytes() {
        PdfFormat format = new PdfFormat();
        assertThat(format.marks("%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(format.marks("A text on %PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(format.marks("A text on files that begin with %PDF-1.7"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isFalse();
    }

    private static void picture(PDDocument document) {
        PDPage page = document.getPage(0);
        BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] locked(String password, boolean mayCopy) {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(new Pdfs(Maker.SHAPES).of(STORY))) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(mayCopy);
            permission.setCanModify(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String many(String story, int times) {
        return IntStream.range(0, times).mapToObj(i -> story).collect(Collectors.joining("\n"));
    }

    private static String lines(byte[] pdf) {
        return read(pdf).text().strip().replace("\n\n", "\n");
    }

    private static Content read(byte[] pdf) {
        Outcome outcome = outcome(pdf);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).content();
    }

    private static Cause refused(byte[] pdf) {
        return outcome(pdf) instanceof Outcome.Refused refused ? refused.cause() : Cause.FAILED;
    }

    private static Outcome outcome(byte[] pdf) {
        return Workshop.HERE.read(new PdfFormat(), Input.of("a.pdf", pdf));
    }
}
