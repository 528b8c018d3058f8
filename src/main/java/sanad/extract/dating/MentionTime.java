package sanad.extract.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Reason;
import sanad.extract.mention.EventMention;
import sanad.text.Span;
import sanad.time.When;

/**
 * When one mention puts its event, and why.
 *
 * @param mention whose time it is
 * @param when the days it lies between; {@link When#UNKNOWN} where nothing gives it a time
 * @param likeliest the likeliest day, where one is likelier than the others of {@code when}
 * @param basis STATED where the words give the date whole, COMPUTED from words and a stated date, otherwise INFERRED;
 *     UNKNOWN without a time
 * @param origin where the time comes from, surest first
 * @param timeWords the words in the same document that give it, where there are any
 * @param reasons the chain from the words to the date, its result last; empty without a time
 */
public record MentionTime(
        EventMention mention,
        When when,
        Optional<LocalDate> likeliest,
        Basis basis,
        Origin origin,
        Optional<Span> timeWords,
        List<Reason> reasons) {
    /** Where a mention's time comes from, surest first. */
    public enum Origin {
        /** Words of time of its own. */
        OWN,
        /** A distance from another event. */
        EVENT,
        /** Another clause of its sentence, or the headline's lead. */
        SENTENCE,
        /** The story around it. */
        NARRATIVE,
        /** Fresh news without a time beside it: the day of publication. */
        PUBLICATION,
        /** No time at all. */
        NONE
    }

    /** Copies the reasons. */
    public MentionTime {
        reasons = List.copyOf(reasons);
    }

    /** A mention that nothing dates. */
    public static MentionTime none(EventMention mention) {
        return new MentionTime(
                mention, When.UNKNOWN, Optional.empty(), Basis.UNKNOWN, Origin.NONE, Optional.empty(), List.of());
    }

    /** The same, known from elsewhere. */
    MentionTime of(Origin other) {
        return new MentionTime(mention, when, likeliest, basis, other, timeWords, reasons);
    }

    /** Whether anything dates it. */
    public boolean isKnown() {
        return when.isKnown();
    }
}
