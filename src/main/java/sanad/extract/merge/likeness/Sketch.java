package sanad.extract.merge.likeness;

import java.util.Arrays;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.Codes;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Tense;
import sanad.time.When;

/**
 * All that is asked of one mention whenever it is compared with another, worked out once: it is compared with hundreds.
 *
 * @param candidate the mention
 * @param words the numbers of its words, rising
 * @param rarities how rare each of them is
 * @param weight the sum of these
 * @param from the first day of its date, counted as by {@link java.time.LocalDate#toEpochDay}
 * @param till the last
 * @param crowd how many things happen on its date, as the trait counts them
 * @param length how long its date is, as the trait counts that
 */
record Sketch(
        Candidate candidate,
        int[] words,
        double[] rarities,
        double weight,
        int[] actors,
        int[] places,
        When when,
        long from,
        long till,
        boolean sure,
        boolean reported,
        boolean family,
        boolean general,
        boolean unreal,
        boolean future,
        Lane lane,
        double crowd,
        double length) {
    private static final double OPEN_DAYS = 4000;

    static Sketch of(Candidate candidate, Likeness likeness, double crowd) {
        EventMention mention = candidate.mention();
        Codes.Code code = likeness.code(mention);
        double[] rarities = new double[code.words().length];
        double weight = 0;
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = likeness.rarity(code.words()[i]);
            weight += rarities[i];
        }
        When when = candidate.when();
        return new Sketch(
                candidate,
                code.words(),
                rarities,
                weight,
                code.actors(),
                code.places(),
                when,
                when.earliest().toEpochDay(),
                when.latest().toEpochDay(),
                candidate.isSure(),
                candidate.isReported(),
                mention.isOfFamily(),
                mention.isGeneral(),
                isUnreal(mention),
                mention.tense() == Tense.FUTURE,
                mention.kind().lane(),
                crowd,
                Math.log1p(days(when)) / 8);
    }

    private static double days(When when) {
        boolean open = when.openStart() || when.openEnd();
        return open ? OPEN_DAYS : when.latest().toEpochDay() - when.earliest().toEpochDay();
    }

    private static boolean isUnreal(EventMention mention) {
        return switch (mention.modality()) {
            case HYPOTHETICAL, NEGATED, GENERIC -> true;
            case ASSERTED, PLANNED -> false;
        };
    }

    Kind kind() {
        return candidate.mention().kind();
    }

    boolean isDay() {
        return from == till;
    }

    /** How rare the rarest name is that both hold; -1 where there is none. */
    double rarest(int[] mine, int[] other) {
        double most = -1;
        int j = 0;
        for (int name : mine) {
            while (j < other.length && other[j] < name) {
                j++;
            }
            if (j < other.length && other[j] == name) {
                int at = Arrays.binarySearch(words, name);
                most = Math.max(most, at < 0 ? 0 : rarities[at]);
            }
        }
        return most;
    }
}
