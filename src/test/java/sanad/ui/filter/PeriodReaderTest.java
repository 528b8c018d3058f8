package sanad.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.time.Edtf;

class PeriodReaderTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "٢٠٢٤, 2024",
        "2023-09, 2023-09",
        "سبتمبر ٢٠٢٣, 2023-09",
        "أيلول 2023, 2023-09",
        "١٩ يونيو ٢٠٢٤, 2024-06-19",
        "19 June 2024, 2024-06-19",
        "March 1999, 1999-03",
        "2024-01-01/2024-02-03, 2024-01-01/2024-02-03"
    })
    void is_understood(String typed, String edtf) {
        assertThat(PeriodReader.read(typed).map(Edtf::write)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "tomorrow or so", "كلام", "31 February 2024x", "../.."})
    void is_not_taken_for_a_date(String typed) {
        assertThat(PeriodReader.read(typed)).isEmpty();
    }

    @Test
    void two_dates_are_a_period_from_the_first_to_the_last() {
        assertThat(PeriodReader.read("from March 2024 to May 2024").map(Edtf::write))
                .contains("2024-03-01/2024-05-31");
    }
}
