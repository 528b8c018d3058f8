package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.extract.Texts;
import sanad.time.When;

/** Dates above a page's title: of the paper itself, right after what it tells, or a clock. */
class PageHeadTest {
    private static DocumentDate date(String... pages) {
        Chronicle told = Texts.chronicle(pages);
        return told.date("1.txt");
    }

    /** By which the first page would be of the fifth, were there not its head. */
    private static final String OTHER = """
            Mayor of Marsa gone

            Published: 6 April 2016

            Mayor Samir Khoury left the town hall of Marsa on 4 April 2016 after eight years.
            """;

    @Test
    void the_head_of_a_paper_with_its_number_has_the_day_of_the_paper() {
        DocumentDate date = date("""
                Volume 17, Issue 204 - Tuesday, April 12, 2016
                The Harbour Times

                Mayor leaves his office

                Mayor Samir Khoury left the town hall of Marsa yesterday after eight years.
                """, OTHER);
        assertThat(date.when()).isEqualTo(When.day(LocalDate.of(2016, 4, 12)));
        assertThat(date.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void the_head_of_an_arabic_paper_has_it_too() {
        assertThat(date("""
                        السنة ٤٢ | العدد ١٣٠٧١ | الثلاثاء ١٢ نيسان ٢٠١٦
                        صحيفة المرسى - محليات

                        رئيس البلدية يغادر مكتبه

                        غادر رئيس البلدية سامر الخوري مكتبه في المرسى أمس، بعد ثماني سنوات.
                        """, """
                        رئيس بلدية المرسى يرحل

                        نشر في 6 أبريل 2016

                        غادر رئيس البلدية سامر الخوري مكتبه في المرسى يوم 4 أبريل 2016 بعد ثماني سنوات.
                        """).when()).isEqualTo(When.day(LocalDate.of(2016, 4, 12)));
    }

    @Test
    void a_lone_date_right_after_what_the_page_tells_is_its_day() {
        assertThat(date("""
                        14.04.2016
                        Towns

                        Mayor leaves his office

                        Mayor Samir Khoury left the town hall of Marsa on Monday. The council had met on 11 April 2016.
                        """, OTHER).when()).isEqualTo(When.day(LocalDate.of(2016, 4, 14)));
    }

    @Test
    void a_clock_long_after_what_the_page_tells_is_not_its_day() {
        assertThat(date("""
                        14.10.2024
                        Towns

                        Mayor leaves his office

                        Samir Khoury left the town hall on Monday, April 11, 2016, after eight years.
                        """).when()).isNotEqualTo(When.day(LocalDate.of(2024, 10, 14)));
    }
}
