package sanad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.bench.Shape;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;
import sanad.time.resolve.Resolution;

/** Whatever a text is made of, reading it ends well, and every expression stands where it says. */
class SurvivalTest {
    private static final TimeTagger TAGGER = new TimeTagger();

    @Property(tries = 400)
    void any_sequence_of_signs_is_read_to_its_end(@ForAll("signs") String text) {
        assertSound(text);
    }

    @Property(tries = 600)
    void any_mixture_of_words_of_time_and_other_signs_is_read_to_its_end(@ForAll("mixtures") String text) {
        assertSound(text);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void a_hundred_thousand_signs_in_one_line_are_read_to_their_end(Shape shape) {
        assertSound(shape.text(100_000));
    }

    /** Of all planes, lone halves of surrogate pairs and direction marks among them. */
    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\uFFFF')
                .withCharRange('\uD800', '\uDFFF')
                .withCharRange('\u0600', '\u06FF')
                .withCharRange('\u200B', '\u200F')
                .withCharRange('\u2066', '\u2069')
                .withChars(" \n\t0123456789\u0661\u06F2/-.:")
                .ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> words = Arbitraries.of(
                "يوم",
                "الجمعة",
                "19",
                "/",
                "6",
                "2024",
                "يونيو",
                "حزيران",
                "من",
                "إلى",
                "و",
                "ثلاثة",
                "أشهر",
                "قبل",
                "منذ",
                "عام",
                "ألفين",
                "الماضي",
                "رمضان",
                "1445",
                "هـ",
                "الموافق",
                "الساعة",
                "الحادية",
                "عشرة",
                "مساء",
                "كل",
                "نحو",
                "القرن",
                "on",
                "the",
                "third",
                "of",
                "May",
                "1914",
                "last",
                "two",
                "weeks",
                "ago",
                "p.m.",
                "10:30",
                "every",
                "Friday",
                "'68",
                "(",
                ")",
                "\u060C",
                ",",
                "\n",
                "\u200F",
                "\u2067",
                "\u2069",
                "\u0640",
                "\u064B",
                "\uD835",
                "\uDFCF",
                "\uFEB7\uFBAD");
        Arbitrary<String> gaps = Arbitraries.of(" ", "", " ", "\u00A0");
        return Arbitraries.entries(words, gaps)
                .map(e -> e.getKey() + e.getValue())
                .list()
                .ofMaxSize(40)
                .map(all -> String.join("", all));
    }

    private static void assertSound(String text) {
        Document document = new Document("any", "", text, Source.file("any"));
        List<TimeExpression> found = TAGGER.tag(Tokens.of(document));
        int behind = 0;
        for (TimeExpression expression : found) {
            Span span = expression.passage().span();
            assertThat(span.start()).isGreaterThanOrEqualTo(behind).isLessThan(span.end());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            behind = span.end();
        }
        for (When day : List.of(When.UNKNOWN, Edtf.read("2024-06-19"))) {
            List<Resolution> resolutions = Telling.resolve(document, found, day);
            assertThat(resolutions).hasSameSizeAs(found);
            assertThat(resolutions).allSatisfy(r -> assertThat(r.value()).isNotEmpty());
        }
    }
}
