package sanad.extract.merge.event;

import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;
import sanad.time.When;

/** How much a chronology would miss an event: by headline and lead, by repetition, by kind, by how exactly it is dated. */
final class Importance {
    int of(Cluster cluster, Kind kind, When when) {
        boolean title = has(cluster, Part.TITLE);
        boolean lead = has(cluster, Part.LEAD);
        long documents =
                cluster.members().stream().map(Candidate::document).distinct().count();
        double points = (title ? 1.5 : 0)
                + (lead ? 1 : 0)
                + 0.7 * Math.min(3, documents - 1)
                + 0.1 * Math.min(5, cluster.members().size() - 1)
                + (when.isDay() ? 0.4 : 0)
                + (kind == Kind.OTHER ? 0 : kind.lane() == Lane.STATEMENT ? 0.1 : 0.4);
        return points >= 2.2 ? 3 : points >= 1.2 ? 2 : 1;
    }

    private static boolean has(Cluster cluster, Part part) {
        return cluster.members().stream().anyMatch(m -> m.mention().part() == part);
    }
}
