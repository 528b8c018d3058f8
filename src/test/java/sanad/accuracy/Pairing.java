package sanad.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Pairs answers with gold one to one: as many pairs as possible, the heaviest first. */
final class Pairing {
    /**
     * A pair that may be.
     *
     * @param answer number of the answer
     * @param gold number of the gold item
     * @param weight heavier pairs are tried first
     */
    record Candidate(int answer, int gold, long weight) {}

    private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::answer)
            .thenComparingInt(Candidate::gold);

    private final Map<Integer, List<Integer>> wishes = new LinkedHashMap<>();
    private final Map<Integer, Integer> goldOf = new TreeMap<>();
    private final Map<Integer, Integer> answerOf = new TreeMap<>();

    private Pairing(List<Candidate> candidates) {
        for (Candidate c : candidates.stream().sorted(ORDER).toList()) {
            wishes.computeIfAbsent(c.answer(), a -> new ArrayList<>()).add(c.gold());
            if (!goldOf.containsKey(c.answer()) && !answerOf.containsKey(c.gold())) {
                join(c.answer(), c.gold());
            }
        }
        for (int answer : wishes.keySet()) {
            if (!goldOf.containsKey(answer)) {
                makeRoom(answer, new HashSet<>());
            }
        }
    }

    /** Gold by answer. */
    static Map<Integer, Integer> of(List<Candidate> candidates) {
        return new Pairing(candidates).goldOf;
    }

    /** Finds the answer a gold item, moving others to their next wish where that frees one (Kuhn's algorithm). */
    private boolean makeRoom(int answer, Set<Integer> tried) {
        for (int gold : wishes.getOrDefault(answer, List.of())) {
            if (tried.add(gold)) {
                Integer holder = answerOf.get(gold);
                if (holder == null || makeRoom(holder, tried)) {
                    join(answer, gold);
                    return true;
                }
            }
        }
        return false;
    }

    private void join(int answer, int gold) {
        goldOf.put(answer, gold);
        answerOf.put(gold, answer);
    }
}
