package sanad.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Kind;
import sanad.extract.page.Part;

class MentionFinderTest extends Finding {
    @Test
    void a_verb_is_known_behind_the_conjunction_written_onto_it() {
        EventMention mention = first("ووقع الوزيران يوم الأحد اتفاقا لبناء ميناء مشترك على الساحل الشرقي للبلاد.");
        assertThat(mention.kind()).isEqualTo(Kind.AGREE);
        assertThat(document.words(mention.cue())).isEqualTo("ووقع");
        assertThat(mention.tense()).isEqualTo(Tense.PAST);
    }

    @Test
    void feminine_dual_and_plural_verbs_are_known() {
        assertThat(first("اعتقلت الشرطة ثلاثة من منظمي المسيرة أمام مبنى البلدية القديم.")
                        .kind())
                .isEqualTo(Kind.COERCE);
        assertThat(first("استقالا بعد خلاف طويل مع بقية أعضاء المجلس البلدي في المدينة.")
                        .kind())
                .isEqualTo(Kind.RESIGN);
        assertThat(first("تظاهروا في الساحة الكبرى حتى المساء احتجاجا على رفع أسعار الخبز.")
                        .kind())
                .isEqualTo(Kind.PROTEST);
    }

    @Test
    void what_did_not_happen_is_negated() {
        assertThat(first("لم يوقع الوزيران الاتفاق المنتظر حول بناء الميناء المشترك بين البلدين.")
                        .modality())
                .isEqualTo(Modality.NEGATED);
    }

    @Test
    void not_until_says_that_it_happened() {
        assertThat(first("لم يوقع الوزيران الاتفاق إلا في 3 مايو 2021 بعد مفاوضات طويلة في العاصمة.")
                        .modality())
                .isEqualTo(Modality.ASSERTED);
    }

    @Test
    void what_may_happen_is_hypothetical() {
        assertThat(first("قد توقع الحكومة الاتفاق لاحقا إذا وافق عليه أعضاء البرلمان كلهم.")
                        .modality())
                .isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void what_did_happen_behind_the_same_particle_is_a_fact() {
        assertThat(first("وقد وقعت الحكومة الاتفاق في 3 مايو 2021 وسط حضور كبير من الضيوف.")
                        .modality())
                .isEqualTo(Modality.ASSERTED);
    }

    @Test
    void the_future_is_planned() {
        assertThat(first("سيزور الملك العاصمة يوم 4 أبريل 2022 لافتتاح المعرض السنوي للكتاب.")
                        .modality())
                .isEqualTo(Modality.PLANNED);
        assertThat(first("The king will visit the capital on 4 April 2022 to open the yearly book fair.")
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void who_says_that_something_happened_is_peeled_off() {
        EventMention mention =
                first("قالت الإذاعة يوم السبت إن الوزير زار الجرحى في مستشفى المدينة وتحدث إلى أطبائهم.");
        assertThat(mention.kind()).isEqualTo(Kind.VISIT);
        assertThat(mention.attribution()).map(document::words).hasValue("قالت الإذاعة يوم السبت");
    }

    @Test
    void what_is_said_of_the_future_stays_a_statement() {
        EventMention mention = first("قالت الوزارة يوم الأربعاء إنها ستدعم المزارعين في الموسم القادم بكل ما تملك.");
        assertThat(mention.kind().lane()).isEqualTo(sanad.chronicle.Lane.STATEMENT);
        assertThat(mention.times()).hasSize(1);
    }

    @Test
    void a_verbal_noun_with_a_date_of_its_own_is_an_event_beside_the_clause() {
        List<EventMention> mentions =
                find("عززت المدينتان تجارتهما منذ افتتاح الجسر الكبير في فبراير 2012 فوق مجرى النهر.");
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.role()).isEqualTo(EventMention.Role.NOMINAL);
            assertThat(mention.times()).hasSize(1);
            assertThat(document.words(mention.cue())).isEqualTo("افتتاح");
        });
    }

    @Test
    void a_distance_names_the_event_it_is_counted_from() {
        List<EventMention> mentions = find("تأتي الزيارة بعد ستة أشهر على توقيع المعاهدة بين البلدين الجارين.");
        assertThat(mentions)
                .anySatisfy(mention -> assertThat(mention.anchor())
                        .map(anchor -> document.words(anchor.phrase()))
                        .hasValueSatisfying(phrase -> assertThat(phrase).startsWith("توقيع المعاهدة")));
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.role()).isEqualTo(EventMention.Role.ANCHOR);
            assertThat(mention.kind()).isEqualTo(Kind.AGREE);
        });
    }

    @Test
    void two_dates_in_two_clauses_are_two_mentions() {
        List<EventMention> mentions =
                find("اندلع الحريق في 3 مايو 2011، وافتتح المتحف من جديد في 9 يونيو 2014 بعد ترميمه.");
        assertThat(mentions.stream()
                        .filter(m -> m.role() == EventMention.Role.MAIN)
                        .filter(m -> m.times().size() == 1))
                .hasSize(2);
    }

    @Test
    void a_date_before_the_comma_belongs_to_the_verb_behind_it() {
        EventMention mention = first("وفي يونيو 2019، وقعت الشركتان عقدا لتوريد القاطرات إلى شبكة السكك الحديدية.");
        assertThat(mention.kind()).isEqualTo(Kind.AGREE);
        assertThat(mention.times()).hasSize(1);
    }

    @Test
    void a_relative_clause_keeps_its_own_date() {
        List<EventMention> mentions =
                find("انتقد الرئيس، الذي زار المصنع يوم الجمعة، القرار الذي اتخذه مجلس الإدارة بإغلاقه.");
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.kind()).isEqualTo(Kind.VISIT);
            assertThat(mention.times()).hasSize(1);
        });
    }

    @Test
    void boilerplate_tells_of_nothing() {
        assertThat(find("Home | Police arrest the mayor | Sport")).isEmpty();
    }

    @Test
    void a_speakers_own_words_are_quoted() {
        List<EventMention> mentions =
                find("قال المدير في كلمته أمام العمال: «وقعنا اليوم عقدا جديدا يضمن رواتبكم» ثم غادر القاعة.");
        assertThat(mentions).anySatisfy(mention -> assertThat(mention.quoted()).isTrue());
        assertThat(mentions).anySatisfy(mention -> assertThat(mention.quoted()).isFalse());
    }

    @Test
    void a_noun_that_looks_like_a_verb_is_a_noun_behind_a_preposition() {
        assertThat(find("تحدث الخبير عن دعم المزارعين في القرى البعيدة عن المدن الكبيرة وأسواقها."))
                .allSatisfy(mention -> assertThat(document.words(mention.cue())).isNotEqualTo("دعم"));
    }

    @Test
    void an_english_name_in_capitals_is_no_verb() {
        assertThat(
                        find(
                                "Yesterday the painter met Grace March and her brother in the old harbour café near the station."))
                .allSatisfy(mention -> assertThat(document.words(mention.cue())).isNotEqualTo("March"));
    }

    @Test
    void an_english_noun_is_no_verb_behind_its_article() {
        assertThat(find("They talked about the visit for hours in the small kitchen of the ferry house by the quay."))
                .noneMatch(mention -> mention.kind() == Kind.VISIT && mention.tense() == Tense.PRESENT);
    }

    @Test
    void english_verbs_are_known_in_all_their_forms() {
        assertThat(first("Police arrested the mayor of the harbour town in front of his house before dawn.")
                        .kind())
                .isEqualTo(Kind.COERCE);
        assertThat(first("The two brothers fought for the island through three long winters of snow and hunger.")
                        .kind())
                .isEqualTo(Kind.ASSAULT);
    }

    @Test
    void a_headline_stands_as_a_headline() {
        List<EventMention> mentions = find(
                "Police arrest the mayor of the harbour town\n\n"
                        + "The mayor of the harbour town was arrested on Monday in front of his house, three months after the fire.");
        assertThat(mentions.get(0).part()).isEqualTo(Part.TITLE);
        assertThat(words(mentions.get(0))).isEqualTo("Police arrest the mayor of the harbour town");
    }

    @Test
    void spellings_of_one_country_have_one_key() {
        assertThat(first("زار الوزير بيونغ يانغ في 3 مايو 2011 والتقى فيها عددا من المسؤولين.")
                        .places())
                .extracting(Name::key)
                .contains("kp");
        assertThat(first("زار الوزير كوريا الشمالية في 3 مايو 2011 والتقى فيها عددا من المسؤولين.")
                        .places())
                .extracting(Name::key)
                .contains("kp");
    }
}
