package sanad.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.accuracy.Answers.TimexAnswer;
import sanad.accuracy.Gold.GoldTimex;
import sanad.accuracy.Pairing.Candidate;
import sanad.accuracy.Tally.Count;

/** Scores expressions of time as TempEval-3 does. */
final class TimexScore {
    /** Weighs more than any length of text. */
    private static final long FIRST = 1L << 40;

    private static final long SECOND = 1L << 32;

    private final Gold gold;
    private final Answers answers;

    private TimexScore(Gold gold, Answers answers) {
        this.gold = gold;
        this.answers = answers;
    }

    /** Counts the expressions of a story. */
    static void count(Gold gold, Answers answers, Tally tally) {
        new TimexScore(gold, answers).count(tally);
    }

    private void count(Tally tally) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Integer> onOptional = new HashSet<>();
        for (int a = 0; a < answers.timexes().size(); a++) {
            for (int g = 0; g < gold.timexes().size(); g++) {
                int shared = Gold.overlap(answer(a).passage(), gold(g).passage());
                if (shared > 0 && gold(g).optional()) {
                    onOptional.add(a);
                } else if (shared > 0) {
                    long weight = shared + (strict(a, g) ? FIRST : 0) + (valued(a, g) ? SECOND : 0);
                    candidates.add(new Candidate(a, g, weight));
                }
            }
        }
        Map<Integer, Integer> pairs = Pairing.of(candidates);
        onOptional.removeAll(pairs.keySet());
        tally.add(Count.TIMEXES_FOUND, answers.timexes().size() - onOptional.size());
        gold.timexes().forEach(t -> tally.add(Count.TIMEXES_GOLD, !t.optional()));
        tally.add(Count.TIMEXES_RELAXED, pairs.size());
        pairs.forEach((a, g) -> {
            tally.add(Count.TIMEXES_STRICT, strict(a, g));
            tally.add(Count.TIMEXES_VALUE, valued(a, g));
            tally.add(Count.TIMEXES_TYPE, answer(a).type().equals(gold(g).type()));
        });
    }

    private boolean strict(int a, int g) {
        String text = gold.texts().getOrDefault(gold(g).passage().document(), "");
        return Bare.of(text, answer(a).passage().span())
                .equals(Bare.of(text, gold(g).passage().span()));
    }

    private boolean valued(int a, int g) {
        return gold(g).values().contains(answer(a).value());
    }

    private TimexAnswer answer(int a) {
        return answers.timexes().get(a);
    }

    private GoldTimex gold(int g) {
        return gold.timexes().get(g);
    }
}
