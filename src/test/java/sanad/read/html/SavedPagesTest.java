package sanad.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Original;

/** The article is found in saved pages, with the day on which it was published; nothing else on the page is lost. */
class SavedPagesTest {
    private static final double ENOUGH = 0.95;

    static Stream<SavedPages.Page> pages() {
        return Stream.concat(SavedPages.known(), SavedPages.later());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_article_is_found_and_hardly_anything_else(SavedPages.Page page) {
        Score score = score(page);
        assertThat(score.recall()).as(page.name() + " recall").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(score.precision()).as(page.name() + " precision").isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_day_of_publication_is_read_where_the_page_tells_it(SavedPages.Page page) {
        Content content = read(page);
        Original original = new Original("", "HTML", "", content.stated(), List.of());
        assertThat(original.best(Kind.PUBLISHED).map(s -> s.value()).orElse(""))
                .as(page.name())
                .isEqualTo(page.told() ? page.day() : "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void all_that_the_page_says_is_kept_somewhere(SavedPages.Page page) {
        Content content = read(page);
        List<String> kept = new ArrayList<>(SavedPages.words(content.text()));
        for (Aside aside : content.asides()) {
            assertThat(aside.at()).isBetween(0, content.text().length());
            kept.addAll(SavedPages.words(aside.words()));
        }
        List<String> shown =
                SavedPages.words(org.jsoup.Jsoup.parse(page.html()).body().text());
        assertThat(kept.size()).as(page.name()).isBetween(shown.size() - 3, shown.size() + shown.size() / 50 + 20);
    }

    /** How many of the article's words were found, and how many of those found are the article's. */
    record Score(double recall, double precision, List<String> missed, List<String> extra) {}

    static Score score(SavedPages.Page page) {
        List<String> found = new ArrayList<>(SavedPages.words(read(page).text()));
        List<String> missed = new ArrayList<>();
        for (String word : page.words()) {
            if (!found.remove(word)) {
                missed.add(word);
            }
        }
        page.free().forEach(found::remove);
        int all = page.words().size();
        int right = all - missed.size();
        return new Score((double) right / all, (double) right / (right + found.size()), missed, found);
    }

    static Content read(SavedPages.Page page) {
        Outcome outcome =
                new HtmlFormat().read(Input.of("page.html", page.html().getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).content();
    }

    /** Prints the figures of all pages. */
    public static void main(String[] args) {
        Stream<SavedPages.Page> pages =
                args.length > 0 && args[0].equals("later") ? SavedPages.later() : SavedPages.known();
        pages.forEach(page -> {
            Score s = score(page);
            Original original = new Original("", "", "", read(page).stated(), List.of());
            System.out.println(page.name() + " R " + Math.round(s.recall() * 1000) / 1000.0 + " P "
                    + Math.round(s.precision() * 1000) / 1000.0 + " " + page.day() + " "
                    + original.best(Kind.PUBLISHED)
                            .map(x -> x.value() + " " + x.place())
                            .orElse("-"));
            System.out.println("   - " + String.join(" ", s.missed()));
            System.out.println("   + " + String.join(" ", s.extra()));
        });
    }
}
