package sanad.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sanad.extract.Texts;
import sanad.extract.dating.Meanings;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Span;
import sanad.text.Tokenized;

class PageReaderTest {
    private static final String STORY =
            "The harbour council voted on Monday to close the old fish market, after three years of talks with its traders.";
    private static final String CHRONIK =
            "افتتح رئيس البلدية الجسر الجديد فوق النهر بحضور مئات من سكان الحي، بعد أعمال استمرت عامين كاملين وتكلفت كثيرا.";

    private static List<Part> parts(String... lines) {
        return page(lines).blocks().stream().map(Block::part).toList();
    }

    private static PageStructure page(String... lines) {
        Tokenized tokens = Tokens.of(Texts.document("a", lines));
        List<Span> dates = new TimeTagger()
                .tag(tokens).stream()
                        .filter(e -> Meanings.isFullDay(e.meaning()))
                        .map(e -> e.passage().span())
                        .toList();
        return new PageReader().read(tokens, dates);
    }

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
    void arrows_from_item_to_item_make_a_menu() {
        assertThat(parts("الرئيسية » أخبار » محليات", "افتتاح الجسر الجديد فوق النهر", CHRONIK))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.LEAD);
    }

    @Test
    void a_clock_above_the_headline_is_no_dateline_where_another_stands_below() {
        assertThat(parts("12 مايو 2026", "افتتاح الجسر الجديد فوق النهر", "3 يوليو 2023", "", CHRONIK))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.DATELINE, Part.LEAD);
    }

    @Test
    void a_clock_above_the_menu_is_the_sites_and_not_the_pages() {
        assertThat(parts(
                        "07:30 صباحا / 12 مايو، 2026",
                        "الرئيسية | أخبار | رياضة",
                        "افتتاح الجسر الجديد فوق النهر",
                        "",
                        CHRONIK))
                .containsExactly(Part.BOILERPLATE, Part.BOILERPLATE, Part.TITLE, Part.LEAD);
    }

    @Test
    void a_date_above_the_headline_alone_is_the_dateline() {
        assertThat(parts("12 مايو 2026", "افتتاح الجسر الجديد فوق النهر", "", CHRONIK))
                .containsExactly(Part.DATELINE, Part.TITLE, Part.LEAD);
    }

    @Test
    void menus_and_share_buttons_are_boilerplate() {
        assertThat(parts("Home | World | Sport", "Council closes the old fish market", STORY, "Share   Tweet   Print"))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.LEAD, Part.BOILERPLATE);
    }

    @Test
    void other_stories_are_boilerplate_down_to_the_next_long_paragraph() {
        assertThat(parts(
                        "Council closes the old fish market",
                        STORY,
                        "Related Article",
                        "Tram line closed today by snow",
                        STORY.replace("Monday", "Thursday").replace("council", "council of the town")
                                + " The traders went home."))
                .containsExactly(Part.TITLE, Part.LEAD, Part.BOILERPLATE, Part.BOILERPLATE, Part.BODY);
    }

    @Test
    void related_headlines_at_the_end_of_an_arabic_page_are_boilerplate() {
        assertThat(parts("افتتاح الجسر الجديد فوق النهر", CHRONIK, "أخبار ذات صلة", "سعر الذهب اليوم في الأسواق"))
                .containsExactly(Part.TITLE, Part.LEAD, Part.BOILERPLATE, Part.BOILERPLATE);
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
    void one_hour_alone_is_the_clock_of_the_site() {
        assertThat(parts("18:40", "Council closes the old fish market", "", STORY))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.LEAD);
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
    void readers_comments_with_their_names_and_dates_are_no_story_and_date_nothing() {
        assertThat(parts(
                        "Council closes the old fish market",
                        "4 March 2025",
                        STORY,
                        "Comments (2)",
                        "Nell P.",
                        "5 March 2025 at 9:15",
                        "About time, it smelled of herring.",
                        "Reply",
                        "oldsalt",
                        "6 March 2025 at 11:40",
                        "I shall miss it.",
                        "Reply"))
                .containsOnlyOnce(Part.DATELINE)
                .startsWith(Part.TITLE, Part.DATELINE, Part.LEAD, Part.BOILERPLATE, Part.BOILERPLATE, Part.BOILERPLATE)
                .doesNotContain(Part.BODY);
    }

    @Test
    void headlines_of_other_stories_with_a_date_under_each_are_boilerplate() {
        assertThat(parts(
                        "افتتاح الجسر الجديد فوق النهر",
                        "نشر في: 3 يوليو 2023",
                        CHRONIK,
                        "مقالات ذات صلة",
                        "إغلاق الجسر القديم للصيانة",
                        "28 يونيو 2023",
                        "سوق السمك ينتقل إلى الضفة الأخرى",
                        "19 يونيو 2023"))
                .containsExactly(
                        Part.TITLE,
                        Part.DATELINE,
                        Part.LEAD,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE);
    }

    @Test
    void sections_one_under_the_other_over_the_headline_are_a_menu() {
        assertThat(parts(
                        "Home",
                        "News",
                        "Sport",
                        "Culture",
                        "Weather",
                        "Council closes the old fish market",
                        "By Ida Renwick",
                        STORY))
                .containsExactly(
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.TITLE,
                        Part.BYLINE,
                        Part.LEAD);
    }

    @Test
    void a_pointer_to_another_story_between_two_paragraphs_is_boilerplate_and_the_paragraphs_are_not() {
        assertThat(parts(
                        "افتتاح الجسر الجديد فوق النهر",
                        CHRONIK,
                        "اقرأ أيضاً: جسور المدينة تنتظر الصيانة",
                        CHRONIK.replace("رئيس البلدية", "المحافظ")))
                .containsExactly(Part.TITLE, Part.LEAD, Part.BOILERPLATE, Part.BODY);
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
    void a_long_paragraph_is_never_lost_among_links() {
        assertThat(parts(
                        "Most read",
                        "Ten walks by the sea",
                        STORY + " Nobody spoke against it, and the vote took four minutes.",
                        "Share"))
                .contains(Part.LEAD);
    }

    @Test
    void a_page_without_words_has_no_blocks() {
        assertThat(page("", "  ", "* * *").blocks()).isEmpty();
    }

    @Test
    void menus_and_headings_are_told_in_french_too() {
        assertThat(parts(
                        "Accueil | Société | Sports",
                        "Le marché aux poissons ferme ses portes",
                        "Publié le 4 mars 2025 à 9h30",
                        "Par Lucie Marchal",
                        "Le conseil municipal a voté lundi la fermeture du vieux marché aux poissons, après trois ans de discussions avec les commerçants.",
                        "Partager",
                        "Les plus lus",
                        "La criée change de patron"))
                .containsExactly(
                        Part.BOILERPLATE,
                        Part.TITLE,
                        Part.DATELINE,
                        Part.BYLINE,
                        Part.LEAD,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE,
                        Part.BOILERPLATE);
    }
}
