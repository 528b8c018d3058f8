package sanad.read.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.read.Written;
import sanad.read.format.Content;
import sanad.read.format.Refusal;
import sanad.read.office.Told;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

class EpubFormatTest {
    private static final EpubFormat EPUB = new EpubFormat();

    @Test
    void chapters_are_read_in_the_order_of_reading_as_one_document() {
        Content content = Told.content(
                EPUB,
                book(
                        "",
                        item("c2", "two%20b.xhtml", "")
                                + item("c1", "one.xhtml", "")
                                + item("n", "nav.xhtml", "nav")
                                + item("x", "../../../etc/passwd", ""),
                        "<itemref idref=\"n\"/><itemref idref=\"c1\"/><itemref idref=\"c2\"/><itemref idref=\"x\"/>"
                                + "<itemref idref=\"c1\"/>"));
        assertThat(content.text()).isEqualTo("One\n\nIt began.\n\nTwo\n\nIt went on.\n");
        assertThat(Told.beside(content)).containsExactly("One\nTwo");
        assertThat(content.asides().get(0).at()).isEqualTo(content.text().length());
    }

    @Test
    void a_page_of_links_is_a_table_of_contents_and_stands_beside() {
        Content content = Told.content(
                EPUB,
                book(
                        "",
                        item("n", "nav.xhtml", "") + item("c", "one.xhtml", ""),
                        "<itemref idref=\"n\"/><itemref idref=\"c\"/>"));
        assertThat(content.text()).isEqualTo("One\n\nIt began.\n");
        assertThat(Told.beside(content)).containsExactly("One\nTwo");
    }

    @Test
    void marks_of_notes_do_not_run_into_words_and_notes_stand_beside() {
        Content content = Told.content(
                EPUB,
                Written.epub("<p>It opened in 2021<a epub:type=\"noteref\" href=\"#n\">1</a> and closed in 2023"
                        + "<sup><a href=\"b.xhtml#m\">2</a></sup>.<span epub:type=\"pagebreak\">17</span></p>"
                        + "<aside epub:type=\"footnote\" id=\"n\"><p>Her note.</p></aside>"));
        assertThat(content.text()).isEqualTo("It opened in 2021 and closed in 2023.\n");
        assertThat(Told.beside(content)).containsExactly("Her note.");
    }

    @Test
    void tables_whose_cells_hold_paragraphs_are_a_row_a_line() {
        assertThat(Told.text(
                        EPUB,
                        Written.epub("<table><tr><td><p>Day</p></td><td><p>People</p></td></tr>"
                                + "<tr><td><p>3 May</p></td><td><p>300</p></td></tr></table>")))
                .isEqualTo("Day People\n3 May 300\n");
    }

    @Test
    void a_book_says_who_wrote_it_and_when_it_came_out() {
        Content content = Told.content(
                EPUB,
                book(
                        "<dc:title>The pier</dc:title><dc:title>A subtitle</dc:title><dc:creator opf:role=\"aut\">Maha</dc:creator>"
                                + "<dc:creator opf:role=\"ill\">Other</dc:creator><dc:publisher>House</dc:publisher>"
                                + "<dc:identifier>urn:isbn:1</dc:identifier><dc:source>https://books.example/pier</dc:source>"
                                + "<dc:date>2021-05-03</dc:date><meta property=\"dcterms:modified\">2022-01-02T00:00:00Z</meta>",
                        item("c", "one.xhtml", ""),
                        "<itemref idref=\"c\"/>"));
        assertThat(content.stated())
                .containsExactlyInAnyOrder(
                        new Stated(Kind.TITLE, "The pier", Place.BOOK),
                        new Stated(Kind.AUTHOR, "Maha", Place.BOOK),
                        new Stated(Kind.PUBLISHER, "House", Place.BOOK),
                        new Stated(Kind.ADDRESS, "https://books.example/pier", Place.BOOK),
                        new Stated(Kind.PUBLISHED, "2021-05-03", Place.BOOK),
                        new Stated(Kind.MODIFIED, "2022-01-02", Place.BOOK));
    }

    @Test
    void a_first_of_january_is_what_programs_write_that_know_the_year_alone() {
        Content content = Told.content(
                EPUB, book("<dc:date>2021-01-01</dc:date>", item("c", "one.xhtml", ""), "<itemref idref=\"c\"/>"));
        assertThat(content.stated()).containsExactly(new Stated(Kind.PUBLISHED, "2021-01-01", Place.PROPERTIES));
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.idpf.org/2008/embedding, false",
        "http://www.w3.org/2001/04/xmlenc#aes128-cbc, true",
    })
    void a_book_that_is_locked_by_its_seller_is_told_to_be_and_locked_typefaces_are_not_words(
            String algorithm, boolean locked) {
        byte[] epub = Written.epub(
                "<p>Words.</p>",
                "META-INF/encryption.xml",
                "<encryption><EncryptedData><EncryptionMethod Algorithm=\"" + algorithm
                        + "\"/></EncryptedData></encryption>");
        if (locked) {
            assertThat(Told.refused(EPUB, epub)).isEqualTo(Refusal.Cause.PROTECTED);
        } else {
            assertThat(Told.text(EPUB, epub)).isEqualTo("Words.\n");
        }
    }

    private static String item(String id, String href, String properties) {
        return "<item id=\"" + id + "\" href=\"" + href + "\" media-type=\"application/xhtml+xml\" properties=\""
                + properties + "\"/>";
    }

    private static byte[] book(String said, String items, String order) {
        return Written.epub(
                "",
                "book/a.opf",
                "<package xmlns:opf=\"urn:opf\" xmlns:dc=\"urn:dc\"><metadata>" + said + "</metadata><manifest>" + items
                        + "</manifest><spine>" + order + "</spine></package>",
                "book/one.xhtml",
                Written.xhtml("<h1>One</h1><p>It began.</p>"),
                "book/two b.xhtml",
                Written.xhtml("<h1>Two</h1><p>It went on.</p>"),
                "book/nav.xhtml",
                Written.xhtml(
                        "<nav><ol><li><a href=\"one.xhtml\">One</a></li><li><a href=\"two%20b.xhtml\">Two</a></li></ol></nav>"));
    }
}
