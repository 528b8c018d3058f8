package sanad.extract.merge.likeness;

import java.util.Arrays;
import java.util.List;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.Codes;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.time.When;

/**
 * All that is asked of one mention whenever it is compared with another, worked out once: it is compared with hundreds.
 *
 * @param candidate the mention
 * @param words the numbers of its words, rising
 * @param rarities how rare each of them is
 * @param weight the sum of these
 * @param actors the numbers of those who took part, rising
 * @param actorsRare how rare each of them is
 * @param places the numbers of the places, rising
 * @param placesRare how rare each of them is
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
        double[] actorsRare,
        int[] places,
        double[] placesRare,
        EventMention mention,
        int document,
        String concept,
        Kind kind,
        int standing,
        boolean known,
        boolean coarse,
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
    /** What holds of one mention by itself and is counted of both; a mention's own are bits of {@code standing}. */
    static final List<Trait> STANDING = List.of(
            Trait.ANCHOR,
            Trait.NOMINAL,
            Trait.REFERENCE,
            Trait.DETAIL,
            Trait.QUOTED,
            Trait.ATTRIBUTED,
            Trait.LEAD,
            Trait.TITLE,
            Trait.HEADING);

    private static final Trait[] BY_BIT = STANDING.toArray(Trait[]::new);

    /** The trait of a bit of {@code standing}. */
    static Trait standing(int bit) {
        return BY_BIT[Integer.numberOfTrailingZeros(bit)];
    }

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
                rare(code.actors(), code.words(), rarities),
                code.places(),
                rare(code.places(), code.words(), rarities),
                mention,
                candidate.document(),
                mention.concept(),
                mention.kind(),
                standing(mention),
                when.isKnown(),
                Fit.isCoarse(when),
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

    private static int standing(EventMention mention) {
        return bit(Trait.ANCHOR, mention.role() == Role.ANCHOR)
                | bit(Trait.NOMINAL, mention.role() == Role.NOMINAL)
                | bit(Trait.REFERENCE, mention.role() == Role.REFERENCE)
                | bit(Trait.DETAIL, mention.role() == Role.DETAIL)
                | bit(Trait.QUOTED, mention.quoted())
                | bit(Trait.ATTRIBUTED, mention.attribution().isPresent())
                | bit(Trait.LEAD, mention.part() == Part.LEAD)
                | bit(Trait.TITLE, mention.part() == Part.TITLE)
                | bit(Trait.HEADING, mention.part() == Part.HEADING);
    }

    private static int bit(Trait trait, boolean holds) {
        return holds ? 1 << STANDING.indexOf(trait) : 0;
    }

    /** How well its date goes with another's; the same as {@link Fit#of}. */
    Fit fit(Sketch other) {
        if (!known || !other.known) {
            return Fit.OPEN;
        }
        if (from == other.from && till == other.till) {
            return Fit.SAME;
        }
        if (from > other.till || other.from > till) {
            return Fit.APART;
        }
        boolean inside = contains(other) && coarse || other.contains(this) && other.coarse;
        return inside ? Fit.COARSER : Fit.TOUCHING;
    }

    private boolean contains(Sketch other) {
        return other.from >= from && other.till <= till;
    }

    boolean isDay() {
        return from == till;
    }

    /** How rare the rarest of its actors is whom another names too; -1 where there is none. */
    double rarestActor(Sketch other) {
        return rarest(actors, actorsRare, other.actors);
    }

    /** The same of its places. */
    double rarestPlace(Sketch other) {
        return rarest(places, placesRare, other.places);
    }

    private static double rarest(int[] mine, double[] rare, int[] other) {
        double most = -1;
        int j = 0;
        for (int i = 0; i < mine.length; i++) {
            while (j < other.length && other[j] < mine[i]) {
                j++;
            }
            if (j < other.length && other[j] == mine[i]) {
                most = Math.max(most, rare[i]);
            }
        }
        return most;
    }

    /** How rare names are that are words of it; a name that is none is as common as can be. */
    private static double[] rare(int[] names, int[] words, double[] rarities) {
        double[] rare = new double[names.length];
        for (int i = 0; i < rare.length; i++) {
            int at = Arrays.binarySearch(words, names[i]);
            rare[i] = at < 0 ? 0 : rarities[at];
        }
        return rare;
    }
}
