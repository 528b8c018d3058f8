package sanad.extract.dating;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Kind;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Tense;

/**
 * What a page tells twice: in its lead without a day, or under the day on which it was made known, and further down with its
 * own. «State media said on Saturday that the minister met Kim … Kim, who met the minister on Friday, …» is one meeting, of
 * Friday.
 */
final class Retold {
    /** From so much likeness on the two tell of one thing. */
    private static final double ALIKE = 0.3;

    /** News is made known within days. */
    private static final int DAYS = 7;

    private final List<MentionTime> times;
    private final Likeness likeness;

    /** Among the times of a document's mentions, of which none has been lent yet. */
    Retold(List<MentionTime> times, Likeness likeness) {
        this.times = List.copyOf(times);
        this.likeness = likeness;
    }

    /** Whether its words of time are those of «he said on Saturday that»: when it was said, not when it was. */
    static boolean isSaid(MentionTime time) {
        EventMention mention = time.mention();
        return time.origin() == Origin.OWN
                && mention.tense() != Tense.FUTURE
                && mention.attribution()
                        .flatMap(said -> time.timeWords().filter(said::contains))
                        .isPresent();
    }

    /** The same told with a day of its own, which lies a few days before; a statement is no second telling of another. */
    Optional<MentionTime> of(MentionTime time) {
        EventMention mention = time.mention();
        Optional<MentionTime> best = Optional.empty();
        double most = ALIKE;
        for (MentionTime other : mention.kind() == Kind.STATE ? List.<MentionTime>of() : times) {
            double alike = mention.kind() == other.mention().kind() && isBefore(other, time)
                    ? likeness.of(mention, other.mention())
                    : 0;
            if (alike > most) {
                best = Optional.of(other);
                most = alike;
            }
        }
        return best;
    }

    private static boolean isBefore(MentionTime other, MentionTime time) {
        boolean sure = other.isKnown()
                && (other.origin() == Origin.OWN || other.origin() == Origin.EVENT)
                && !isSaid(other)
                && other.when().isDay();
        return sure
                && other.when().latest().isBefore(time.when().earliest())
                && !other.when().latest().isBefore(time.when().earliest().minusDays(DAYS));
    }
}
