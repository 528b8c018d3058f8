package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.pace.Pace;

/**
 * Gathers the mentions of one event, within and across documents: those that can make one found clusters, clusters of one
 * event join, those that are none dissolve, and all that is left goes to the event that it means.
 */
public final class Clustering {
    private final List<Candidate> all;
    private final Dated dated;
    private final Likeness likeness;
    private final Learned learned;
    private final Traits traits;

    Clustering(List<Reading> readings, Dated dated, Likeness likeness, Learned learned) {
        this(readings, dated, likeness, learned, Pace.ALONE);
    }

    private Clustering(List<Reading> readings, Dated dated, Likeness likeness, Learned learned, Pace pace) {
        this.all = Candidates.of(readings, dated);
        this.dated = dated;
        this.likeness = likeness;
        this.learned = learned;
        this.traits = new Traits(all, likeness, learned.likeness(), pace);
    }

    /** The clusters of a story, surest first; readings and dated mentions stand in the same order. */
    public static List<Cluster> of(List<Reading> readings, Dated dated, Likeness likeness, Pace pace) {
        return of(readings, dated, likeness, Learned.standard(), pace);
    }

    /** The same by what was learned otherwise. */
    public static List<Cluster> of(List<Reading> readings, Dated dated, Likeness likeness, Learned learned, Pace pace) {
        return new Clustering(readings, dated, likeness, learned, pace.part(0, 0.1)).gather(pace.part(0.1, 1));
    }

    private List<Cluster> gather(Pace pace) {
        List<Candidate> left = new ArrayList<>();
        List<Cluster> found = found(left);
        List<Cluster> events = new ArrayList<>();
        List<Cluster> doubtful = new ArrayList<>();
        judge(found, events, doubtful, left, pace.part(0, 0.1));
        Attaching known = attaching(events);
        List<Boolean> strange = pace.part(0.1, 0.2)
                .each(
                        doubtful.size(),
                        i -> known.isStrange(doubtful.get(i), learned.signs(), learned.from(Bound.HOME)));
        List<Cluster> more = new ArrayList<>();
        for (int i = 0; i < strange.size(); i++) {
            if (strange.get(i)) {
                more.add(doubtful.get(i));
            } else {
                left.addAll(doubtful.get(i).members());
            }
        }
        events.addAll(more);
        known.add(more);
        known.attach(left, learned, pace.part(0.2, 1));
        return events;
    }

    /** Parts the clusters that are events from those that may be; the mentions of the others are left. */
    private void judge(
            List<Cluster> found, List<Cluster> events, List<Cluster> doubtful, List<Candidate> left, Pace pace) {
        Worth worth = new Worth(found, traits);
        Signs.Scale<Mark> marks = learned.marks();
        List<Double> all = pace.each(found.size(), i -> worth.of(found.get(i), marks));
        for (int i = 0; i < found.size(); i++) {
            Cluster cluster = found.get(i);
            double odds = all.get(i);
            if (odds > learned.from(Bound.WORTH)) {
                events.add(cluster);
            } else if (odds > learned.from(Bound.DOUBTFUL)) {
                doubtful.add(cluster);
            } else {
                left.addAll(cluster.members());
            }
        }
    }

    /** The clusters before any is judged; the mentions in none of them are left. */
    List<Cluster> found(List<Candidate> left) {
        List<Cluster> founded = new Founding(traits, learned.from(Bound.ALIKE)).of(all, left);
        List<Cluster> joined = new Twins().of(founded);
        Disputing disputing = new Disputing(traits, dated.dates(), learned.from(Bound.DISPUTED));
        return new Absorbing(likeness).of(disputing.of(joined));
    }

    Attaching attaching(List<Cluster> events) {
        return new Attaching(events, traits, likeness, dated.dates());
    }

    Traits traits() {
        return traits;
    }
}
