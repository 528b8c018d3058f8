package sanad.extract.merge.cluster;

import java.util.List;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.page.Part;
import sanad.time.Precision;
import sanad.time.When;

/**
 * Tells clusters that are events of a chronicle from those that only look like one: a scene of another event, a date in
 * passing, the same event once more in other words.
 */
final class Worth {
    private static final int MOST_OF_ONE = 4;
    private static final int MOST_OF_OTHER = 6;
    private static final double UNLIKE = -4;

    private final Traits traits;
    private final Nearby near;

    Worth(List<Cluster> clusters, Traits traits) {
        this.traits = traits;
        this.near = new Nearby(traits);
        for (Cluster cluster : clusters) {
            cluster.members().forEach(m -> near.remember(m, cluster));
        }
    }

    /** The odds that a cluster is an event. */
    double of(Cluster cluster, Signs.Scale<Mark> scale) {
        return scale.of(marks(cluster));
    }

    /** What speaks for a cluster, and against it. */
    Signs<Mark> marks(Cluster cluster) {
        Signs<Mark> marks = new Signs<>(Mark.class);
        marks.group(Mark.group(cluster));
        marks.put(Mark.ALWAYS, true);
        members(marks, cluster.members());
        marks.put(Mark.DOCUMENTS, Math.log(cluster.documents().size()));
        time(marks, cluster.founder().time().origin(), cluster.when());
        founder(marks, cluster.founder());
        rivals(marks, cluster);
        return marks;
    }

    private static void members(Signs<Mark> marks, List<Candidate> members) {
        double most = members.stream().mapToDouble(Candidate::weight).max().orElse(0);
        marks.put(Mark.WEIGHT, most);
        marks.put(Mark.MEMBERS, Math.log(members.size()));
        long owns = members.stream().filter(Candidate::isSure).count();
        marks.put(Mark.OWNS, Math.log(1 + owns));
        marks.put(Mark.TITLE, members.stream().anyMatch(m -> m.mention().part() == Part.TITLE));
        marks.put(Mark.LEAD, members.stream().anyMatch(m -> m.mention().part() == Part.LEAD));
        marks.put(Mark.HEADING, members.stream().anyMatch(m -> m.mention().part() == Part.HEADING));
        marks.put(
                Mark.ACTORS,
                members.stream().anyMatch(m -> !m.mention().actors().isEmpty()));
        marks.put(
                Mark.PLACES,
                members.stream().anyMatch(m -> !m.mention().places().isEmpty()));
    }

    private static void time(Signs<Mark> marks, Origin origin, When when) {
        marks.put(Mark.OWN, origin == Origin.OWN);
        marks.put(Mark.EVENT, origin == Origin.EVENT);
        marks.put(Mark.SENTENCE, origin == Origin.SENTENCE);
        marks.put(Mark.NARRATIVE, origin == Origin.NARRATIVE);
        marks.put(Mark.PUBLICATION, origin == Origin.PUBLICATION);
        Precision precision = when.precision();
        boolean open = when.openStart() || when.openEnd();
        boolean interval = precision == Precision.INTERVAL;
        marks.put(Mark.OPEN, open);
        marks.put(Mark.DAY, when.isDay());
        marks.put(Mark.MONTH, !open && precision == Precision.MONTH);
        marks.put(Mark.YEAR, !open && precision == Precision.YEAR);
        marks.put(Mark.INTERVAL, !open && interval);
        marks.put(Mark.COARSE, !open && !interval && precision.compareTo(Precision.YEAR) > 0);
    }

    private static void founder(Signs<Mark> marks, Candidate founder) {
        EventMention mention = founder.mention();
        marks.put(Mark.STATEMENT, mention.kind().lane() == Lane.STATEMENT);
        marks.put(Mark.OTHER, mention.kind() == Kind.OTHER);
        marks.put(Mark.FAMILY, mention.isOfFamily());
        marks.put(Mark.BARE, mention.cue().equals(mention.passage().span()));
        marks.put(Mark.QUOTED, mention.quoted());
        Modality modality = mention.modality();
        marks.put(Mark.UNREAL, modality != Modality.ASSERTED && modality != Modality.PLANNED);
        marks.put(Mark.PLANNED, modality == Modality.PLANNED);
        marks.put(Mark.FUTURE, mention.tense() == Tense.FUTURE);
        marks.put(Mark.REPORTED, founder.isReported());
        marks.put(Mark.NOMINAL, mention.role() == Role.NOMINAL);
        marks.put(Mark.ANCHOR, mention.role() == Role.ANCHOR);
        marks.put(Mark.LENGTH, Math.log(mention.passage().span().length() / 40.0));
    }

    private void rivals(Signs<Mark> marks, Cluster cluster) {
        double day = UNLIKE;
        double here = UNLIKE;
        double any = UNLIKE;
        double twin = UNLIKE;
        double finer = UNLIKE;
        double second = UNLIKE;
        double coarser = UNLIKE;
        boolean sentence = false;
        int mates = 0;
        int inside = 0;
        int document = cluster.founder().document();
        for (Cluster other : near.of(cluster.founder())) {
            if (other.equals(cluster)) {
                continue;
            }
            Alike alike = alike(cluster, other);
            any = Math.max(any, alike.mean());
            boolean also = other.isToldBy(document);
            here = also ? Math.max(here, alike.mean()) : here;
            if (Fit.of(cluster.when(), other.when()) == Fit.SAME) {
                day = Math.max(day, alike.mean());
                twin = Math.max(twin, alike.most());
                mates += also ? 1 : 0;
                sentence |= sentence(cluster, other);
            } else if (isInside(other.when(), cluster.when())) {
                second = Math.max(second, Math.min(finer, alike.most()));
                finer = Math.max(finer, alike.most());
                inside++;
            } else if (isInside(cluster.when(), other.when())) {
                coarser = Math.max(coarser, alike.most());
            }
        }
        marks.put(Mark.RIVAL_DAY, day);
        marks.put(Mark.RIVAL_HERE, here);
        marks.put(Mark.RIVAL_ANY, any);
        marks.put(Mark.TWIN, twin);
        marks.put(Mark.FINER, finer);
        marks.put(Mark.FINER_MARGIN, finer - second);
        marks.put(Mark.COARSER, coarser);
        marks.put(Mark.INSIDE, Math.log(1 + inside));
        marks.put(Mark.SAME_SENTENCE, sentence);
        marks.put(Mark.MATES, Math.log(1 + mates));
    }

    private static boolean isInside(When fine, When coarse) {
        return coarse.contains(fine) && Fit.of(fine, coarse) != Fit.SAME;
    }

    private record Alike(double mean, double most) {}

    private Alike alike(Cluster one, Cluster other) {
        double sum = 0;
        double most = UNLIKE;
        int pairs = 0;
        for (Candidate mine : first(one, MOST_OF_ONE)) {
            for (Candidate its : first(other, MOST_OF_OTHER)) {
                double odds = traits.odds(mine, its);
                sum += odds;
                most = Math.max(most, odds);
                pairs++;
            }
        }
        return new Alike(sum / pairs, most);
    }

    private static boolean sentence(Cluster one, Cluster other) {
        return first(one, MOST_OF_ONE).stream()
                .anyMatch(a -> first(other, MOST_OF_OTHER).stream()
                        .anyMatch(b -> a.document() == b.document()
                                && a.mention().sentence() == b.mention().sentence()));
    }

    private static List<Candidate> first(Cluster cluster, int most) {
        return cluster.members().subList(0, Math.min(most, cluster.members().size()));
    }
}
