package sanad.extract.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Copy;
import sanad.chronicle.Copy.Degree;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.text.Document;
import sanad.text.Source;

class CopiesTest {
    private static final String HEADLINE = "الحكومة توقع اتفاق الميناء مع شركة الملاحة";

    private static final String STORY = """
            وقعت الحكومة في مدينة الصفوة اتفاقا مع شركة الملاحة الوطنية لتوسيع ميناء الرمال على الساحل الشرقي بكلفة أربعين مليون دينار.

            وقال وزير النقل سامر القطان في 3 مارس 2024 إن الأعمال ستبدأ قبل الصيف وإن الأرصفة الجديدة ستستقبل السفن الكبيرة بعد عامين.

            وكان مجلس النواب قد أقر في 12 فبراير 2024 قانون الموانئ الجديد بعد نقاش طويل حول رسوم الدخول وحقوق العمال.

            وأضربت نقابة عمال الميناء في 20 يناير 2024 احتجاجا على الخطة ثم علقت إضرابها بعد لقاء رئيسها بوزير العمل.

            وتأسس الميناء في عام 1956 على يد شركة أجنبية قبل أن تؤممه الدولة، ويعمل فيه اليوم نحو ألفي عامل من أبناء القرى المجاورة.
            """;

    private static final String OTHER = """
            أعلنت شركة الملاحة الوطنية أنها ستتولى توسيع ميناء الرمال بعد أشهر من الخلاف مع النقابة ومع بلدية الصفوة.

            ووفق بيان للشركة فإن الاتفاق الذي وقع في 3 مارس 2024 يمنحها حق تشغيل رصيفين لمدة ثلاثين سنة مقابل حصة من العوائد.

            وقال الوزير إن «الأرصفة الجديدة ستستقبل السفن الكبيرة بعد عامين» مضيفا أن فرص العمل ستتضاعف وأن الصيادين سيعوضون.

            ويرى خبراء أن المشروع تأخر كثيرا مقارنة بموانئ الجوار التي جذبت خطوط الشحن خلال العقد الماضي.
            """;

    private static Document document(String id, String text) {
        return new Document(id, id, text, Source.file(id));
    }

    private static Document at(String id, String text, String address) {
        return new Document(id, id, text, new Source(id, Optional.empty(), Optional.empty(), Optional.of(address)));
    }

    private static Chronicle told(Document... documents) {
        return new Extractor(1).extract("", List.of(documents), Progress.NONE);
    }

    private static Optional<Degree> degree(Chronicle chronicle, String id) {
        return chronicle.copy(id).map(Copy::degree);
    }

    private static String page(String headline, String day, String story) {
        return headline + "\n" + day + "\n\n" + story;
    }

    @Test
    void a_document_with_the_same_words_is_the_same() {
        Chronicle chronicle = told(
                document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)),
                document("2.txt", page(HEADLINE, "3 مارس 2024", STORY)));
        assertThat(chronicle.copies()).containsExactly(new Copy("2.txt", "1.txt", Degree.SAME, List.of()));
    }

    @Test
    void spaces_marks_vowel_signs_and_invisible_signs_make_no_other_text() {
        String other = STORY.replace(" في ", "\u00a0\u200fفي ")
                .replace("وقعت", "وَقَّعَتْ")
                .replace("،", "")
                .replace("الوطنية", "الوطنيـــة");
        Chronicle chronicle = told(
                document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)),
                document("2.txt", page(HEADLINE, "3 مارس 2024", other)));
        assertThat(degree(chronicle, "2.txt")).contains(Degree.SAME);
    }

    @Test
    void another_headline_a_line_more_and_an_end_cut_off_leave_it_a_copy() {
        String cut = STORY.substring(0, STORY.indexOf("وتأسس"));
        Chronicle chronicle = told(
                document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)),
                document("2.txt", page("توسيع ميناء الرمال", "4 مارس 2024", cut + "\nالمصدر: وكالات\n")));
        assertThat(degree(chronicle, "2.txt")).contains(Degree.CHANGED);
        assertThat(chronicle.copy("2.txt").orElseThrow().of()).isEqualTo("1.txt");
    }

    @Test
    void two_reports_of_one_event_that_share_a_quotation_are_no_copies() {
        assertThat(told(
                                document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)),
                                document("2.txt", page("شركة الملاحة تتسلم ميناء الرمال", "4 مارس 2024", OTHER)))
                        .copies())
                .isEmpty();
    }

    @Test
    void reports_in_the_same_set_phrases_of_other_things_are_no_copies() {
        String one =
                "استقبل رئيس الوزراء في مكتبه أمس سفير جمهورية الشمال وجرى خلال اللقاء بحث العلاقات الثنائية بين البلدين وسبل"
                        + " تعزيزها، وناقش الجانبان تصدير القمح والحبوب إلى مصانع الجنوب وموعد زيارة وفد التجار.";
        String other =
                "استقبل رئيس الوزراء في مكتبه أمس وزير صحة مملكة الغرب وجرى خلال اللقاء بحث العلاقات الثنائية بين البلدين وسبل"
                        + " تعزيزها، واطلع على خطة بناء مستشفيين في الجبال وتدريب الأطباء وإرسال الأدوية إلى المخيمات.";
        assertThat(told(document("1.txt", one), document("2.txt", other)).copies())
                .isEmpty();
    }

    @Test
    void the_same_bulletin_of_another_day_is_no_copy() {
        assertThat(told(
                                document(
                                        "1.txt", page("نشرة الميناء", "3 مارس 2024", bulletin("الأحد 3", 41, 6, 1200))),
                                document(
                                        "2.txt",
                                        page("نشرة الميناء", "4 مارس 2024", bulletin("الاثنين 4", 38, 9, 1750))))
                        .copies())
                .isEmpty();
    }

    private static String bulletin(String day, int ships, int left, int boxes) {
        return "أعلنت إدارة ميناء الرمال في نشرتها ليوم " + day + " مارس 2024 أن عدد السفن الراسية على الأرصفة بلغ "
                + ships
                + " سفينة، وأن السفن التي غادرت الميناء إلى الموانئ المجاورة بلغت " + left
                + " سفن محملة بالحبوب والأسمنت، وأن عدد الحاويات التي أفرغت على الرصيف الشمالي بلغ " + boxes
                + " حاوية، ودعت الإدارة الصيادين إلى الابتعاد عن ممر السفن الكبيرة حرصا على سلامتهم.";
    }

    @Test
    void a_figure_that_changed_in_a_later_version_is_told_by_that_version() {
        String later = STORY.replace("نحو ألفي عامل", "نحو 2300 عامل").replace("20 يناير 2024", "22 يناير 2024");
        Chronicle chronicle = told(
                at("a.txt", page(HEADLINE, "3 مارس 2024", STORY), "https://news.example/port"),
                at("b.txt", page(HEADLINE, "4 مارس 2024", later + "\nانتهى.\n"), "https://news.example/port"));
        assertThat(chronicle.copy("b.txt").orElseThrow().own()).hasSize(1);
        assertThat(chronicle
                        .copy("b.txt")
                        .orElseThrow()
                        .own()
                        .get(0)
                        .of(chronicle.document("b.txt").orElseThrow().text()))
                .contains("22 يناير");
    }

    @Test
    void the_same_page_that_grew_is_a_later_version_of_it() {
        String more = STORY
                + "\nوتظاهر مئات الصيادين أمام البلدية في 4 مارس 2024 مطالبين بتعويضات عن أماكن الصيد التي سيغلقها المشروع.\n";
        Chronicle chronicle = told(
                at("a.txt", page(HEADLINE, "3 مارس 2024", STORY), "https://news.example/port?utm_source=x"),
                at("b.txt", page(HEADLINE, "4 مارس 2024", more), "http://news.example/port"));
        assertThat(degree(chronicle, "b.txt")).contains(Degree.LATER);
        assertThat(chronicle.copy("b.txt").orElseThrow().own()).hasSize(1);
        assertThat(chronicle.events())
                .anyMatch(e -> e.evidence().get(0).passage().document().equals("b.txt"));
    }

    @Test
    void a_short_notice_that_stands_whole_in_a_long_article_is_held_by_it() {
        String notice = STORY.substring(0, STORY.indexOf("وكان مجلس"));
        Chronicle chronicle = told(
                document("1.txt", page(HEADLINE, "3 مارس 2024", notice)),
                document(
                        "2.txt",
                        page(
                                "ميناء الرمال يعود إلى الواجهة",
                                "9 مارس 2024",
                                notice + OTHER + OTHER.replace("الوزير", "النائب"))));
        assertThat(degree(chronicle, "2.txt")).contains(Degree.HOLDS);
    }

    @Test
    void the_original_is_the_one_of_the_earliest_day_then_the_fullest() {
        String cut = STORY.substring(0, STORY.indexOf("وتأسس"));
        Chronicle byDay = told(
                document("1.txt", page(HEADLINE, "5 مارس 2024", STORY)),
                document("2.txt", page(HEADLINE, "3 مارس 2024", cut)));
        assertThat(byDay.copy("1.txt").orElseThrow().of()).isEqualTo("2.txt");
        Chronicle byLength = told(document("1.txt", cut), document("2.txt", STORY));
        assertThat(byLength.copy("1.txt").orElseThrow().of()).isEqualTo("2.txt");
    }

    @Test
    void an_undated_copy_was_published_on_the_originals_day_or_later() {
        Chronicle chronicle = told(document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)), document("2.txt", STORY));
        assertThat(chronicle.date("2.txt").basis()).isEqualTo(Basis.INFERRED);
        assertThat(chronicle.date("2.txt").when().earliest()).isEqualTo("2024-03-03");
        assertThat(chronicle.date("2.txt").when().openEnd()).isTrue();
        assertThat(chronicle.date("2.txt").reasons()).anyMatch(r -> r.key().equals("copy.dated"));
    }

    @Test
    void ten_reprints_are_not_ten_witnesses() {
        Document first = document("00.txt", page(HEADLINE, "3 مارس 2024", STORY));
        Document other = document("99.txt", page("شركة الملاحة تتسلم ميناء الرمال", "4 مارس 2024", OTHER));
        List<Document> all = new ArrayList<>(List.of(first, other));
        IntStream.rangeClosed(1, 10)
                .mapToObj(i -> document(
                        "0" + i + ".txt",
                        page("عنوان رقم " + i + " عن الميناء", "4 مارس 2024", STORY + "\nالمصدر: وكالات\n")))
                .forEach(all::add);
        Chronicle alone = told(first, other);
        Chronicle reprinted = told(all.toArray(Document[]::new));
        assertThat(reprinted.copies()).hasSize(10);
        assertThat(reprinted.events()).hasSameSizeAs(alone.events());
        for (int i = 0; i < alone.events().size(); i++) {
            Event one = alone.events().get(i);
            Event many = reprinted.events().get(i);
            assertThat(many.standingOn(one.evidence(), one.reasons())).isEqualTo(one);
            assertThat(reprinted.witnesses(many)).isEqualTo(alone.witnesses(one));
            assertThat(many.evidence())
                    .hasSizeGreaterThanOrEqualTo(one.evidence().size());
        }
    }

    @Test
    void a_passage_of_a_copy_is_evidence_that_can_be_opened() {
        Chronicle chronicle = told(
                document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)),
                document("2.txt", page("توسيع ميناء الرمال", "4 مارس 2024", STORY)));
        List<Evidence> copied = chronicle.events().stream()
                .flatMap(e -> e.evidence().stream())
                .filter(e -> e.passage().document().equals("2.txt"))
                .toList();
        assertThat(copied).isNotEmpty();
        assertThat(copied).allMatch(e -> chronicle.witness(e.passage()).equals("1.txt"));
        String text = chronicle.document("2.txt").orElseThrow().text();
        assertThat(copied).anyMatch(e -> e.passage().span().of(text).contains("قانون الموانئ الجديد"));
        assertThat(copied)
                .anyMatch(e -> e.timeWords()
                        .map(words -> words.of(text).equals("12 فبراير 2024"))
                        .orElse(false));
    }

    @Test
    void the_order_of_the_documents_has_no_say() {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(document(i + ".txt", page("عنوان " + i, (i + 4) + " مارس 2024", i % 2 == 0 ? STORY : OTHER)));
        }
        Chronicle one = told(all.toArray(Document[]::new));
        Collections.reverse(all);
        assertThat(told(all.toArray(Document[]::new))).isEqualTo(one);
        assertThat(one.copies()).extracting(Copy::document).containsExactly("2.txt", "3.txt", "4.txt", "5.txt");
    }

    @Test
    void reprints_of_reprints_lead_to_the_first() {
        String more = STORY
                + "\nوتظاهر مئات الصيادين أمام البلدية في 4 مارس 2024 مطالبين بتعويضات عن أماكن الصيد التي سيغلقها المشروع.\n";
        Chronicle chronicle = told(
                document("1.txt", page(HEADLINE, "3 مارس 2024", STORY)),
                document("2.txt", page(HEADLINE, "4 مارس 2024", more)),
                document("3.txt", page(HEADLINE, "5 مارس 2024", more)));
        assertThat(chronicle.copy("3.txt").orElseThrow().of()).isEqualTo("2.txt");
        assertThat(chronicle.original("3.txt")).isEqualTo("1.txt");
        assertThat(chronicle.copy("3.txt").orElseThrow().own()).isEmpty();
    }
}
