package sanad.timeline.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.When;

class SearchTest {
    private static final String TEXT = "وصل الوفد إلى المرفأ عند الفجر. The delegates slept.";

    private final List<Event> events = new ArrayList<>();

    private SearchTest event(String title, When when, List<String> actors, Span span) {
        events.add(new Event(
                "e" + events.size(),
                title,
                Kind.VISIT,
                when,
                Optional.empty(),
                Basis.STATED,
                2,
                new Confidence(1, 1, 1),
                actors,
                List.of("صنعاء"),
                List.of(new Evidence(new Passage("a.txt", span), Optional.empty(), when)),
                List.of(),
                List.of()));
        return this;
    }

    private SearchTest event(String title) {
        return event(title, When.UNKNOWN, List.of(), new Span(0, 0));
    }

    private List<String> find(String typed) {
        Document document = new Document("a.txt", "عنوان", TEXT, Source.file("a.txt"));
        Chronicle chronicle = new Chronicle("", List.of(document), List.of(), List.of(), events);
        return SearchIndex.of(chronicle).find(Query.of(typed)).stream().toList();
    }

    private boolean finds(String typed, String title) {
        events.clear();
        return event(title).find(typed).contains("e0");
    }

    @ParameterizedTest
    @CsvSource({
        "معاهدة, توقيع المعاهدة",
        "المعاهدة, توقيع معاهدة",
        "معاهدة, تصويت للمعاهدة",
        "معاهدة, نص معاهدتهم",
        "معاهدة, ثلاث معاهدات",
        "معاهده, توقيع المعاهدة",
        "معا, توقيع المعاهدة",
        "احمد, وصول أحمد",
        "أحمد, وصول احمد",
        "إحمد, وصول أحمد",
        "وقع, وقّعَ الاتفاق",
        "سـلام, اتفاق سلام",
        "كتابة, وكتابة العقد",
        "مستشفي, قصف مستشفى",
        "treaty, The Treaties of peace",
        "TREATY, a treaty",
        "cafe, The café burned",
        "café, The Cafe burned",
        "12, ١٢ بلدة",
        "١٢, taking 12 towns"
    })
    void is_found(String typed, String title) {
        assertThat(finds(typed, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"معاهدة, توقيع العهد", "reaty, a treaty", "وا, قصة قواعد", "الى, المانيا"})
    void is_not_found(String typed, String title) {
        assertThat(finds(typed, title)).isFalse();
    }

    @Test
    void all_words_must_be_there_in_any_order() {
        event("Kim visits Moscow").event("Kim writes");
        assertThat(find("moscow kim")).containsExactly("e0");
        assertThat(find("kim")).containsExactly("e0", "e1");
    }

    @Test
    void a_date_is_found_in_the_words_of_either_language_and_every_tradition() {
        event("x", When.day(LocalDate.of(2024, 11, 29)), List.of(), new Span(0, 0));
        event("y", When.day(LocalDate.of(2023, 5, 2)), List.of(), new Span(0, 0));
        for (String typed :
                List.of("نوفمبر", "تشرين الثاني ٢٠٢٤", "november 2024", "29 nov", "الجمعة", "Friday", "2024")) {
            assertThat(find(typed)).as(typed).containsExactly("e0");
        }
    }

    @Test
    void a_number_is_a_beginning_only_at_the_end() {
        event("19 ships").event("1950 ships");
        assertThat(find("19")).hasSize(2);
        assertThat(find("19 ships")).containsExactly("e0");
    }

    @Test
    void actors_places_and_the_words_of_the_passage_are_found() {
        int from = TEXT.indexOf("The");
        event("x", When.UNKNOWN, List.of("ليلى"), new Span(0, from - 2))
                .event("y", When.UNKNOWN, List.of(), new Span(from, TEXT.length()));
        assertThat(find("ليلي")).containsExactly("e0");
        assertThat(find("صنعا")).containsExactly("e0", "e1");
        assertThat(find("مرفا")).containsExactly("e0");
        assertThat(find("delegate")).containsExactly("e1");
    }

    @Test
    void nothing_typed_finds_nothing() {
        event("x");
        assertThat(find("")).isEmpty();
        assertThat(find(" . ")).isEmpty();
        assertThat(Query.of(" . ").isEmpty()).isTrue();
    }

    @Test
    void the_words_that_match_are_marked_whole() {
        String title = "المشرعون يصوتون للمعاهدة";
        assertThat(Query.of("معاهدة").marks(title))
                .extracting(span -> span.of(title))
                .containsExactly("للمعاهدة");
        assertThat(Query.of("").marks(title)).isEmpty();
        String latin = "Treaty signed";
        assertThat(Query.of("tre").marks(latin))
                .extracting(span -> span.of(latin))
                .containsExactly("Treaty");
    }
}
