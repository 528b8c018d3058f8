package sanad.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.pdf.Visual;

class LogicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "افتتح المجلس الرصيف",
                "في 19 يونيو 2024 صباحا",
                "يوم 19/6/2024 الساعة 12:30",
                "نسبة 3.5 من السكان",
                "بين 8-13 أكتوبر",
                "قالت وكالة BBC News إن",
                "معاهدة (الشراكة) الجديدة",
                "مجلس الأمن (UNSC) يصوت",
                "طائرة F-16 جديدة",
                "قال: «سنعود غدا».",
                "عام ٢٠٢٤ وعام ١٤٤٥",
                "ارتفع 50% في عام",
                "شركة Apple (Cupertino) الأمريكية"
            })
    void a_line_that_is_read_from_the_right_comes_back_as_it_was_written(String words) {
        assertThat(back(words, true)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The word سلام means peace", "In 2024 (June) it rose", "said «نعم نعم» and left", "from 8-13 May"
            })
    void a_line_that_is_read_from_the_left_comes_back_as_it_was_written(String words) {
        assertThat(back(words, false)).isEqualTo(words);
    }

    @Test
    void a_full_stop_before_the_first_word_of_a_line_from_the_right_ends_it() {
        assertThat(Logical.ended(".في أول رحلة منذ أعوام")).isEqualTo("في أول رحلة منذ أعوام.");
        assertThat(Logical.ended("،وعاد بعد يومين")).isEqualTo("وعاد بعد يومين،");
    }

    @Test
    void marks_that_stand_where_they_should_stay_there() {
        assertThat(Logical.ended("عاد بعد يومين.")).isEqualTo("عاد بعد يومين.");
        assertThat(Logical.ended("... ثم عاد")).isEqualTo("... ثم عاد");
        assertThat(Logical.ended(".txt كان الملف")).isEqualTo(".txt كان الملف");
        assertThat(Logical.ended(".عاد.")).isEqualTo(".عاد.");
    }

    private static String back(String words, boolean rightToLeft) {
        List<String> visual = Visual.of(words, rightToLeft);
        String logical = Logical.of(visual, rightToLeft);
        return Brackets.none().and(logical).in(logical);
    }
}
