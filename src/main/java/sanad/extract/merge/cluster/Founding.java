package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.page.Part;

/** Gathers the mentions that can make an event: each joins the cluster that it is likest, or founds one. */
final class Founding {
    /** Two dates of their own that share no day are two events. */
    private static final double NEVER = 9;

    /** What a mention must weigh to found a cluster, which may be none in the end. */
    private static final double FOUNDS = 0.75;

    private final Traits traits;
    private final double alike;
    private final Nearby near;
    private final List<Cluster> clusters = new ArrayList<>();

    /**
     * Gathers by these traits.
     *
     * @param alike the odds from which two are one
     */
    Founding(Traits traits, double alike) {
        this.traits = traits;
        this.alike = alike;
        this.near = new Nearby(traits);
    }

    /** The clusters of the mentions, in the order in which they were founded; the others are left. */
    List<Cluster> of(List<Candidate> mentions, List<Candidate> left) {
        for (Candidate mention : mentions) {
            if (!mayFound(mention) || !place(mention)) {
                left.add(mention);
            }
        }
        return clusters;
    }

    private static boolean mayFound(Candidate candidate) {
        Role role = candidate.mention().role();
        boolean refers = role == Role.REFERENCE
                || role == Role.DETAIL
                || candidate.mention().isGeneral();
        boolean heavy = candidate.isSure() ? candidate.weight() > 0 : candidate.weight() >= FOUNDS;
        return heavy && !refers;
    }

    private boolean place(Candidate candidate) {
        Optional<Cluster> home = home(candidate);
        home.ifPresent(h -> h.add(candidate));
        boolean lost = candidate.isLoose() && candidate.mention().part() != Part.TITLE;
        boolean founds = home.isEmpty()
                && candidate.weight() >= FOUNDS
                && candidate.time().isKnown()
                && !lost;
        if (founds) {
            clusters.add(new Cluster(candidate, clusters.size()));
        }
        Optional<Cluster> placed = founds ? Optional.of(clusters.get(clusters.size() - 1)) : home;
        placed.ifPresent(p -> near.remember(candidate, p));
        return placed.isPresent();
    }

    private Optional<Cluster> home(Candidate candidate) {
        Optional<Cluster> best = Optional.empty();
        double most = alike;
        for (Cluster cluster : near.of(candidate)) {
            double odds = odds(candidate, cluster);
            if (odds > most) {
                most = odds;
                best = Optional.of(cluster);
            }
        }
        return best;
    }

    /** Between how like the likest member is and how like all are together. */
    private double odds(Candidate candidate, Cluster cluster) {
        boolean sure = candidate.isSure() && cluster.founder().isSure();
        double never = sure && Fit.of(candidate.when(), cluster.when()) == Fit.APART ? NEVER : 0;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        List<Candidate> members = cluster.likest();
        for (double odds : traits.odds(candidate, traits.group(members))) {
            sum += odds;
            most = Math.max(most, odds);
        }
        return (most + sum / members.size()) / 2 - never;
    }
}
