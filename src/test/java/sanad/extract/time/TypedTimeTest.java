package sanad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.time.Edtf;
import sanad.time.When;

/** Dates as people type them. */
class TypedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06 | 2024-06",
                "٢٠٢٤-٠٦ | 2024-06",
                "2023-09-11/2023-09-20 | 2023-09-11/2023-09-20",
                "2023-09-11 / 2023-09-20 | 2023-09-11/2023-09-20",
                "2014~ | 2014~",
                "سبتمبر ٢٠٢٣ | 2023-09",
                "أيلول 2023 | 2023-09",
                "١٩ يونيو ٢٠٢٤ | 2024-06-19",
                "mid-June 2024 | 2024-06-11/2024-06-20",
                "منتصف يونيو ٢٠٢٤ | 2024-06-11/2024-06-20",
                "early November 2024 | 2024-11-01/2024-11-10",
                "19 June 2024 | 2024-06-19",
                "between March and May 2024 | 2024-03-01/2024-05-31",
                "بين مارس ومايو 2024 | 2024-03-01/2024-05-31",
                "منذ 2014 | 2014-01-01/..",
                "since 2014 | 2014-01-01/..",
                "بعد عام 2020 | 2021-01-01/..",
                "قبل مايو 2020 | ../2020-04-30",
                "حتى يونيو ٢٠٢٤ | ../2024-06-30",
                "مارس 2021 تقريبًا | 2021-03~",
                "late 2023 | 2023-09-01/2023-12-31",
                "about March 2021 | 2021-03~",
                "نحو مارس 2021 | 2021-03~",
                "before May 2020 | ../2020-04-30",
                "1 رمضان 1445 هـ | 2024-03-11",
                "the 1990s | 199X"
            })
    void what_documents_say_is_understood_when_it_is_typed(String typed, String edtf) {
        assertThat(TypedTime.read(typed).map(Edtf::write)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "قريبًا", "next", "2024-13", "32 June 2024x", "الجمعة", "yesterday", "../.."})
    void what_says_no_date_of_its_own_is_not_understood(String typed) {
        assertThat(TypedTime.read(typed).filter(when -> when.isDay())).isEmpty();
    }

    @Test
    void two_dates_are_the_stretch_from_one_to_the_other() {
        assertThat(TypedTime.read("3 May 2024 – 9 May 2024").map(Edtf::write)).contains("2024-05-03/2024-05-09");
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_a_month_is_said_as_a_part_of_a_month_and_read_as_the_same(Tongue tongue) {
        DateWords dates = DateWords.in(Manner.of(tongue));
        String[] parts = tongue == Tongue.ARABIC
                ? new String[] {"أوائل %s", "منتصف %s", "أواخر %s"}
                : new String[] {"early %s", "mid-%s", "late %s"};
        for (When month : List.of(When.month(2023, 2), When.month(2024, 2), When.month(2024, 6), When.month(2024, 7))) {
            for (String part : parts) {
                String said = part.replace("%s", dates.say(month));
                When read = TypedTime.read(said).orElseThrow();
                assertThat(dates.say(read)).isEqualTo(said);
            }
        }
        When days = When.between(LocalDate.of(2024, 6, 11), LocalDate.of(2024, 6, 20));
        assertThat(dates.say(days)).isNotEqualTo(parts[1].replace("%s", dates.say(When.month(2024, 6))));
    }
}
