package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forty pages as they come out of a browser, written by people who had not seen the rules; each line has its part beside it. */
class PagesTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "pages");

    @Test
    void what_stands_around_a_story_is_kept_out_of_it() throws IOException {
        List<PageScore.Row> rows = PageScore.of(PAGES);
        assertThat(PageScore.figures(rows).get("story"))
                .as("%s", rows.stream().filter(r -> !r.kept()).toList())
                .isGreaterThanOrEqualTo(90);
    }
}
