package sanad.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.text.Span;

/** Reliability T22: a thousand random edits of source texts, with fixed seeds. */
class ReanchoringTest {
    private static final int STORIES = 40;

    /** What was found, counted. */
    private record Count(int right, int lost, int gone, List<String> wrong) {
        Count plus(Count more) {
            List<String> all = new ArrayList<>(wrong);
            all.addAll(more.wrong);
            return new Count(right + more.right, lost + more.lost, gone + more.gone, all);
        }
    }

    @Test
    void after_each_of_a_thousand_edits_passages_stand_on_their_own_words_or_are_said_to_be_lost() {
        Count count = new Count(0, 0, 0, List.of());
        for (int story = 0; story < STORIES; story++) {
            Altered before = Altered.made(story);
            for (int step = 0; step < 1000 / STORIES; step++) {
                Altered after = before.edited(1);
                count = count.plus(compared(before, after, 8));
                before = after;
            }
        }
        assertThat(count.wrong()).isEmpty();
        assertThat(count.lost()).isLessThan(count.right() / 25);
    }

    @Test
    void after_many_edits_at_once_too() {
        Count count = new Count(0, 0, 0, List.of());
        for (int story = 100; story < 160; story++) {
            Altered before = Altered.made(story);
            count = count.plus(compared(before, before.edited(2 + story % 16), 20));
        }
        assertThat(count.wrong()).isEmpty();
        assertThat(count.lost()).isLessThan(count.right() / 4);
    }

    /**
     * Right is a stretch that has nearly all that is left of the passage, and no word that stood outside it. Where a part
     * was taken out between equal words nobody can tell which of the two went: then the letters themselves are compared.
     */
    private static boolean isRight(Altered before, Altered after, Span passage, Span found) {
        String was = letters(passage.of(before.text()));
        String is = letters(found.of(after.text()));
        String old = letters(after.old(before, found));
        double holds = after.holds(before, passage, found);
        boolean same = isPart(is, was) || old.length() * 2 >= was.length() && isPart(old, was);
        return after.foreign(before, passage, found) == 0 && (holds >= 0.8 || is.equals(was)) || holds > 0 && same;
    }

    private static boolean isPart(String some, String all) {
        int at = 0;
        for (int i = 0; i < all.length(); i++) {
            at += at < some.length() && some.charAt(at) == all.charAt(i) ? 1 : 0;
        }
        return at == some.length();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Count compared(Altered before, Altered after, int passages) {
        Anchors old = new Anchors(before.text());
        Anchors now = new Anchors(after.text());
        int right = 0;
        int lost = 0;
        int gone = 0;
        List<String> wrong = new ArrayList<>();
        for (Span passage : before.passages(passages)) {
            boolean stands = after.stands(before, passage);
            Optional<Span> found = now.find(passage, old);
            if (found.isEmpty()) {
                lost += stands ? 1 : 0;
                gone += stands ? 0 : 1;
            } else if (isRight(before, after, passage, found.get())) {
                right++;
            } else {
                wrong.add(passage.of(before.text()) + "\n  FOUND " + found.get().of(after.text()) + "\n");
            }
        }
        return new Count(right, lost, gone, wrong);
    }
}
