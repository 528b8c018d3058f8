package sanad.extract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.extract.page.Pages.CHRONIK;
import static sanad.extract.page.Pages.STORY;
import static sanad.extract.page.Pages.parts;

import org.junit.jupiter.api.Test;

/** What stands around a story, told from it. */
class PageSurroundingsTest {
    @Test
    void arrows_from_item_to_item_make_a_menu() {
        assertThat(parts("الرئيسية » أخبار » محليات", "افتتاح الجسر الجديد فوق النهر", CHRONIK))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.LEAD);
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
    void one_hour_alone_is_the_clock_of_the_site() {
        assertThat(parts("18:40", "Council closes the old fish market", "", STORY))
                .containsExactly(Part.BOILERPLATE, Part.TITLE, Part.LEAD);
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
    void a_long_paragraph_is_never_lost_among_links() {
        assertThat(parts(
                        "Most read",
                        "Ten walks by the sea",
                        STORY + " Nobody spoke against it, and the vote took four minutes.",
                        "Share"))
                .contains(Part.LEAD);
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
