package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Tuning;
import sanad.extract.page.Part;

/** Gathers mentions of one event, within and across documents, by date, kind, participants and words. */
public final class Clustering {
    private static final int REPORTED_WITHIN = 8;

    private final List<Reading> readings;
    private final Dated dated;
    private final Likeness likeness;
    private List<Cluster> clusters = new ArrayList<>();
    private final Nearby near = new Nearby();

    private Clustering(List<Reading> readings, Dated dated, Likeness likeness) {
        this.readings = readings;
        this.dated = dated;
        this.likeness = likeness;
    }

    /** The clusters of a story, surest first; readings and dated mentions stand in the same order. */
    public static List<Cluster> of(List<Reading> readings, Dated dated, Likeness likeness) {
        Clustering clustering = new Clustering(readings, dated, likeness);
        clustering.gather();
        return clustering.clusters;
    }

    private void gather() {
        List<Candidate> candidates = new ArrayList<>();
        for (int d = 0; d < readings.size(); d++) {
            List<MentionTime> times = dated.mentions().get(d);
            int lead = leadSentence(times);
            for (int m = 0; m < times.size(); m++) {
                candidates.add(
                        Candidate.of(times.get(m), d, m, times.get(m).mention().sentence() == lead));
            }
        }
        candidates.sort(Candidate.HEAVIEST);
        List<Candidate> left = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.mention().isGeneral() || candidate.weight() > 0 && !place(candidate)) {
                left.add(candidate);
            }
        }
        for (int d = 0; d < readings.size(); d++) {
            for (MentionTime reference : dated.references().get(d)) {
                left.add(Candidate.of(reference, d, left.size(), false));
            }
        }
        clusters = new Absorbing(likeness).of(new Twins().of(clusters));
        new Referring(clusters, likeness, dated.dates()).refer(left);
    }

    /** The first sentence of the story; -1 where there is no lead. */
    private static int leadSentence(List<MentionTime> times) {
        for (MentionTime time : times) {
            if (time.mention().part() == Part.LEAD) {
                return time.mention().sentence();
            }
        }
        return -1;
    }

    /** Puts a mention into its event, or makes it one; false where it is neither. */
    private boolean place(Candidate candidate) {
        Optional<Cluster> home = home(candidate);
        if (home.isPresent()) {
            home.get().add(candidate);
            near.remember(candidate, home.get());
            return true;
        }
        if (candidate.weight() >= Candidate.FOUNDS
                && candidate.time().isKnown()
                && !(candidate.isLoose() && candidate.mention().part() != Part.TITLE)) {
            Cluster fresh = new Cluster(candidate, clusters.size());
            clusters.add(fresh);
            near.remember(candidate, fresh);
            return true;
        }
        return false;
    }

    private Optional<Cluster> home(Candidate candidate) {
        Cluster best = null;
        double most = 0;
        for (Cluster cluster : near.of(candidate)) {
            double surplus = surplus(candidate, cluster);
            if (surplus > most) {
                most = surplus;
                best = cluster;
            }
        }
        return Optional.ofNullable(best);
    }

    /** By how much likeness goes beyond what the dates ask for; not positive where it is another event. */
    private double surplus(Candidate candidate, Cluster cluster) {
        double need = need(candidate, cluster);
        double most = 0;
        for (Candidate member : cluster.likest()) {
            if (member.mention().passage().equals(candidate.mention().passage())) {
                return 0;
            }
            most = Math.max(most, alike(candidate, member));
        }
        return most - need;
    }

    private double alike(Candidate a, Candidate b) {
        double alike = likeness.of(a.mention(), b.mention());
        boolean headline = a.document() == b.document()
                && (isHeadline(a) && b.weight() > 0 && isLead(b) || isHeadline(b) && isLead(a));
        if (headline) {
            return alike + Tuning.HEADLINE_NEAR;
        }
        boolean aside = a.isAside() && a.mention().sentence() != b.mention().sentence() && alike < Tuning.ECHO;
        boolean apart = aside || a.mention().isOfOtherFamily(b.mention()) && kindsDiffer(a.mention(), b.mention());
        if (a.document() == b.document() && a.when().equals(b.when()) && !apart) {
            EventMention one = a.mention();
            EventMention other = b.mention();
            boolean both = a.isSure() && b.isSure();
            if (one.sentence() == other.sentence()) {
                alike += both && kindsDiffer(one, other) ? Tuning.SENTENCE_OF_TWO_TIMES : Tuning.SENTENCE_NEAR;
            } else if (one.paragraph() == other.paragraph() && !both) {
                alike += Tuning.PARAGRAPH_NEAR;
            } else {
                alike += Tuning.DOCUMENT_NEAR;
            }
        }
        return alike;
    }

    private static boolean isHeadline(Candidate candidate) {
        return candidate.mention().part() == Part.TITLE;
    }

    private static boolean isLead(Candidate candidate) {
        return candidate.mention().part() == Part.LEAD;
    }

    private static boolean kindsDiffer(EventMention a, EventMention b) {
        return a.kind() != b.kind() && a.kind() != Kind.OTHER && b.kind() != Kind.OTHER;
    }

    private static double need(Candidate candidate, Cluster cluster) {
        boolean anchor = candidate.mention().role() == EventMention.Role.ANCHOR;
        return switch (Fit.of(candidate.when(), cluster.when())) {
            case SAME -> anchor ? Tuning.ANCHOR : Tuning.SAME;
            case COARSER -> anchor ? Tuning.ANCHOR : Tuning.COARSER;
            case TOUCHING -> anchor ? Tuning.ANCHOR : Tuning.TOUCHING;
            case OPEN -> Tuning.OPEN;
            case APART -> apart(candidate, cluster);
        };
    }

    private static double apart(Candidate candidate, Cluster cluster) {
        long days = candidate.when().earliest().toEpochDay()
                - cluster.when().latest().toEpochDay();
        if (candidate.isReported() && days > 0 && days < REPORTED_WITHIN) {
            return Tuning.REPORTED;
        }
        boolean talk = candidate.mention().kind().lane() == Lane.STATEMENT;
        return candidate.isSure() || talk ? Tuning.NEVER : Tuning.APART;
    }
}
