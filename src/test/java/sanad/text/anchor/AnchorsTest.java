package sanad.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import sanad.text.Span;

class AnchorsTest {
    private static final String BEFORE = """
            The ferry sank at dawn. Nobody on the shore saw it go down in the fog.
            A week later divers found the bell of the ferry under forty feet of water.
            The town put up a stone for those who were lost.
            """;

    private static String found(String words, String before, String after) {
        int at = before.indexOf(words);
        return new Anchors(after)
                .find(new Span(at, at + words.length()), new Anchors(before))
                .map(span -> span.of(after))
                .orElse("LOST");
    }

    @Test
    void words_that_stand_once_are_found_wherever_they_went() {
        String after = "News.\n" + BEFORE.substring(BEFORE.indexOf("The town")) + BEFORE;
        assertThat(found("divers found the bell of the ferry", BEFORE, after))
                .isEqualTo("divers found the bell of the ferry");
    }

    @Test
    void a_word_put_in_left_out_or_spelled_anew_does_not_lose_a_passage() {
        assertThat(found(
                        "divers found the bell of the ferry under forty feet",
                        BEFORE,
                        BEFORE.replace("the bell", "the old bell")))
                .isEqualTo("divers found the old bell of the ferry under forty feet");
        assertThat(found(
                        "A week later divers found the bell of the ferry", BEFORE, BEFORE.replace("A week later ", "")))
                .isEqualTo("divers found the bell of the ferry");
        assertThat(found("Nobody on the shore saw it go down in the fog", BEFORE, BEFORE.replace("shore", "shores")))
                .isEqualTo("Nobody on the shores saw it go down in the fog");
    }

    @Test
    void words_that_are_gone_are_lost_though_others_resemble_them() {
        String two = BEFORE + "A week later divers found the wheel of the ferry under fifty feet of water.\n";
        String without =
                two.replace("A week later divers found the bell of the ferry under forty feet of water.\n", "");
        assertThat(found("A week later divers found the bell of the ferry under forty feet of water", two, without))
                .isEqualTo("LOST");
    }

    @Test
    void of_two_places_that_say_the_same_the_one_whose_neighbours_are_there_is_meant_or_none() {
        String twice = """
                Rain fell on the harbour that morning.
                It was closed for a day.
                Then snow fell on the roads up the hill.
                It was closed for a day.
                Spring came.
                """;
        int second = twice.lastIndexOf("It was closed for a day");
        Span span = new Span(second, second + "It was closed for a day".length());
        String moved = "Weather.\n" + twice;
        assertThat(new Anchors(moved).find(span, new Anchors(twice))).contains(span.shift("Weather.\n".length()));
        String unclear = "It was closed for a day.\nNothing else is left.\nIt was closed for a day.\n";
        assertThat(new Anchors(unclear).find(span, new Anchors(twice))).isEmpty();
    }

    @Test
    void a_few_words_are_not_found_without_anything_around_them() {
        assertThat(found("at dawn", BEFORE, "He rose at dawn and left.")).isEqualTo("LOST");
    }

    @Test
    void marks_at_the_ends_of_a_passage_stay_with_it() {
        String before = "He wrote: “The ferry is lost for ever, and its bell.” Then he slept.";
        assertThat(found(
                        "“The ferry is lost for ever, and its bell.”",
                        before,
                        before.replace("for ever", "now and for ever")))
                .isEqualTo("“The ferry is lost now and for ever, and its bell.”");
    }

    @Test
    void an_empty_text_has_nothing() {
        assertThat(found("The ferry sank at dawn", BEFORE, "")).isEqualTo("LOST");
    }

    @Test
    void long_texts_and_texts_of_one_word_cost_no_more_than_their_length() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            StringBuilder long1 = new StringBuilder();
            for (int i = 0; i < 60_000; i++) {
                long1.append("word")
                        .append(i % 997)
                        .append(" of ")
                        .append(i % 89)
                        .append(i % 12 == 11 ? ".\n" : " ");
            }
            String same = "so ".repeat(300_000);
            for (String text : List.of(long1.toString(), same)) {
                Anchors before = new Anchors(text);
                Anchors after = new Anchors("Put in front. " + text.replace("word7 ", "wörd7 "));
                List<Optional<Span>> found = new ArrayList<>();
                for (int at = 0; at < 20; at++) {
                    found.add(after.find(new Span(at * 40_000, at * 40_000 + 150), before));
                }
                assertThat(found).hasSize(20);
            }
        });
    }
}
