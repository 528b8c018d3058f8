package sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Event;

class TitlesTest {
    private static List<String> titles(String day, String... texts) {
        return Texts.chronicle(texts).events().stream()
                .filter(e -> e.when().earliest().toString().equals(day))
                .map(Event::title)
                .toList();
    }

    @Test
    void the_page_s_headline_is_that_of_what_its_first_words_tell() {
        String page = """
                Harbour museum opens after long repairs

                3 May 2011

                The harbour museum opened on Tuesday after repairs that took six long winters and cost the town dearly.

                The mayor had resigned on 7 March 2009 over the bill.
                """;
        assertThat(titles("2011-05-03", page)).contains("Harbour museum opens after long repairs");
        assertThat(titles("2009-03-07", page)).doesNotContain("Harbour museum opens after long repairs");
    }

    @Test
    void no_headline_is_longer_than_ten_words() {
        String page = """
                افتتاح متحف المرفأ

                3 أيار 2011

                أفاد المعهد الوطني للبحار بأن أجهزته رصدت يوم 2 أيار 2011 هزة قوية قرب الجزيرة البعيدة شعر بها سكان القرى كلها في الساحل الشمالي.
                """;
        assertThat(Texts.chronicle(page).events())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.title().split(" ")).hasSizeLessThanOrEqualTo(10));
    }
}
