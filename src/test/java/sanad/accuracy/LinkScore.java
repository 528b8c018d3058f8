package sanad.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.accuracy.Answers.EventAnswer;
import sanad.accuracy.Gold.GoldEvent;
import sanad.accuracy.Tally.Count;
import sanad.text.Passage;

/** Scores how well the passages of one event were brought together: linking, and B-cubed. */
final class LinkScore {
    /** An answer that covers a passage; the one of highest rank, then of largest overlap, then the first, has it. */
    private record Claim(int answer, int rank, int shared) {
        boolean beats(Claim other) {
            return rank != other.rank ? rank > other.rank : shared > other.shared;
        }
    }

    /** One passage of the evidence of a gold event, and the answer that has it. */
    private record Item(int gold, Optional<Integer> cluster) {}

    private static final int MATCHED = 2;

    private final List<GoldEvent> gold;
    private final List<EventAnswer> answers;
    private final Map<Integer, Integer> matched;

    private LinkScore(List<GoldEvent> gold, List<EventAnswer> answers, Map<Integer, Integer> matched) {
        this.gold = gold;
        this.answers = answers;
        this.matched = matched;
    }

    /** Counts the evidence of the gold events that are not optional, given the gold event matched by each answer. */
    static void count(List<GoldEvent> gold, List<EventAnswer> answers, Map<Integer, Integer> matched, Tally tally) {
        new LinkScore(gold, answers, matched).count(tally);
    }

    private void count(Tally tally) {
        List<Item> items = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            if (!gold.get(g).optional()) {
                for (Passage quote : gold.get(g).evidence()) {
                    Optional<Claim> claim = claim(g, quote);
                    items.add(new Item(g, claim.map(Claim::answer)));
                    if (gold.get(g).evidence().size() > 1) {
                        tally.add(Count.LINKS, 1);
                        tally.add(
                                Count.LINKS_RIGHT,
                                claim.filter(c -> c.rank() == MATCHED).isPresent());
                    }
                }
            }
        }
        bCubed(items, tally);
    }

    private static void bCubed(List<Item> items, Tally tally) {
        Map<Item, Integer> together = new HashMap<>();
        Map<Integer, Integer> ofGold = new HashMap<>();
        Map<Optional<Integer>, Integer> ofCluster = new HashMap<>();
        for (Item item : items) {
            together.merge(item, 1, Integer::sum);
            ofGold.merge(item.gold(), 1, Integer::sum);
            ofCluster.merge(item.cluster(), 1, Integer::sum);
        }
        for (Item item : items) {
            tally.add(Count.PASSAGES, 1);
            if (item.cluster().isPresent()) {
                double both = together.getOrDefault(item, 0);
                tally.add(Count.PASSAGES_COVERED, 1);
                tally.add(Count.PASSAGES_PRECISION, both / ofCluster.getOrDefault(item.cluster(), 1));
                tally.add(Count.PASSAGES_RECALL, both / ofGold.getOrDefault(item.gold(), 1));
            }
        }
    }

    private Optional<Claim> claim(int g, Passage quote) {
        Optional<Claim> best = Optional.empty();
        for (int a = 0; a < answers.size(); a++) {
            List<Passage> hits = answers.get(a).passages().stream()
                    .filter(p -> Gold.overlap(p, quote) > 0)
                    .toList();
            int rank = rank(a, g);
            if (!hits.isEmpty() && (rank > 0 || !accountedFor(a, hits))) {
                int shared = hits.stream().mapToInt(p -> Gold.overlap(p, quote)).sum();
                Claim claim = new Claim(a, rank, shared);
                if (best.isEmpty() || claim.beats(best.get())) {
                    best = Optional.of(claim);
                }
            }
        }
        return best;
    }

    private int rank(int a, int g) {
        boolean matches = matched.getOrDefault(a, -1) == g;
        return matches ? MATCHED : dated(a, g) ? 1 : 0;
    }

    /** Whether another gold event of the answer's date explains the passages. */
    private boolean accountedFor(int a, List<Passage> hits) {
        for (int g = 0; g < gold.size(); g++) {
            if (dated(a, g) && gold.get(g).shared(hits) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean dated(int a, int g) {
        return answers.get(a).date().filter(gold.get(g)::accepts).isPresent();
    }
}
