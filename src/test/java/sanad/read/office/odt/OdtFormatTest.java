package sanad.read.office.odt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sanad.read.Written;
import sanad.read.format.Content;
import sanad.read.format.Refusal;
import sanad.read.office.Told;
import sanad.text.original.Kind;

class OdtFormatTest {
    private static final OdtFormat ODT = new OdtFormat();

    @Test
    void blanks_and_breaks_are_as_on_the_page() {
        assertThat(
                        text(
                                "<text:p>a<text:tab/>b<text:s text:c=\"3\"/>c<text:line-break/>d<text:span> \n e</text:span></text:p>"))
                .isEqualTo("a b c\nd e\n");
    }

    @Test
    void tables_and_lists_are_laid_out_as_those_of_pages() {
        assertThat(text("<table:table><table:table-header-rows>" + row("Day", "People") + "</table:table-header-rows>"
                        + row("3 May", "300")
                        + "</table:table><text:list><text:list-item><text:p>one</text:p></text:list-item>"
                        + "<text:list-item><text:p>two</text:p></text:list-item></text:list><text:p>End.</text:p>"))
                .isEqualTo("Day People\n3 May 300\n\none\ntwo\n\nEnd.\n");
    }

    @Test
    void what_a_tracked_change_took_out_is_left_out() {
        assertThat(
                        text(
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>five</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes><text:p>It cost <text:change-start/>four<text:change-end/>.</text:p>"))
                .isEqualTo("It cost four.\n");
    }

    @Test
    void notes_remarks_and_contents_stand_beside() {
        Content content = content("<text:table-of-content><text:index-body><text:p>Chapter 5</text:p></text:index-body>"
                + "</text:table-of-content><text:p>It opened.<text:note><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>Her note.</text:p></text:note-body></text:note><office:annotation>"
                + "<dc:creator>M</dc:creator><text:p>Check.</text:p></office:annotation> Late.</text:p>");
        assertThat(content.text()).isEqualTo("It opened. Late.\n");
        assertThat(Told.beside(content)).containsExactly("Chapter 5", "Her note.", "Check.");
        assertThat(content.asides().get(0).at()).isZero();
        assertThat(content.asides().get(1).at()).isEqualTo(content.text().length());
    }

    @Test
    void boxes_follow_the_paragraph_that_holds_them() {
        assertThat(text(
                        "<text:p>Before <draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>"
                                + "<draw:custom-shape><text:p>In a shape.</text:p></draw:custom-shape>after.</text:p>"))
                .isEqualTo("Before after.\n\nIn a box.\n\nIn a shape.\n");
    }

    @Test
    void words_and_sections_that_are_not_shown_stand_beside() {
        Content content = content(
                "<office:automatic-styles><style:style style:name=\"H\"><style:text-properties text:display=\"none\"/>"
                        + "</style:style></office:automatic-styles><office:body><office:text><text:p>Seen.<text:span text:style-name=\"H\">"
                        + "Not seen.</text:span></text:p><text:section text:display=\"none\"><text:p>Nor this.</text:p></text:section>"
                        + "</office:text></office:body>");
        assertThat(content.text()).isEqualTo("Seen.\n");
        assertThat(Told.beside(content)).containsExactly("Not seen.", "Nor this.");
    }

    @Test
    void who_wrote_it_goes_before_who_saved_it_last() {
        byte[] odt = Written.odt(
                "<text:h text:outline-level=\"1\">The pier</text:h>",
                "meta.xml",
                "<office:document-meta NAMES xmlns:meta=\"urn:m\"><office:meta><meta:initial-creator>Maha</meta:initial-creator>"
                        + "<dc:creator>Other</dc:creator><meta:creation-date>2021-04-30T09:00:00</meta:creation-date>"
                        + "<dc:date>2021-05-02T09:00:00</dc:date></office:meta></office:document-meta>");
        Content content = Told.content(ODT, odt);
        assertThat(Told.stated(content, Kind.AUTHOR)).containsExactly("Maha");
        assertThat(Told.stated(content, Kind.TITLE)).containsExactly("The pier");
        assertThat(Told.stated(content, Kind.PUBLISHED)).containsExactly("2021-04-30");
        assertThat(Told.stated(content, Kind.MODIFIED)).containsExactly("2021-05-02");
    }

    @Test
    void a_locked_document_is_refused_as_such() {
        byte[] odt = Written.odt(
                "<text:p>x</text:p>",
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        assertThat(Told.refused(ODT, odt)).isEqualTo(Refusal.Cause.LOCKED);
    }

    private static String row(String first, String second) {
        return "<table:table-row><table:table-cell><text:p>" + first
                + "</text:p></table:table-cell> <table:table-cell><text:p>" + second
                + "</text:p></table:table-cell></table:table-row>";
    }

    private static String text(String body) {
        return content(body).text();
    }

    private static Content content(String body) {
        return Told.content(ODT, Written.odt(body));
    }
}
