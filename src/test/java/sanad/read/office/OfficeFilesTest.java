package sanad.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.Formats;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.pack.Zips;
import sanad.text.original.Kind;

/** Files that LibreOffice wrote from one text of ours in each language, and files that are not read. */
class OfficeFilesTest {
    private static final String ENGLISH = """
            The harbour library opens

            The harbour library opened its doors on 3 May 2021 after two years of work.

            The mayor cut the ribbon on Monday, and 300 people came.

            How it was built

            Work had begun in March 2019. It cost four million.

            Day Visitors
            3 May 2021 300
            4 May 2021 120

            Books for children
            Maps of the coast

            The last shelf was put up on 28 April 2021.
            It is open every day.

            Entry is free.
            """;
    private static final String ARABIC = """
            افتتاح مكتبة الميناء

            فتحت مكتبة الميناء أبوابها في 3 مايو 2021 بعد عامين من العمل.

            قصّ رئيس البلدية الشريط يوم الاثنين، وحضر 300 شخص.

            كيف بُنيت

            بدأ العمل في مارس 2019. كلّف البناء أربعة ملايين.

            اليوم الزوار
            3 مايو 2021 300
            4 مايو 2021 120

            كتب للأطفال
            خرائط الساحل

            ورُكّب آخر رف في 28 أبريل 2021.
            وهي مفتوحة كل يوم.

            الدخول مجاني.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf"})
    void what_libreoffice_writes_is_read_alike_in_every_format(String ending) throws IOException {
        Content content = content("library-en." + ending);
        assertThat(content.text()).isEqualTo(ENGLISH);
        assertThat(Told.beside(content))
                .containsExactly(
                        "Harbour Ledger",
                        "The first stone was laid by her father.",
                        "Ask for the figure again.",
                        "secret words",
                        "Page 1");
        assertThat(Told.stated(content, Kind.TITLE)).containsExactly("The harbour library opens");
        assertThat(Told.stated(content, Kind.AUTHOR)).containsExactly("Maha Saleh");
        assertThat(Told.stated(content, Kind.PUBLISHED)).containsExactly("2021-04-30");
        assertThat(Told.stated(content, Kind.MODIFIED)).containsExactly("2021-05-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void arabic_is_in_the_order_in_which_it_is_read(String ending) throws IOException {
        Content content = content("library-ar." + ending);
        assertThat(content.text()).isEqualTo(ARABIC);
        assertThat(Told.beside(content))
                .containsExactly(
                        "جريدة الميناء", "وضع والدها حجر الأساس.", "اسأل عن الرقم مرة أخرى.", "كلام مخفي", "صفحة 1");
    }

    @Test
    void arabic_rich_text_keeps_all_but_what_its_writer_lost() throws IOException {
        // LibreOffice does not write that letters from right to left are hidden
        assertThat(content("library-ar.rtf").text().replace("2021. كلام مخفي", "2021."))
                .isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @CsvSource({
        "library-en.epub, 3 May 2021 300, The harbour library opens",
        "library-ar.epub, 3 مايو 2021 300, افتتاح مكتبة الميناء"
    })
    void books_that_libreoffice_writes_are_read(String name, String row, String title) throws IOException {
        Content content = content(name);
        assertThat(content.text().lines()).contains(row, title);
        assertThat(Told.stated(content, Kind.TITLE)).containsExactly(title);
        assertThat(Told.beside(content)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, OFFICE, DOC",
        "Workbook, OFFICE, XLS",
        "PowerPoint Document, OFFICE, PPT",
        "EncryptedPackage, LOCKED, ''"
    })
    void old_and_locked_files_are_told_what_they_are(String stream, Refusal.Cause cause, String detail) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = java.util.Arrays.copyOf(head, 2000);
        System.arraycopy(name, 0, file, 1000, name.length);
        assertThat(refused("any.docx", file)).isEqualTo(new Outcome.Refused(cause, detail));
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, XLSX", "ppt/presentation.xml, PPTX"})
    void sheets_and_slides_are_told_what_they_are(String part, String detail) {
        byte[] file = new Zips()
                .add("[Content_Types].xml", new byte[0])
                .add(part, new byte[0])
                .bytes();
        assertThat(refused("a.zip", file)).isEqualTo(new Outcome.Refused(Refusal.Cause.OFFICE, detail));
    }

    @Test
    void a_packed_folder_of_documents_is_no_document() {
        byte[] file = new Zips()
                .add("word/a.txt", new byte[0])
                .add("content.xml", new byte[0])
                .bytes();
        assertThat(Formats.marked(file)).map(Format::name).contains("ZIP");
    }

    private static Outcome refused(String name, byte[] file) {
        return Formats.of(name, file).orElseThrow().read(Input.of(name, file));
    }

    private static Content content(String name) throws IOException {
        try (InputStream in = OfficeFilesTest.class.getResourceAsStream("/office/" + name)) {
            byte[] bytes = in.readAllBytes();
            Format format = Formats.marked(bytes).orElseThrow();
            assertThat(format.endings()).anyMatch(name::endsWith);
            assertThat(List.of(format)).allMatch(Format::apart);
            return Told.content(format, bytes);
        }
    }
}
