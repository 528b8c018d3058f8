package sanad.export.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Source;
import sanad.timeline.Story;
import sanad.timeline.mark.Mark;
import sanad.timeline.scale.View;

class PagesTest {
    @SuppressWarnings("unused")
    static final List<Sheet> SHEETS = Sheet.NAMED.stream()
            .filter(sheet -> sheet.growth() == Sheet.Growth.PAGES)
            .toList();

    private static final Wanted A4 = Wanted.usual(Manner.ARABIC).on(Sheet.A4);

    private static List<Leaf> pages(Chronicle chronicle, Wanted wanted) {
        return Pages.of(Exported.of(chronicle), wanted);
    }

    private static Set<String> ids(Chronicle chronicle) {
        Set<String> ids = new HashSet<>();
        chronicle.events().stream().map(Event::id).forEach(ids::add);
        return ids;
    }

    private static Set<String> told(List<Leaf> leaves) {
        Set<String> told = new HashSet<>();
        leaves.stream()
                .flatMap(leaf -> leaf.drawing().groups().stream())
                .flatMap(group -> group.subject().stream())
                .forEach(subject -> told.add(subject.id()));
        return told;
    }

    private static List<Mark.Words> words(List<Leaf> leaves) {
        List<Mark.Words> words = new ArrayList<>();
        leaves.stream()
                .flatMap(leaf -> leaf.drawing().groups().stream())
                .flatMap(group -> group.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .forEach(mark -> words.add((Mark.Words) mark));
        return words;
    }

    private static List<String> texts(List<Leaf> leaves) {
        return words(leaves).stream().map(Mark.Words::text).toList();
    }

    @ParameterizedTest
    @FieldSource("SHEETS")
    void a_sheet_keeps_its_size_and_nothing_lies_beyond_its_edges(Sheet sheet) {
        for (Leaf leaf : pages(Story.random(90, 2, 6), A4.on(sheet))) {
            assertThat(leaf.width()).isCloseTo(sheet.width(), org.assertj.core.data.Offset.offset(0.01));
            assertThat(leaf.height()).isCloseTo(sheet.height(), org.assertj.core.data.Offset.offset(0.01));
            for (Mark.Words line : words(List.of(leaf))) {
                assertThat(line.baseline()).isBetween(0.0, leaf.drawing().height());
                assertThat(line.x()).isBetween(0.0, leaf.drawing().width());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SHEETS")
    void every_event_stands_on_a_sheet_of_any_size_and_none_is_only_counted(Sheet sheet) {
        Chronicle chronicle = Story.random(250, 4, 30);
        List<Leaf> leaves = pages(chronicle, A4.on(sheet));
        assertThat(told(leaves)).containsAll(ids(chronicle)).noneMatch(id -> id.startsWith("more-"));
        Set<String> said = new HashSet<>();
        leaves.forEach(leaf -> said.addAll(leaf.events()));
        assertThat(said).containsAll(ids(chronicle));
    }

    @ParameterizedTest
    @FieldSource("SHEETS")
    void no_letter_is_smaller_than_one_can_read(Sheet sheet) {
        for (Leaf leaf : pages(Story.random(120, 5, 8), A4.on(sheet))) {
            double smallest = words(List.of(leaf)).stream()
                    .mapToDouble(line -> line.size() * leaf.unit())
                    .min()
                    .orElse(0);
            assertThat(smallest).isGreaterThan(0.75 * sheet.least());
        }
    }

    @Test
    void few_events_are_set_larger_than_many() {
        double few = pages(Story.random(6, 1, 1), A4).get(0).unit();
        List<Leaf> many = pages(Story.random(200, 1, 9), A4);
        assertThat(few).isGreaterThan(many.get(many.size() - 1).unit());
    }

    @Test
    void what_fits_on_one_sheet_stands_on_one_with_its_sources() {
        List<Leaf> leaves = pages(new Story().day("قمة", "2024-05-01", 2).chronicle(), A4);
        assertThat(leaves).hasSize(1);
        assertThat(texts(leaves)).contains("الأربعاء ١ مايو ٢٠٢٤ [١]", "المصادر", "١.", "خبر");
        assertThat(texts(leaves)).noneMatch(text -> text.startsWith("صفحة"));
    }

    @Test
    void a_long_story_begins_with_an_overview_under_its_title_and_numbers_its_pages() {
        List<Leaf> leaves = pages(Story.random(200, 4, 30), A4);
        assertThat(texts(leaves.subList(0, 1))).contains("قصة").anyMatch(text -> text.startsWith("أهم الأحداث"));
        assertThat(leaves.get(0).events().size()).isBetween(8, 100);
        assertThat(texts(leaves)).anyMatch(text -> text.startsWith("صفحة ١ من "));
    }

    @Test
    void titles_are_told_whole_where_a_row_has_room() {
        Chronicle chronicle = Story.random(60, 3, 4);
        List<String> texts = texts(pages(chronicle, A4.on(Sheet.A3)));
        assertThat(chronicle.events()).allMatch(event -> texts.contains(event.title()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 90})
    void a_free_size_is_as_wide_as_asked_and_grows_taller(int events) {
        Wanted wanted = Wanted.usual(Manner.ARABIC).on(Sheet.pixels(1920, 1080));
        List<Leaf> leaves = pages(Story.random(events, 1, 2), wanted);
        assertThat(leaves).hasSize(1);
        assertThat(leaves.get(0).width()).isCloseTo(960, org.assertj.core.data.Offset.offset(0.01));
        assertThat(leaves.get(0).height()).isGreaterThanOrEqualTo(events == 90 ? 541 : 539.99);
    }

    @Test
    void a_wall_is_one_page_that_grows_along_time() {
        Leaf few = pages(Story.random(6, 1, 2), A4.on(Sheet.WALL)).get(0);
        List<Leaf> many = pages(Story.random(150, 1, 9), A4.on(Sheet.WALL));
        assertThat(many).hasSize(1);
        assertThat(many.get(0).height()).isCloseTo(few.height(), org.assertj.core.data.Offset.offset(0.1));
        assertThat(many.get(0).width()).isGreaterThan(few.width());
        assertThat(many.get(0).events()).hasSize(150);
    }

    @Test
    void a_stretch_of_time_holds_its_own_events_and_no_others() {
        Chronicle chronicle = new Story()
                .day("قبل", "2023-01-01", 2)
                .day("فيه", "2024-05-01", 2)
                .day("بعد", "2025-01-01", 2)
                .chronicle();
        View may = View.days(java.time.LocalDate.of(2024, 4, 20), java.time.LocalDate.of(2024, 5, 20));
        List<Leaf> leaves = pages(chronicle, A4.in(Optional.of(may)));
        assertThat(texts(leaves)).contains("فيه").doesNotContain("قبل", "بعد");
    }

    @Test
    void nothing_lies_behind_a_transparent_picture() {
        Chronicle chronicle = Story.random(9, 3, 1);
        List<Leaf> leaves = pages(chronicle, A4.with(Choice.TRANSPARENT, true));
        assertThat(words(leaves)).allMatch(line -> line.halo().isEmpty());
        Leaf leaf = leaves.get(0);
        assertThat(leaf.drawing().groups().stream().flatMap(g -> g.marks().stream()))
                .noneMatch(mark -> mark instanceof Mark.Box box
                        && box.fill().filter(fill -> fill.opacity() == 1).isPresent()
                        && box.width() > 100
                        && box.height() > 20);
    }

    @Test
    void the_day_it_was_made_is_told_only_when_asked_for() {
        Chronicle chronicle = Story.random(3, 3, 1);
        assertThat(texts(pages(chronicle, A4))).contains("أُعدّ هذا الخط الزمني بسند");
        assertThat(texts(pages(chronicle, A4.made(Optional.of(java.time.LocalDate.of(2026, 3, 9))))))
                .contains("أُعدّ هذا الخط الزمني بسند في ٩ مارس ٢٠٢٦");
    }

    @Test
    void a_title_of_ones_own_takes_the_place_of_the_storys() {
        List<String> texts = texts(pages(Story.random(3, 3, 1), A4.titled("درس اليوم")));
        assertThat(texts).contains("درس اليوم").doesNotContain("قصة");
    }

    @Test
    void a_file_name_keeps_its_own_direction_among_arabic_words() {
        List<Leaf> leaves = pages(new Story().day("قمة", "2024-05-01", 2).chronicle(), A4);
        assertThat(texts(leaves)).anyMatch(t -> t.contains("\u2066a.txt\u2069"));
    }

    @Test
    void a_publisher_of_two_scripts_keeps_its_words_together() {
        assertThat(texts(pages(cited("خبر News", "https://example.org/a"), A4)))
                .anyMatch(t -> t.contains("\u2067خبر News\u2069"));
    }

    @Test
    void a_source_leads_to_its_address_where_that_is_of_the_web() {
        assertThat(pages(cited("خبر", "https://example.org/a"), A4).get(0).links())
                .isEqualTo(Map.of("source-1", "https://example.org/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://a.org/\"onload=\"x",
                "https://a.org/ b",
                " JavaScript:x",
                "vbscript:x"
            })
    void an_address_of_any_other_kind_leads_nowhere(String address) {
        assertThat(pages(cited("خبر", address), A4).get(0).links()).isEmpty();
    }

    @Test
    void a_chronicle_of_nothing_makes_a_page_too() {
        assertThat(pages(Chronicle.EMPTY, A4)).hasSize(1);
        assertThat(pages(Chronicle.EMPTY, Wanted.usual(Manner.ENGLISH))).hasSize(1);
    }

    private static Chronicle cited(String publisher, String address) {
        Chronicle plain = new Story().day("قمة", "2024-05-01", 2).chronicle();
        Document document = plain.documents().get(0);
        Source source = new Source("a.txt", Optional.of(publisher), Optional.empty(), Optional.of(address));
        return new Chronicle(
                plain.title(),
                List.of(new Document(document.id(), document.title(), document.text(), source)),
                plain.dates(),
                plain.timexes(),
                plain.events());
    }
}
