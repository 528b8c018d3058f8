package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forty pages as they come out of a browser, written by people who had not seen the rules; each line has its part beside it. The weights
 * have since been learned from them, so that this keeps what is known; how pages are read from which nothing was learned is kept by
 * {@code sanad.extract.page.UnseenPagesTest}.
 */
class PagesTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    /** Twenty-four more, written blind after the weights were learned, and not looked at since. */
    private static final Path UNSEEN = Path.of("src", "test", "resources", "pages-unseen");

    @ParameterizedTest
    @CsvSource({
        "lines, 99",
        "story, 99",
        "headlines, 97",
        "DATELINE.precision, 96",
        "BODY.recall, 99",
        "LEAD.recall, 99"
    })
    void a_page_is_read_as_its_readers_see_it(String figure, double floor) throws IOException {
        List<PageScore.Row> rows = PageScore.of(PAGES);
        assertThat(PageScore.figures(rows).get(figure))
                .as("%s", rows.stream().filter(r -> !r.right()).toList())
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"lines, 87", "story, 94", "headlines, 83", "DATELINE.precision, 90"})
    void pages_from_which_nothing_was_learned_are_read_as_well_as_at_first_sight(String figure, double floor)
            throws IOException {
        assertThat(PageScore.figures(PageScore.of(UNSEEN)).get(figure)).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void every_part_stands_on_some_page() throws IOException {
        assertThat(PageScore.of(PAGES).stream().map(PageScore.Row::gold).distinct())
                .containsExactlyInAnyOrder(sanad.extract.page.Part.values());
    }
}
