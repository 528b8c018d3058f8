package sanad.extract.merge.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.time.When;

/**
 * The date that an event's mentions support together: the finest of those that most agree with.
 *
 * @param best the mention that it stands on
 * @param when the date
 * @param likeliest the likeliest day, where one is likelier
 * @param basis how it is known
 * @param disputed what other mentions say instead
 */
record DateChoice(Candidate best, When when, Optional<LocalDate> likeliest, Basis basis, List<When> disputed) {
    static DateChoice of(Cluster cluster) {
        DateChoice choice = of(cluster.members());
        return cluster.day(choice.when()).map(choice::on).orElse(choice);
    }

    private DateChoice on(Candidate finer) {
        return new DateChoice(
                finer, finer.time().when(), Optional.empty(), finer.time().basis(), disputed);
    }

    private static DateChoice of(List<Candidate> members) {
        Candidate best = members.get(0);
        double most = -1;
        for (Candidate member : members) {
            double support = member.when().isKnown() ? support(member, members) : -1;
            if (support > most) {
                most = support;
                best = member;
            }
        }
        List<When> disputed = new ArrayList<>();
        for (Candidate member : members) {
            boolean apart = Fit.of(member.when(), best.when()) == Fit.APART;
            if (member.isSure() && apart && !disputed.contains(member.when())) {
                disputed.add(member.when());
            }
        }
        return new DateChoice(
                best, best.when(), best.time().likeliest(), best.time().basis(), List.copyOf(disputed));
    }

    private static double support(Candidate one, List<Candidate> members) {
        double support = one.weight() / 10 - days(one.when()) / 4000.0;
        for (Candidate other : members) {
            support += switch (Fit.of(one.when(), other.when())) {
                case SAME -> trust(other);
                case COARSER -> trust(other) * (one.when().contains(other.when()) ? 0.5 : 0.9);
                case TOUCHING -> trust(other) * 0.4;
                case OPEN, APART -> 0;
            };
        }
        return support * (one.isSure() && !one.isReported() ? 1 : 0.4);
    }

    private static double trust(Candidate candidate) {
        if (candidate.isReported()) {
            return 0.3;
        }
        return switch (candidate.time().origin()) {
            case OWN -> 1;
            case EVENT -> 0.8;
            case SENTENCE, NARRATIVE -> 0.3;
            case PUBLICATION -> 0.25;
            case NONE -> 0;
        };
    }

    private static double days(When when) {
        if (when.openStart() || when.openEnd()) {
            return 2000;
        }
        return Math.min(2000, when.latest().toEpochDay() - when.earliest().toEpochDay());
    }
}
