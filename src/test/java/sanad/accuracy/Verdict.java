package sanad.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import sanad.accuracy.Answers.EventAnswer;
import sanad.accuracy.Gold.GoldEvent;
import sanad.text.Passage;

/**
 * What gold says of an event that was found.
 *
 * @param event whether it is one of the gold events, and not one of them once more
 * @param date where it tells of gold events: whether its date is that of one
 * @param whole where it is one of them and has several passages: whether none of these tells only of others
 * @param importance of the gold event that it is
 * @param right whether it is a gold event of right date
 */
record Verdict(
        boolean event, Optional<Boolean> date, Optional<Boolean> whole, Optional<Integer> importance, boolean right) {
    /** Pairs of right date come before all others. */
    private static final long DATED = 1_000_000;

    /** The answer to a question; none where gold does not say. */
    Optional<Boolean> to(String question) {
        return switch (question) {
            case "event" -> Optional.of(event);
            case "date" -> date;
            case "whole" -> whole;
            case "important" -> importance.map(i -> i >= 2);
            case "essential" -> importance.map(i -> i >= 3);
            default -> throw new IllegalArgumentException(question);
        };
    }

    /** The verdicts on a story's events, by their number; those on optional gold alone are left out. */
    static Map<Integer, Verdict> of(Gold gold, List<EventAnswer> answers) {
        BiPredicate<Integer, Integer> dated = (a, g) ->
                answers.get(a).date().filter(gold.events().get(g)::accepts).isPresent();
        List<Pairing.Candidate> right = new ArrayList<>();
        List<Pairing.Candidate> any = new ArrayList<>();
        Map<Integer, List<Integer>> told = new HashMap<>();
        for (int a = 0; a < answers.size(); a++) {
            for (int g = 0; g < gold.events().size(); g++) {
                int shared = gold.events().get(g).shared(answers.get(a).passages());
                if (shared > 0) {
                    told.computeIfAbsent(a, k -> new ArrayList<>()).add(g);
                    if (!gold.events().get(g).optional()) {
                        boolean fits = dated.test(a, g);
                        any.add(new Pairing.Candidate(a, g, shared + (fits ? DATED : 0)));
                        if (fits) {
                            right.add(new Pairing.Candidate(a, g, shared));
                        }
                    }
                }
            }
        }
        Map<Integer, Integer> matched = Pairing.of(right);
        Map<Integer, Integer> paired = Pairing.of(any);
        Map<Integer, Verdict> verdicts = new HashMap<>();
        IntStream.range(0, answers.size()).forEach(a -> {
            List<Integer> events = told.getOrDefault(a, List.of());
            boolean spare = !matched.containsKey(a)
                    && events.stream().anyMatch(g -> gold.events().get(g).optional() && dated.test(a, g));
            boolean aside = !events.isEmpty()
                    && events.stream().allMatch(g -> gold.events().get(g).optional());
            if (!spare && !aside) {
                Optional<GoldEvent> is = Optional.ofNullable(matched.getOrDefault(a, paired.get(a)))
                        .map(gold.events()::get);
                verdicts.put(
                        a,
                        new Verdict(
                                is.isPresent(),
                                events.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(events.stream().anyMatch(g -> dated.test(a, g))),
                                is.filter(g -> matched.containsKey(a)
                                                && answers.get(a).passages().size() > 1)
                                        .map(g -> isWhole(gold, answers.get(a), g)),
                                is.map(GoldEvent::importance),
                                matched.containsKey(a)));
            }
        });
        return verdicts;
    }

    private static boolean isWhole(Gold gold, EventAnswer answer, GoldEvent event) {
        for (Passage passage : answer.passages()) {
            List<Passage> one = List.of(passage);
            boolean foreign =
                    gold.events().stream().anyMatch(g -> !g.optional() && g.shared(one) > 0) && event.shared(one) == 0;
            if (foreign) {
                return false;
            }
        }
        return true;
    }
}
