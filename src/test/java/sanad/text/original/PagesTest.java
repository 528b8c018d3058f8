package sanad.text.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    private static final Pages PAGES = new Pages(List.of(0, 1200, 1200, 2000));

    @ParameterizedTest
    @CsvSource({"0, 1", "1199, 1", "1200, 3", "1999, 3", "2000, 4", "9000, 4"})
    void an_offset_stands_on_the_last_page_that_begins_at_it_or_before(int offset, int page) {
        assertThat(PAGES.of(offset)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "20, 1", "30, 2"})
    void what_stands_before_every_beginning_is_on_the_first_page(int offset, int page) {
        assertThat(new Pages(List.of(10, 30)).of(offset)).isEqualTo(page);
    }
}
