package sanad.extract.mention.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.extract.Texts;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Span;
import sanad.text.Tokenized;

class HeadlineCutTest {
    /** The headline of the part of a sentence behind a bar, with the word between stars as its cue. */
    private static Headline cut(String marked) {
        int bar = marked.indexOf('|') < 0 ? 0 : marked.indexOf('|');
        String plain = marked.replace("|", "");
        int cue = plain.indexOf('*');
        int cueEnd = plain.lastIndexOf('*') - 1;
        String text = plain.replace("*", "");
        Document document = Texts.document("a", text);
        Tokenized tokens = Tokens.of(document);
        List<Span> times = new TimeTagger()
                .tag(tokens).stream().map(t -> t.passage().span()).toList();
        Span passage = new Span(bar, text.length());
        return Headline.of(tokens, passage, cue < 0 ? passage : new Span(cue, cueEnd), times, Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "وفي المدينة، *وافق* المجلس البلدي على الميزانية; وافق المجلس البلدي على الميزانية",
                "وفي المقابل، *أعلنت* الشركة إغلاق المصنع القديم; أعلنت الشركة إغلاق المصنع القديم",
                "وللتذكير، فإن البلدية *افتتحت* الحديقة الكبيرة; البلدية افتتحت الحديقة الكبيرة",
                "ومن المقرر أن *يغادر* الوفد العاصمة غدا; يغادر الوفد العاصمة",
                "في أول زيارة له للمدينة *افتتح* الوزير مدرسة جديدة; افتتح الوزير مدرسة جديدة",
                "وتحديدا في 3 مايو 2011، *افتتح* الوزير مدرسة جديدة; افتتح الوزير مدرسة جديدة",
                "وكان الوزير قد *وصل* على رأس وفد كبير; الوزير وصل على رأس وفد كبير",
                "وكانت البلدية قد *افتتحت* الحديقة في 3 مايو 2011; البلدية افتتحت الحديقة",
                "قالت الشركة إنها *وقعت* عقدا مع البلدية; الشركة وقعت عقدا مع البلدية",
                "أما الأمير فقد *وصل* إلى القرية; الأمير وصل إلى القرية"
            })
    void the_clause_of_the_happening_is_left(String text, String title) {
        assertThat(cut(text).text()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In the harbour, the minister *opened* a school; The minister opened a school",
                "Meanwhile, the minister *opened* a school; The minister opened a school",
                "On 3 May 2011 the minister *opened* a school; The minister opened a school",
                "the minister *opened* a school whose walls were blue; The minister opened a school",
                "the minister *opened* a school, charging nothing; The minister opened a school",
                "the minister, a former baker, *opened* a school; The minister opened a school",
                "the minister *opened* a school for five years; The minister opened a school"
            })
    void an_english_clause_keeps_who_did_what(String text, String title) {
        assertThat(cut(text).text()).isEqualTo(title);
    }
}
