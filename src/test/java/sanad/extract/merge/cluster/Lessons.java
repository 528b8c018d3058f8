package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Trait;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.merge.likeness.Weights;

/** What one annotated story teaches of merging, given the gold events that each of its mentions tells. */
public final class Lessons {
    private static final int NEAR = 3;
    /** How much the mentions that another event tells count beside those of one's own. */
    private static final double OTHERS = 2;
    /** How much a mention of no gold event counts, which may be one that nobody asked for. */
    private static final double STRAY = 0.2;

    private final List<Reading> readings;
    private final Dated dated;
    private final Likeness likeness;
    private final Function<Candidate, Set<Integer>> gold;

    /** The lessons of a story. */
    public Lessons(List<Reading> readings, Dated dated, Likeness likeness, Function<Candidate, Set<Integer>> gold) {
        this.readings = readings;
        this.dated = dated;
        this.likeness = likeness;
        this.gold = gold;
    }

    private record Two(Candidate a, Candidate b, boolean holds, double weight) {}

    /** Which two mentions are of one event; every mention's own event and the others count the same, however many there are. */
    public List<Lesson> likeness() {
        List<Candidate> all = Candidates.of(readings, dated);
        List<Two> pairs = new ArrayList<>();
        Map<Candidate, double[]> sums = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(all.get(i), all.get(j), pairs, sums);
            }
        }
        Traits traits = new Traits(all, likeness, new Weights(Map.of()));
        List<Lesson> lessons = new ArrayList<>();
        double total = 0;
        for (Two pair : pairs) {
            int side = pair.holds() ? 1 : 0;
            double share = 1 / sum(sums, pair.a())[side] + 1 / sum(sums, pair.b())[side];
            double weight = pair.weight() * share * (pair.holds() ? 1 : OTHERS);
            total += weight;
            lessons.add(Lesson.of(Trait.class, Trait.GROUPS, traits.between(pair.a(), pair.b()), pair.holds(), weight));
        }
        return evened(lessons, total, 300);
    }

    private static double[] sum(Map<Candidate, double[]> sums, Candidate one) {
        return sums.computeIfAbsent(one, k -> new double[2]);
    }

    private void pair(Candidate a, Candidate b, List<Two> pairs, Map<Candidate, double[]> sums) {
        Set<Integer> one = gold.apply(a);
        Set<Integer> other = gold.apply(b);
        if (one.isEmpty() && other.isEmpty() || !isCompared(a, b)) {
            return;
        }
        boolean holds = one.stream().anyMatch(other::contains);
        double weight = one.isEmpty() || other.isEmpty() ? STRAY : 1;
        pairs.add(new Two(a, b, holds, weight));
        sum(sums, a)[holds ? 1 : 0] += weight;
        sum(sums, b)[holds ? 1 : 0] += weight;
    }

    private static boolean isCompared(Candidate a, Candidate b) {
        boolean near = a.document() == b.document()
                && Math.abs(a.mention().sentence() - b.mention().sentence()) <= NEAR;
        return near
                || Fit.of(a.when(), b.when()) == Fit.SAME
                || a.mention().words().stream()
                        .anyMatch(w -> b.mention().words().contains(w));
    }

    /** Lets a story that is twice as long count less than twice as much. */
    private static List<Lesson> evened(List<Lesson> lessons, double total, double usual) {
        double factor = Math.sqrt(usual / total);
        return lessons.stream().map(l -> l.times(factor)).toList();
    }

    /**
     * Which clusters are events.
     *
     * @param judge tells of some clusters which of them are a gold event; those are left out that count neither way
     */
    public List<Lesson> worth(Weights learned, Function<List<Cluster>, Map<Cluster, Boolean>> judge) {
        Clustering clustering = clustering(learned);
        List<Cluster> found = clustering.found(new ArrayList<>());
        Worth worth = new Worth(found, clustering.traits());
        Map<Cluster, Boolean> right = judge.apply(found);
        return found.stream()
                .filter(right::containsKey)
                .map(c -> Lesson.of(Mark.class, Mark.GROUPS, worth.marks(c), right.getOrDefault(c, false), 1))
                .toList();
    }

    /** Which events words mean that make none. */
    public List<Lesson> meant(Weights learned) {
        Clustering clustering = clustering(learned);
        List<Candidate> left = new ArrayList<>();
        Attaching attaching = clustering.attaching(clustering.found(left));
        List<Lesson> lessons = new ArrayList<>();
        double total = 0;
        for (Candidate words : left) {
            Set<Integer> mine = gold.apply(words);
            double weight = mine.isEmpty() ? STRAY : 1;
            for (Attaching.Choice choice : attaching.choices(words)) {
                boolean holds = told(choice.told().cluster()).stream().anyMatch(mine::contains);
                lessons.add(Lesson.of(Sign.class, Sign.GROUPS, choice.signs(), holds, weight));
                total += weight;
            }
        }
        return evened(lessons, total, 1000);
    }

    private Clustering clustering(Weights learned) {
        Weights none = new Weights(Map.of());
        return new Clustering(readings, dated, likeness, new Learned(learned, none, none, Map.of()));
    }

    /** The gold events that a good part of a cluster tells. */
    private Set<Integer> told(Cluster cluster) {
        Map<Integer, Double> votes = new TreeMap<>();
        double all = 0;
        for (Candidate member : cluster.members()) {
            double vote = member.isSure() ? 1 : 0.5;
            Set<Integer> events = gold.apply(member);
            all += events.isEmpty() ? 0 : vote;
            events.forEach(e -> votes.merge(e, vote, Double::sum));
        }
        Set<Integer> most = new TreeSet<>();
        for (Map.Entry<Integer, Double> vote : votes.entrySet()) {
            if (vote.getValue() >= 0.4 * all) {
                most.add(vote.getKey());
            }
        }
        return most;
    }
}
