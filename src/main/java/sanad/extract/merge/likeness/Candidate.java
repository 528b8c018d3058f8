package sanad.extract.merge.likeness;

import java.util.Comparator;
import java.util.List;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.page.Part;
import sanad.time.Precision;
import sanad.time.When;

/**
 * A dated mention on its way into an event.
 *
 * @param time the mention with its time
 * @param document the number of its document
 * @param number its number among the document's mentions
 * @param weight how well it can carry an event; at least {@link #FOUNDS} to be one by itself
 */
public record Candidate(MentionTime time, int document, int number, double weight) {
    /** A mention with its rank, which is asked of each many times when many are sorted. */
    private record Ranked(Candidate candidate, int rank) {}

    /** These in the order of {@link #HEAVIEST}. */
    public static List<Candidate> heaviestFirst(List<Candidate> all) {
        return all.stream()
                .map(c -> new Ranked(c, c.rank()))
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::candidate, HEAVIER))
                .map(Ranked::candidate)
                .toList();
    }

    /** What a mention must weigh to be an event without others beside it. */
    public static final double FOUNDS = 1.0;

    /** What the first sentence of a story adds, as a headline does; set by hand, as are the other figures of weight. */
    private static final double LEAD = 0.7;

    private static final Comparator<Candidate> HEAVIER = Comparator.comparingDouble((Candidate c) -> -c.weight())
            .thenComparingInt(Candidate::document)
            .thenComparingInt(Candidate::number);

    /** Surest first, of those the heaviest; then in text order. */
    public static final Comparator<Candidate> HEAVIEST =
            Comparator.comparingInt(Candidate::rank).thenComparing(HEAVIER);

    /**
     * A mention with what it weighs.
     *
     * @param leads whether it stands in the first sentence of its story
     */
    public static Candidate of(MentionTime time, int document, int number, boolean leads) {
        return new Candidate(time, document, number, weight(time, leads));
    }

    /** Whether its date is only lent to words that may well mean another: a headline, «after the war». */
    public boolean isLoose() {
        boolean headline = mention().part() == Part.TITLE || mention().part() == Part.HEADING;
        boolean beside = mention().role() == EventMention.Role.NOMINAL && time.origin() != Origin.SENTENCE;
        return !isSure() && (headline || beside);
    }

    /** What it says. */
    public EventMention mention() {
        return time.mention();
    }

    /** Its date; {@link When#UNKNOWN} where it is only lent to words that may mean another. */
    public When when() {
        return isLoose() ? When.UNKNOWN : time.when();
    }

    /** Surest dates first, dates of reports next, then what may be and what is counted from; headlines last. */
    private int rank() {
        if (isSure()) {
            boolean mayBe = mention().modality() == Modality.HYPOTHETICAL;
            return isReported() ? 1 : mayBe || mention().role() == EventMention.Role.ANCHOR ? 2 : 0;
        }
        return isLoose() ? 4 : 3;
    }

    /** Whether its only date is that of the report: «the agency said on Saturday that the two met». */
    public boolean isReported() {
        return mention().attribution().isPresent()
                && !mention().times().isEmpty()
                && mention().times().stream().allMatch(mention().attribution().get()::contains);
    }

    /** Whether words of its own or a distance from another event date it. */
    public boolean isSure() {
        return time.origin() == Origin.OWN || time.origin() == Origin.EVENT;
    }

    /** Whether it is a noun phrase beside a dated clause: «during the visit the two signed on Wednesday». */
    public boolean isBeside() {
        return mention().role() == EventMention.Role.NOMINAL && time.origin() == Origin.SENTENCE;
    }

    /** Whether a lent date is all that ties it to a day: words quoted or always true, too weak to be an event. */
    public boolean isAside() {
        boolean talk = mention().quoted() || mention().modality() == Modality.GENERIC;
        return talk && !isSure() && weight < FOUNDS;
    }

    /** What may be, or is always so, tells of an event only where its own words say when: "it could reopen on 6 December". */
    private static double weight(MentionTime time, boolean leads) {
        EventMention mention = time.mention();
        boolean unreal = mention.modality() == Modality.HYPOTHETICAL || mention.modality() == Modality.GENERIC;
        if (mention.modality() == Modality.NEGATED || unreal && time.origin() != Origin.OWN) {
            return 0;
        }
        double weight = ofOrigin(time) + (leads ? LEAD : ofPart(mention.part())) + ofKind(mention.kind());
        if (time.isKnown() && time.when().precision().compareTo(Precision.YEAR) > 0) {
            weight -= 0.5;
        }
        if (mention.quoted()) {
            weight -= 0.5;
        }
        if (unreal) {
            weight -= 0.4;
        }
        return mention.cue().equals(mention.passage().span()) ? weight - 0.2 : weight;
    }

    private static double ofOrigin(MentionTime time) {
        return switch (time.origin()) {
            case OWN, EVENT -> 1.2;
            case SENTENCE -> 0.2;
            case NARRATIVE -> 0.4;
            case PUBLICATION -> 0.3;
            case NONE -> 0;
        };
    }

    private static double ofPart(Part part) {
        return switch (part) {
            case TITLE -> 0.7;
            case HEADING -> -0.4;
            default -> 0;
        };
    }

    private static double ofKind(Kind kind) {
        if (kind == Kind.OTHER) {
            return 0;
        }
        return kind.lane() == Lane.STATEMENT ? -0.1 : 0.2;
    }
}
