package sanad.extract.merge;

import java.util.List;
import sanad.chronicle.Event;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.cluster.Clustering;
import sanad.extract.merge.event.EventMaker;

/** Merges mentions of one event, within and across documents, by date, kind, participants and words. */
public final class Merging {
    private Merging() {}

    /** The events of a story; readings and dated mentions stand in the same order. */
    public static List<Event> of(List<Reading> readings, Dated dated) {
        Likeness likeness = new Likeness(readings);
        List<Cluster> clusters = Clustering.of(readings, dated, likeness);
        return new EventMaker(readings, likeness).events(clusters);
    }
}
