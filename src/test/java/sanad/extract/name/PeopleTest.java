package sanad.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.extract.Texts;
import sanad.extract.mention.MentionFinder;
import sanad.extract.page.PageReader;
import sanad.extract.page.PageStructure;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Tokenized;

class PeopleTest {
    private static People.Seen seen(String id, String text) {
        Document document = Texts.document(id, text);
        Tokenized tokens = Tokens.of(document);
        PageStructure page = new PageReader().read(tokens);
        List<TimeExpression> times = new TimeTagger().tag(tokens);
        return new People.Seen(
                tokens, new MentionFinder().read(tokens, page, times).names());
    }

    /** Whom each of the texts names, each as "words=name shown", texts parted by a stroke. */
    private static String named(String... texts) {
        List<People.Seen> all = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            all.add(seen("d" + i, texts[i]));
        }
        return said(all, People.of(all));
    }

    private static String said(List<People.Seen> all, People people) {
        List<String> out = new ArrayList<>();
        for (People.Seen seen : all) {
            out.add(Finding.in(seen, people).stream()
                    .map(n -> seen.doc().document().words(n.span()) + "="
                            + n.person().shown())
                    .reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b));
        }
        return String.join(" / ", out);
    }

    @Test
    void letters_that_transliterators_choose_between_make_one_name() {
        assertThat(named(
                        "زار الرئيس سونغ جي غون مصنعا للسفن في الميناء الشمالي أمس.",
                        "قال الرئيس سونج جي جون إن المصنع سيغلق أبوابه.",
                        "وصل الرئيس سونغ جي غون إلى العاصمة صباحا."))
                .isEqualTo("سونغ جي غون=سونغ جي غون / سونج جي جون=سونغ جي غون / سونغ جي غون=سونغ جي غون");
    }

    @Test
    void a_vowel_more_makes_no_other_name() {
        assertThat(named(
                        "اجتمع وزير النقل أندريه غريشوف مع نظيره صباح الثلاثاء في القصر.",
                        "وقع وزير النقل أندريه غريشوف الاتفاق.",
                        "رفض وزير النقل أندريه غريشوف العرض.",
                        "عاد وزير النقل أندريه غريشاوف إلى بلاده."))
                .endsWith("أندريه غريشاوف=أندريه غريشوف");
    }

    @Test
    void two_of_one_surname_stay_two_and_the_surname_is_the_last_one_told() {
        assertThat(named("استقال الوزير فادي نجار بعد خلاف مع المدير سمير نجار. وغادر نجار مكتبه ليلا."))
                .isEqualTo("فادي نجار=فادي نجار, سمير نجار=سمير نجار, نجار=سمير نجار");
    }

    @Test
    void a_surname_told_nowhere_in_full_in_its_document_stays_open_where_two_bear_it() {
        assertThat(named(
                        "استقال الوزير فادي نجار من منصبه فجأة.",
                        "افتتح المدير سمير نجار المعرض.",
                        "غادر نجار العاصمة ليلا."))
                .endsWith(" / ");
    }

    @Test
    void a_surname_alone_is_who_the_other_documents_name() {
        assertThat(named(
                        "The court heard engineer Rosa Tamarind on Monday.",
                        "The judge thanked Tamarind for her work."))
                .isEqualTo("Rosa Tamarind=Rosa Tamarind / Tamarind=Rosa Tamarind");
    }

    @Test
    void names_that_sound_alike_in_one_sentence_are_two_people() {
        assertThat(named("حكمت المحكمة على المهندس نبيل قاسم وعلى المهندس نبيل غاسم بالسجن."))
                .isEqualTo("نبيل قاسم=نبيل قاسم, نبيل غاسم=نبيل غاسم");
    }

    @Test
    void short_names_that_share_their_consonants_are_two_people() {
        assertThat(named("قال السفير جون مارتن إن الاجتماع انتهى.", "قالت السفيرة جين مارتن إن الاجتماع تأجل."))
                .isEqualTo("جون مارتن=جون مارتن / جين مارتن=جين مارتن");
    }

    @Test
    void a_hyphen_or_a_capital_more_makes_no_other_name() {
        assertThat(named(
                        "Police questioned Senator Min Ha-neul on Friday.",
                        "The bank dismissed Min Ha Neul a day later. It then sued Min."))
                .isEqualTo("Min Ha-neul=Min Ha Neul / Min Ha Neul=Min Ha Neul, Min=Min Ha Neul");
    }

    @Test
    void a_title_alone_is_who_was_last_told_with_it() {
        assertThat(named("وصل قائد الأسطول مراد شلبي إلى الجزيرة. وأمر قائد الأسطول بإخلاء الميناء."))
                .isEqualTo("مراد شلبي=مراد شلبي, قائد الأسطول=مراد شلبي");
    }

    @Test
    void a_title_alone_is_who_bears_it_in_the_other_documents() {
        assertThat(named(
                        "وصل قائد الأسطول مراد شلبي إلى الجزيرة.",
                        "تفقد قائد الأسطول مراد شلبي السفن.",
                        "أمر قائد الأسطول بإخلاء الميناء."))
                .endsWith("قائد الأسطول=مراد شلبي");
    }

    @Test
    void a_title_that_two_have_borne_stays_open() {
        assertThat(named(
                        "وصل قائد الأسطول مراد شلبي إلى الجزيرة.",
                        "تفقد قائد الأسطول وليد بركات السفن.",
                        "أمر قائد الأسطول بإخلاء الميناء."))
                .endsWith(" / ");
    }

    @Test
    void the_president_of_another_country_is_somebody_else() {
        assertThat(named("استقبل الرئيس التونسي أنور بلحاج الوفد. ورفض الرئيس الجزائري العرض."))
                .isEqualTo("أنور بلحاج=أنور بلحاج");
    }

    @Test
    void what_follows_an_office_is_no_name_where_it_is_what_the_office_is_of() {
        assertThat(named("قال رئيس لجنة التحقيق إن التقرير جاهز. ونفى المتحدث باسم الحكومة ذلك."))
                .isEmpty();
    }

    @Test
    void particles_written_onto_a_name_are_not_shown() {
        assertThat(named("سلم الحارس الجائزة لفاطمة بنجلون أمام الجمهور.")).isEqualTo("لفاطمة بنجلون=فاطمة بنجلون");
    }

    @Test
    void a_word_behind_a_name_is_no_part_of_it_where_the_name_goes_on_otherwise_elsewhere() {
        assertThat(named(
                        "عاد الرئيس بورخيس سرا إلى قصره.",
                        "غادر الرئيس بورخيس قصره مساء.",
                        "ألقى الرئيس بورخيس كلمة قصيرة.",
                        "قال الرئيس بورخيس شيئا."))
                .startsWith("بورخيس=بورخيس");
    }

    @Test
    void the_order_of_the_documents_changes_nothing() {
        List<People.Seen> all = new ArrayList<>(List.of(
                seen("a", "زار الرئيس سونغ جي غون مصنعا للسفن في الميناء."),
                seen("b", "قال الرئيس سونج جي جون إن المصنع سيغلق أبوابه."),
                seen("c", "Police questioned banker Min Ha-neul on Friday, and Min Ha Neul denied it.")));
        String one = said(all, People.of(all));
        List<People.Seen> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        assertThat(said(all, People.of(turned))).isEqualTo(one);
    }
}
