package sanad.extract.merge;

import java.util.List;
import sanad.chronicle.Event;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.cluster.Clustering;
import sanad.extract.merge.event.EventMaker;
import sanad.extract.merge.event.Headlines;
import sanad.extract.pace.Pace;

/** Merges mentions of one event, within and across documents, by date, kind, participants and words. */
public final class Merging {
    private Merging() {}

    /**
     * The events of a story, at a pace; readings, their headlines so far and their dated mentions stand in the same order.
     *
     * @param likeness knows the words of the readings
     */
    public static List<Event> of(
            List<Reading> readings, List<Headlines> headlines, Dated dated, Likeness likeness, Pace pace) {
        List<Cluster> clusters = Clustering.of(readings, dated, likeness, pace.part(0, 0.7));
        return new EventMaker(readings, dated.dates(), headlines, likeness).events(clusters, pace.part(0.7, 1));
    }
}
