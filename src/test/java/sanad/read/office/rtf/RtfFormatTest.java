package sanad.read.office.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.office.Told;
import sanad.text.original.Aside;
import sanad.text.original.Kind;

class RtfFormatTest {
    private static final RtfFormat RTF = new RtfFormat();
    private static final String FACES =
            "{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset178 Arial (Arabic);}"
                    + "{\\f2\\fnil\\fcharset2 Wingdings;}{\\f3\\fnil\\fcharset204{\\*\\falt Old}Cyr;}}";

    @Test
    void letters_in_unicode_are_read_and_what_stands_for_them_is_skipped() {
        assertThat(text("\\uc1\\u1575\\'c7\\u1604?")).isEqualTo("ال\n");
        assertThat(text("{\\uc2\\u1575 ab}\\u1604?")).isEqualTo("ال\n");
        assertThat(text("\\uc0\\u1575\\u1604")).isEqualTo("ال\n");
        assertThat(text("\\u-10179?\\u-8704?")).isEqualTo("\uD83D\uDE00\n");
    }

    @Test
    void bytes_are_letters_of_their_typeface() {
        assertThat(text(FACES + "{\\f1\\rtlch \\'c7\\'e1} \\f0 caf\\'e9 {\\f3 \\'cc\\'f3}"))
                .isEqualTo("ال café Му\n");
        assertThat(text("\\ansicpg1256 \\'c7\\'e1")).isEqualTo("ال\n");
    }

    @Test
    void in_words_from_right_to_left_the_other_typeface_counts() {
        assertThat(
                        text(
                                FACES
                                        + "{\\ltrch\\fcs0 \\f0 \\rtlch\\fcs1 \\af1 \\'c7\\'e1}{\\rtlch\\fcs1 \\af1 \\ltrch\\fcs0 \\f0  \\'e9}"))
                .isEqualTo("ال é\n");
    }

    @Test
    void letters_that_a_person_chose_go_before_what_the_file_says() {
        byte[] rtf = "{\\rtf1\\ansi\\ansicpg1252 \\'c7\\'e1}".getBytes(StandardCharsets.US_ASCII);
        Outcome outcome = RTF.read(new Input("a.rtf", rtf, Optional.of("windows-1256"), Limits.USUAL));
        assertThat(((Outcome.Read) outcome).content().text()).isEqualTo("ال\n");
        assertThat(((Outcome.Read) outcome).content().encoding()).isEqualTo("windows-1256");
    }

    @Test
    void signs_of_typefaces_are_read_as_what_they_show() {
        assertThat(text(FACES + "a{\\f2\\'e0}b\\emdash c\\~d\\_e\\-f\\lquote g"))
                .isEqualTo("a\u2192b\u2014c d-ef\u2018g\n");
    }

    @Test
    void groups_that_are_not_for_reading_are_skipped() {
        assertThat(text(
                        "{\\*\\generator X;}{\\colortbl;\\red0;}{\\pict abcdef}{\\*\\bkmkstart b}{\\*\\bkmkend b}{\\listtext 1.\\tab}a"
                                + "{\\pict\\bin5 {{{{{}b{\\xe{c}}\\{d\\}\\\\"))
                .isEqualTo("ab{d}\\\n");
    }

    @Test
    void of_a_field_the_result_is_read() {
        assertThat(text("{\\field{\\*\\fldinst HYPERLINK \"http://x.example\"}{\\fldrslt{\\ul the page}}}."))
                .isEqualTo("the page.\n");
    }

    @Test
    void notes_and_margins_stand_beside_and_hidden_words_too() {
        Content content = content(
                "{\\header Ledger\\par}{\\footer 12\\par}It opened.{\\footnote \\chftn Her note.}{\\v Not seen.}"
                        + "{\\deleted gone}{\\*\\atnid M}{\\*\\annotation Check.}\\par End.");
        assertThat(content.text()).isEqualTo("It opened.\n\nEnd.\n");
        assertThat(content.asides())
                .containsExactly(
                        new Aside(0, "Ledger"),
                        new Aside(12, "Her note."),
                        new Aside(12, "Check."),
                        new Aside(12, "Not seen."));
    }

    @Test
    void tables_are_a_row_a_line() {
        String row = "\\trowd\\cellx100\\cellx200\\pard\\intbl Day\\cell People\\cell\\row"
                + "\\trowd\\cellx100\\cellx200\\pard\\intbl 3 May\\cell{300\\cell}\\pard\\intbl{\\trowd\\row}";
        assertThat(text("Before.\\par " + row + "\\pard After.\\par"))
                .isEqualTo("Before.\n\nDay People\n3 May 300\n\nAfter.\n");
        assertThat(text("\\trowd\\cellx1 a\\cell b\\cell\\row c")).isEqualTo("a b\n\nc\n");
    }

    @Test
    void a_text_box_is_read_once() {
        assertThat(text(
                        "Before {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt In a box.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext"
                                + " In a box.\\par}}}}after."))
                .isEqualTo("Before after.\n\nIn a box.\n");
    }

    @Test
    void words_that_stand_twice_for_old_and_new_programs_are_read_once() {
        assertThat(text("{\\upr{?????}{\\*\\ud{\\u1575 ?\\u1604 ?}}}")).isEqualTo("ال\n");
    }

    @Test
    void the_file_says_who_wrote_it_and_when_and_a_title_is_known_by_its_style() {
        Content content = content(
                "{\\stylesheet{\\s0 Normal;}{\\s7\\b heading 1;}}{\\info{\\title File title}{\\author Maha}"
                        + "{\\creatim\\yr2021\\mo4\\dy30\\hr9}{\\revtim\\yr2021\\mo5\\dy2}}\\pard\\s7 The pier\\par\\pard Text.");
        assertThat(content.text()).isEqualTo("The pier\n\nText.\n");
        assertThat(Told.stated(content, Kind.TITLE)).containsExactlyInAnyOrder("The pier", "File title");
        assertThat(Told.stated(content, Kind.AUTHOR)).containsExactly("Maha");
        assertThat(Told.stated(content, Kind.PUBLISHED)).containsExactly("2021-04-30");
        assertThat(Told.stated(content, Kind.MODIFIED)).containsExactly("2021-05-02");
    }

    @Test
    void rich_text_is_known_under_any_name() {
        assertThat(RTF.marks("{\\rtf1\\ansi a}".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(RTF.marks("{\\r}".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(RTF.marks(new byte[0])).isFalse();
    }

    private static String text(String body) {
        return content(body).text();
    }

    private static Content content(String body) {
        return Told.content(RTF, ("{\\rtf1\\ansi\\deff0 " + body + "}").getBytes(StandardCharsets.US_ASCII));
    }
}
