package sanad.read.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.read.Written;
import sanad.read.format.Content;
import sanad.read.format.Refusal;
import sanad.read.office.Told;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/** What Word writes and LibreOffice does not, by hand. */
class DocxFormatTest {
    private static final DocxFormat DOCX = new DocxFormat();

    @Test
    void a_paragraph_is_a_line_and_its_runs_are_one() {
        assertThat(text(
                        "<w:p><w:r><w:t xml:space=\"preserve\">The pier </w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr>"
                                + "<w:t>opened.</w:t></w:r></w:p>" + p("People came.")))
                .isEqualTo("The pier opened.\n\nPeople came.\n");
    }

    @Test
    void blanks_breaks_and_hyphens_are_as_on_the_page() {
        assertThat(text("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>"
                        + "<w:noBreakHyphen/><w:t>e\u00AD\u00A0 f</w:t><w:ptab/><w:t>g</w:t></w:r></w:p>"))
                .isEqualTo("a b\ncd-e f g\n");
    }

    @Test
    void runs_from_right_to_left_stay_in_the_order_in_which_they_are_read() {
        assertThat(
                        text(
                                "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">افتتح الرصيف في </w:t></w:r>"
                                        + "<w:r><w:t>2021</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\"> رسميًّا</w:t></w:r></w:p>"))
                .isEqualTo("افتتح الرصيف في 2021 رسميًّا\n");
    }

    @Test
    void what_a_tracked_change_took_out_is_left_out_and_what_it_put_in_stays() {
        assertThat(text("<w:p><w:r><w:t xml:space=\"preserve\">It cost </w:t></w:r>"
                        + "<w:del><w:r><w:delText>five</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>four</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>there</w:t></w:r></w:moveFrom>"
                        + "<w:moveTo><w:r><w:t xml:space=\"preserve\"> here</w:t></w:r></w:moveTo></w:p>"))
                .isEqualTo("It cost four here\n");
    }

    @Test
    void a_paragraph_whose_end_was_taken_out_goes_on_in_the_next() {
        assertThat(text(
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">It opened </w:t></w:r></w:p>"
                                + p("today.")))
                .isEqualTo("It opened today.\n");
    }

    @Test
    void a_row_that_was_taken_out_is_left_out() {
        String row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("x") + "</w:tc><w:tc>" + p("y") + "</w:tc></w:tr>";
        assertThat(text("<w:tbl>" + row + row("a", "b") + "</w:tbl>")).isEqualTo("a b\n");
    }

    @Test
    void of_a_field_the_result_is_read_and_not_its_code() {
        assertThat(text("<w:p>" + fieldPart("begin") + "<w:r><w:instrText> DATE \\@ </w:instrText></w:r>"
                        + fieldPart("begin")
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + fieldPart("separate")
                        + "<w:r><w:t>lost</w:t></w:r>" + fieldPart("end") + fieldPart("separate")
                        + "<w:r><w:t>3 May 2021</w:t></w:r>" + fieldPart("end") + "<w:r><w:t>!</w:t></w:r></w:p>"))
                .isEqualTo("3 May 2021!\n");
        assertThat(text("<w:p><w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>Maha</w:t></w:r></w:fldSimple></w:p>"))
                .isEqualTo("Maha\n");
        assertThat(text("<w:p><w:hyperlink><w:r><w:t>the page</w:t></w:r></w:hyperlink></w:p>"))
                .isEqualTo("the page\n");
    }

    @Test
    void a_text_box_is_read_once_behind_its_paragraph() {
        String box = "<w:txbxContent>" + p("In a box.") + "</w:txbxContent>";
        assertThat(text(
                        "<w:p><w:r><w:t xml:space=\"preserve\">Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                + "<a:x>" + box + "</a:x></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + "<w:r><w:t>after.</w:t></w:r></w:p>" + p("Next.")))
                .isEqualTo("Before after.\n\nIn a box.\n\nNext.\n");
        assertThat(text("<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>"
                        + "</w:r></w:p>"))
                .isEqualTo("old\n");
    }

    @Test
    void controls_and_tags_are_read_for_what_is_in_them_but_not_for_what_is_to_be_typed() {
        assertThat(text("<w:sdt><w:sdtPr/><w:sdtContent>" + p("Typed.") + "</w:sdtContent></w:sdt>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here")
                        + "</w:sdtContent></w:sdt><w:p><w:smartTag w:element=\"date\"><w:smartTagPr/><w:r><w:t>3 May"
                        + "</w:t></w:r></w:smartTag></w:p>"))
                .isEqualTo("Typed.\n\n3 May\n");
    }

    @Test
    void words_that_are_not_shown_stand_beside() {
        Content content = content(
                "<w:p><w:r><w:t>Seen.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not seen.</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> Seen too.</w:t></w:r></w:p>");
        assertThat(content.text()).isEqualTo("Seen. Seen too.\n");
        assertThat(Told.beside(content)).containsExactly("Not seen.");
    }

    @Test
    void a_table_of_figures_is_a_row_a_line_and_one_that_lays_out_a_page_is_not() {
        assertThat(text(p("Visitors:") + "<w:tbl>" + row("Day", "People") + row("3 May", "300") + "</w:tbl>"
                        + p("So.")))
                .isEqualTo("Visitors:\n\nDay People\n3 May 300\n\nSo.\n");
        assertThat(text("<w:tbl><w:tr><w:tc>" + p("One.") + p("Two.") + "</w:tc><w:tc>" + p("Three.")
                        + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("One.\n\nTwo.\n\nThree.\n");
    }

    @Test
    void the_items_of_a_list_stand_under_each_other() {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>";
        assertThat(text(item + "one</w:t></w:r></w:p>" + item + "two</w:t></w:r></w:p>" + p("End.")))
                .isEqualTo("one\ntwo\n\nEnd.\n");
    }

    @Test
    void signs_of_typefaces_are_read_as_what_they_show() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:t>b</w:t>"
                                        + "<w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Other\" w:char=\"F041\"/></w:r></w:p>"))
                .isEqualTo("a\u2192b\u03B1\n");
    }

    @Test
    void notes_remarks_and_margins_stand_beside_where_they_belong() {
        byte[] docx = Written.docx(
                "<w:p><w:r><w:t>It opened.</w:t><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r></w:p>"
                        + p("End."),
                "word/footnotes.xml",
                Written.word(
                        "footnotes",
                        "<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">" + p("Her note.")
                                + "</w:footnote>"),
                "word/comments.xml",
                Written.word("comments", "<w:comment w:id=\"0\">" + p("Check.") + "</w:comment>"),
                "word/header1.xml",
                Written.word("hdr", p("Ledger")),
                "word/header2.xml",
                Written.word("hdr", p("Ledger")),
                "word/footer1.xml",
                Written.word("ftr", p("12")));
        Content content = Told.content(DOCX, docx);
        assertThat(content.text()).isEqualTo("It opened.\n\nEnd.\n");
        assertThat(content.asides())
                .containsExactly(new Aside(0, "Ledger"), new Aside(12, "Her note."), new Aside(12, "Check."));
    }

    @Test
    void a_table_of_contents_stands_beside() {
        byte[] docx = Written.docx(
                "<w:p><w:pPr><w:pStyle w:val=\"Ind1\"/></w:pPr><w:r><w:t>Chapter</w:t><w:tab/><w:t>5</w:t></w:r></w:p>"
                        + p("Text."),
                "word/styles.xml",
                Written.word("styles", "<w:style w:styleId=\"Ind1\"><w:name w:val=\"toc 1\"/></w:style>"));
        Content content = Told.content(DOCX, docx);
        assertThat(content.text()).isEqualTo("Text.\n");
        assertThat(Told.beside(content)).containsExactly("Chapter 5");
    }

    @Test
    void a_title_is_known_by_its_style_in_whatever_language_word_speaks() {
        byte[] docx = Written.docx(
                "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>The pier</w:t></w:r></w:p>"
                        + p("Text."),
                "word/styles.xml",
                Written.word("styles", "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"));
        assertThat(Told.content(DOCX, docx).stated())
                .containsExactly(new Stated(Kind.TITLE, "The pier", Place.HEADING));
    }

    @ParameterizedTest
    @CsvSource({"2021-04-30T09:00:00Z,2021-04-30", "2013-12-23T23:15:00Z,", "1601-01-01T00:00:00Z,"})
    void the_days_that_word_keeps_are_weak_and_those_of_templates_are_none(String kept, String day) {
        byte[] docx = Written.docx(
                p("Text."),
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"urn:c\" xmlns:dc=\"urn:dc\"><dc:title>Microsoft Word - a.doc</dc:title>"
                        + "<dc:creator>Maha</dc:creator><dc:created>" + kept + "</dc:created></c:coreProperties>");
        Content content = Told.content(DOCX, docx);
        assertThat(Told.stated(content, Kind.PUBLISHED))
                .isEqualTo(day == null ? java.util.List.of() : java.util.List.of(day));
        assertThat(Told.stated(content, Kind.TITLE)).isEmpty();
        assertThat(content.stated()).allMatch(s -> s.place() == Place.PROPERTIES);
    }

    @Test
    void documents_of_the_strict_kind_are_read_alike() {
        byte[] docx = new sanad.read.pack.Zips()
                .add("[Content_Types].xml", new byte[0])
                .add(
                        "word/document.xml",
                        ("<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r>"
                                        + "<x:t>Strict.</x:t></x:r></x:p></x:body></x:document>")
                                .getBytes(StandardCharsets.UTF_8))
                .bytes();
        assertThat(DOCX.marks(docx)).isTrue();
        assertThat(Told.text(DOCX, docx)).isEqualTo("Strict.\n");
    }

    @Test
    void a_document_type_is_refused_and_so_is_what_is_cut_off() {
        byte[] docx = Written.docx(p("Text."));
        assertThat(Told.refused(DOCX, java.util.Arrays.copyOf(docx, docx.length / 2)))
                .isEqualTo(Refusal.Cause.DAMAGED);
        assertThat(Told.refused(DOCX, Written.docx("<w:p>"))).isEqualTo(Refusal.Cause.DAMAGED);
    }

    private static String text(String body) {
        return content(body).text();
    }

    private static Content content(String body) {
        return Told.content(DOCX, Written.docx(body));
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String row(String first, String second) {
        return "<w:tr><w:tc>" + p(first) + "</w:tc><w:tc>" + p(second) + "</w:tc></w:tr>";
    }

    private static String fieldPart(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
