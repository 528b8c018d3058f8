package sanad.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import sanad.accuracy.Answers.EventAnswer;
import sanad.accuracy.Gold.GoldEvent;
import sanad.accuracy.Pairing.Candidate;
import sanad.accuracy.Tally.Count;

/** Scores events: a right date and a passage of the evidence make a match. */
final class EventScore {
    private static final Map<Integer, Count> ASKED = Map.of(3, Count.ESSENTIAL, 2, Count.IMPORTANT, 1, Count.MINOR);
    private static final Map<Integer, Count> MET =
            Map.of(3, Count.ESSENTIAL_RIGHT, 2, Count.IMPORTANT_RIGHT, 1, Count.MINOR_RIGHT);

    private final List<GoldEvent> gold;
    private final List<EventAnswer> answers;

    private EventScore(Gold gold, Answers answers) {
        this.gold = gold.events();
        this.answers = answers.events();
    }

    /** Counts the events of a story, and how their passages hang together. */
    static void count(Gold gold, Answers answers, Tally tally) {
        new EventScore(gold, answers).count(tally);
    }

    private void count(Tally tally) {
        Map<Integer, Integer> matched = Pairing.of(candidates(this::dated));
        Set<Integer> met = new HashSet<>(matched.values());
        Set<Integer> spare = onOptional(matched.keySet());
        BiPredicate<Integer, Integer> halfRight = (a, g) -> !matched.containsKey(a)
                && !spare.contains(a)
                && !met.contains(g)
                && answers.get(a).date().stream()
                        .anyMatch(d -> gold.get(g).dates().stream().anyMatch(d::near));
        tally.add(Count.EVENTS_FOUND, answers.size() - spare.size());
        tally.add(Count.EVENTS_RIGHT, matched.size());
        tally.add(Count.EVENTS_HALF, Pairing.of(candidates(halfRight)).size());
        for (int g = 0; g < gold.size(); g++) {
            if (!gold.get(g).optional()) {
                tally.add(Count.EVENTS_GOLD, 1);
                tally.add(ASKED.getOrDefault(gold.get(g).importance(), Count.MINOR), 1);
                tally.add(MET.getOrDefault(gold.get(g).importance(), Count.MINOR_RIGHT), met.contains(g));
            }
        }
        LinkScore.count(gold, answers, matched, tally);
    }

    private List<Candidate> candidates(BiPredicate<Integer, Integer> fits) {
        List<Candidate> found = new ArrayList<>();
        for (int a = 0; a < answers.size(); a++) {
            for (int g = 0; g < gold.size(); g++) {
                int shared = gold.get(g).shared(answers.get(a).passages());
                if (shared > 0 && !gold.get(g).optional() && fits.test(a, g)) {
                    found.add(new Candidate(a, g, shared));
                }
            }
        }
        return found;
    }

    /** The unmatched answers that tell of an optional event. */
    private Set<Integer> onOptional(Set<Integer> matched) {
        Set<Integer> found = new HashSet<>();
        for (int a = 0; a < answers.size(); a++) {
            for (int g = 0; g < gold.size(); g++) {
                GoldEvent event = gold.get(g);
                if (event.optional()
                        && dated(a, g)
                        && event.shared(answers.get(a).passages()) > 0) {
                    found.add(a);
                }
            }
        }
        found.removeAll(matched);
        return found;
    }

    private boolean dated(int a, int g) {
        return answers.get(a).date().filter(gold.get(g)::accepts).isPresent();
    }
}
