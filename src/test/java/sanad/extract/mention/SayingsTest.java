package sanad.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Kind;

class SayingsTest extends Finding {
    /** The words of each mention; those that say whose they are stand in brackets behind. */
    private List<String> told(String text) {
        return find(text).stream()
                .filter(m -> m.kind() != Kind.STATE)
                .map(m -> words(m)
                        + m.attribution()
                                .map(a -> " [" + document.words(a) + "]")
                                .orElse(""))
                .toList();
    }

    @Test
    void what_was_said_begins_behind_said_without_a_that() {
        assertThat(told("Officials said the captain was arrested on 7 March."))
                .containsExactly("the captain was arrested on 7 March [Officials said]");
    }

    @Test
    void a_day_and_a_listener_may_stand_between() {
        assertThat(told("The ministry said on Friday it had signed a treaty with the neighbours."))
                .contains(
                        "The ministry said on Friday it had signed a treaty with the neighbours [The ministry said on Friday]");
    }

    @Test
    void who_said_it_may_stand_behind_what_was_said() {
        assertThat(told("The captain was arrested near the old harbour, the coastguard said on Monday."))
                .containsExactly("The captain was arrested near the old harbour, the coastguard said on Monday"
                        + " [the coastguard said on Monday]");
    }

    @Test
    void said_and_did_are_two_things_of_one_speaker() {
        assertThat(told("The mayor said nothing and signed the treaty in the town hall."))
                .noneMatch(t -> t.contains("["));
    }
}
