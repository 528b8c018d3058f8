package sanad.read.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-19T23:50:00+03:00 | 2024-06-19",
                "2024-06-19 | 2024-06-19",
                "20240619 | 2024-06-19",
                "20240619T101500Z | 2024-06-19",
                "2024/6/9 | 2024-06-09",
                "Wed, 19 Jun 2024 07:00:00 GMT | 2024-06-19",
                "Wed Jun 19 2024 07:00:00 GMT+0300 | 2024-06-19",
                "June 19, 2024 | 2024-06-19",
                "19/6/2024 | 2024-06-19",
                "6/19/2024 | 2024-06-19",
                "٢٠٢٤-٠٦-١٩ | 2024-06-19"
            })
    void the_days_that_machines_write_are_read(String words, String day) {
        assertThat(Days.of(words)).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "5/6/2024", "2024-13-40", "0001-01-01", "1718791200", "2024-06", "June 2024"})
    void what_names_no_day_or_two_is_none(String words) {
        assertThat(Days.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example/2024/06/19/world/visit.html | 2024-06-19",
                "https://news.example/world/2024/jun/19/visit | 2024-06-19",
                "https://news.example/visit-2024-06-19 | 2024-06-19",
                "https://news.example/a/20240619/visit | 2024-06-19"
            })
    void the_day_in_an_address_is_read(String address, String day) {
        assertThat(Addresses.day(address)).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/2024/06/visit",
                "https://news.example/story/99812345",
                "https://news.example/visit?d=2024-06-19",
                "https://news.example/2024/06/19/and/2023/01/02",
                "https://news.example"
            })
    void an_address_without_a_day_or_with_two_has_none(String address) {
        assertThat(Addresses.day(address)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "//news.example/a",
                "https://a b.example/",
                "https://host"
            })
    void what_cannot_be_cited_is_no_address(String address) {
        assertThat(Addresses.clean(address)).isEmpty();
    }
}
