package sanad.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_is_a_heading_with_its_date_and_the_numbers_of_its_sources(int count) {
        Chronicle chronicle = MadeUp.of(count);
        String text = Written.text(DataWriter.MARKDOWN, chronicle);
        List<String> titles = text.lines()
                .filter(l -> l.startsWith("## "))
                .map(l -> l.substring(3).replaceAll("\\\\(.)", "$1"))
                .toList();
        assertThat(titles.subList(0, count))
                .isEqualTo(chronicle.events().stream().map(Event::title).toList());
        assertThat(text.lines().filter(l -> l.startsWith("**")))
                .hasSize(count)
                .allMatch(l -> l.matches(".*\\\\\\[[٠-٩، ]+\\\\\\]"));
    }

    @Test
    void what_was_inferred_says_so_and_keeps_its_interval() {
        String text = Written.text(DataWriter.MARKDOWN, MadeUp.of(250));
        assertThat(text).containsPattern("\\*\\*.*\\(مستنتج\\)\\*\\* `[0-9-]+`");
        assertThat(text).containsPattern("`[0-9]{4}-[0-9]{2}~`");
        assertThat(text).containsPattern("`[0-9-]{10}/[0-9-]{10}`");
    }

    @Test
    void why_a_date_is_what_it_is_is_told_step_by_step() {
        assertThat(Written.text(DataWriter.MARKDOWN, MadeUp.of(250)))
                .contains("لماذا هذا التاريخ؟\n\n1. يقول المستند ١: «في يوم 😀 ما،");
    }

    @Test
    void signs_of_the_notation_are_words() {
        String text = Written.text(DataWriter.MARKDOWN, MadeUp.titled(Hostile.MARKUP));
        Matcher live = Pattern.compile("(?<!\\\\)(?:<(?!https://example.org/a)|\\[|\\]|\\|)")
                .matcher(text);
        assertThat(live.find()).isFalse();
        assertThat(Markdown.text("1. x")).isEqualTo("1\\. x");
        assertThat(Markdown.text("- x")).isEqualTo("\\- x");
        assertThat(Markdown.text("في 2024. ثم")).isEqualTo("في 2024. ثم");
    }
}
