package sanad.extract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.extract.page.Pages.CHRONIK;
import static sanad.extract.page.Pages.STORY;
import static sanad.extract.page.Pages.page;
import static sanad.extract.page.Pages.parts;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sanad.extract.Texts;
import sanad.extract.token.Tokens;
import sanad.text.Document;

class PageReaderTest {
    @Test
    void a_short_line_above_the_story_is_its_headline() {
        assertThat(parts("Council closes the old fish market", "", STORY)).containsExactly(Part.TITLE, Part.LEAD);
    }

    @Test
    void a_headline_that_is_repeated_is_a_headline_each_time() {
        assertThat(parts("افتتاح الجسر الجديد فوق النهر", "افتتاح الجسر الجديد فوق النهر", "", CHRONIK))
                .containsExactly(Part.TITLE, Part.TITLE, Part.LEAD);
    }

    @Test
    void a_text_that_begins_with_its_story_has_no_headline() {
        assertThat(page(STORY, STORY + " Nobody spoke against it.").title()).isEmpty();
    }

    @Test
    void a_line_with_a_full_date_under_the_headline_is_the_dateline() {
        assertThat(parts("Council closes the old fish market", "Tuesday 4 March 2025 | 07:30", "", STORY))
                .containsExactly(Part.TITLE, Part.DATELINE, Part.LEAD);
    }

    @Test
    void a_date_in_two_calendars_with_its_place_and_agency_is_a_dateline() {
        assertThat(parts("أبها 3 صفر 1446 هـ الموافق 07 أغسطس 2024 م وكالة", CHRONIK))
                .containsExactly(Part.DATELINE, Part.LEAD);
    }

    @Test
    void a_headline_with_a_quotation_is_no_menu() {
        assertThat(parts("«بلدية الميناء» تفتتح جسرها الجديد", CHRONIK)).containsExactly(Part.TITLE, Part.LEAD);
    }

    @Test
    void a_clock_above_the_headline_is_no_dateline_where_another_stands_below() {
        assertThat(parts("12 مايو 2026", "افتتاح الجسر الجديد فوق النهر", "3 يوليو 2023", "", CHRONIK))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.DATELINE, Part.LEAD);
    }

    @Test
    void a_date_above_the_headline_alone_is_the_dateline() {
        assertThat(parts("12 مايو 2026", "افتتاح الجسر الجديد فوق النهر", "", CHRONIK))
                .containsExactly(Part.DATELINE, Part.TITLE, Part.LEAD);
    }

    @Test
    void a_heading_between_paragraphs_is_a_heading() {
        assertThat(parts("Council closes the old fish market", STORY, "What the traders say", STORY))
                .containsExactly(Part.TITLE, Part.LEAD, Part.HEADING, Part.BODY);
    }

    @Test
    void a_table_of_years_belongs_to_the_story() {
        assertThat(parts("A market by the sea", STORY, "Key dates", "1902 Market built", "1954 Market burnt"))
                .endsWith(Part.BODY, Part.BODY);
    }

    @Test
    void a_date_in_figures_is_no_row_of_a_table() {
        assertThat(parts("Council closes the old fish market", "2025-03-04", STORY))
                .contains(Part.DATELINE);
    }

    @Test
    void words_beside_a_picture_are_a_caption_and_no_headline() {
        assertThat(parts(
                        "Council closes the old fish market",
                        "Traders carry their tables out of the hall in the rain [FILE PHOTO]",
                        "",
                        STORY))
                .containsExactly(Part.TITLE, Part.CAPTION, Part.LEAD);
    }

    @Test
    void blocks_stand_in_text_order_and_never_overlap() {
        Document document = Texts.document("a", "  Home | World  ", "", "\tA market by the sea ", STORY, "Share");
        PageStructure page = new PageReader().read(Tokens.of(document));
        assertThat(page.blocks().stream().map(b -> document.words(b.span())).collect(Collectors.toList()))
                .containsExactly("Home | World", "A market by the sea", STORY, "Share");
    }

    @Test
    void between_blocks_nothing_is_content() {
        assertThat(page(STORY, "", STORY).partAt(STORY.length() + 1)).isEqualTo(Part.BOILERPLATE);
    }

    @Test
    void the_hours_over_the_entries_of_a_live_report_are_stamps() {
        assertThat(parts("Council votes: live", "", "18:40", STORY, "16.05 GMT", STORY, "٢:٥٠ م", CHRONIK))
                .containsExactly(Part.TITLE, Part.STAMP, Part.LEAD, Part.STAMP, Part.BODY, Part.STAMP, Part.BODY);
    }

    @Test
    void an_hour_before_words_that_tell_something_is_no_stamp() {
        assertThat(parts("Council votes: live", "", STORY, "16:05 Traders walk out", STORY, "15:10 Doors open", STORY))
                .doesNotContain(Part.STAMP);
    }

    @Test
    void a_line_with_one_bar_is_a_headline_and_no_menu() {
        assertThat(parts("Harbour | Council closes the old fish market", "By Ida Renwick", "4 March 2025", "", STORY))
                .containsExactly(Part.TITLE, Part.BYLINE, Part.DATELINE, Part.LEAD);
    }

    @Test
    void points_of_a_list_within_the_story_belong_to_it() {
        assertThat(parts(
                        "Council closes the old fish market",
                        STORY,
                        "The new hall will have:",
                        "- forty stalls for fish and shellfish",
                        "- a cold store under the floor",
                        "- a kitchen for visiting cooks",
                        STORY.replace("Monday", "Thursday")))
                .containsExactly(Part.TITLE, Part.LEAD, Part.BODY, Part.BODY, Part.BODY, Part.BODY, Part.BODY);
    }

    @Test
    void agencies_in_brackets_under_the_story_say_who_wrote_it() {
        assertThat(parts(
                        "Council closes the old fish market",
                        STORY,
                        STORY,
                        "(Reporting by Ida Renwick; editing by Tom Hollis)"))
                .endsWith(Part.BODY, Part.BYLINE);
    }

    @Test
    void a_writer_named_under_the_headline_in_arabic_is_a_byline() {
        assertThat(parts("افتتاح الجسر الجديد فوق النهر", "كتب: سالم البدوي", "3 يوليو 2023", CHRONIK))
                .containsExactly(Part.TITLE, Part.BYLINE, Part.DATELINE, Part.LEAD);
    }

    @Test
    void a_page_without_words_has_no_blocks() {
        assertThat(page("", "  ", "* * *").blocks()).isEmpty();
    }
}
