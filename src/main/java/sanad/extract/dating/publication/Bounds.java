package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.dating.Recent;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Precision;
import sanad.time.TimexMod;
import sanad.time.When;

/**
 * What a document tells as past it cannot have been written before; what it plans with a whole date is still to come.
 *
 * @param earliest not before this day; {@link LocalDate#MIN} where the words tell none
 * @param latest not after this day, softly; {@link LocalDate#MAX} where the words tell none
 * @param inLead whether the story begins with the latest thing it tells, as news does and history does not
 * @param finer whether it is named finer than to the year; bare years, which plans and slogans bear too, then do not count
 * @param exact whether the earliest day is named to the day
 * @param words the expression that gives the earliest day
 */
record Bounds(
        LocalDate earliest, LocalDate latest, boolean inLead, boolean finer, boolean exact, Optional<Span> words) {
    private static final Fact<Recent<ResolvedTimes, Bounds>> KNOWN = new Fact<>(r -> new Recent<>());

    /** The bounds that whole dates of a document set. */
    static Bounds of(Reading reading, ResolvedTimes times) {
        return KNOWN.of(reading).of(times, t -> found(reading, t));
    }

    private static Bounds found(Reading reading, ResolvedTimes times) {
        Bounds bounds = new Bounds(LocalDate.MIN, LocalDate.MAX, false, false, false, Optional.empty());
        for (ResolvedTimes.Timed timed : times.all()) {
            Part part = reading.page().partAt(timed.span().start());
            if (!part.isProse()
                    || !Meanings.fields(timed.expression().meaning()).has(sanad.time.Field.YEAR)) {
                continue;
            }
            bounds = bounds.with(reading, timed, part);
        }
        return bounds;
    }

    private Bounds with(Reading reading, ResolvedTimes.Timed timed, Part part) {
        When when = timed.when();
        if (!when.isKnown()
                || when.openStart()
                || when.openEnd()
                || when.precision().compareTo(Precision.YEAR) > 0) {
            return this;
        }
        boolean looksAhead = timed.expression().direction() == Direction.FUTURE
                && owners(reading, timed.span()).stream().noneMatch(Bounds::tellsOtherwise);
        boolean future = looksAhead || planned(reading, timed.span());
        if (future) {
            boolean sooner = when.precision() != Precision.YEAR && when.latest().isBefore(latest);
            return sooner ? new Bounds(earliest, when.latest(), inLead, finer, exact, words) : this;
        }
        boolean past = timed.expression().direction() == Direction.PAST || told(reading, timed.span());
        boolean year = when.precision() == Precision.YEAR;
        boolean later = year
                ? !finer && when.earliest().isAfter(earliest)
                : !finer || when.earliest().isAfter(earliest);
        boolean before =
                timed.resolution().mod().filter(m -> m == TimexMod.BEFORE).isPresent();
        return past && later && !before
                ? new Bounds(when.earliest(), latest, part == Part.LEAD, !year, when.isDay(), Optional.of(timed.span()))
                : this;
    }

    /** Whether what words of time date is still to come. */
    static boolean planned(Reading reading, Span time) {
        return owners(reading, time).stream()
                .anyMatch(m -> m.modality() == Modality.PLANNED || m.tense() == Tense.FUTURE);
    }

    /** What a clause tells as done or as only thought of is nothing to come, whatever stands about it. */
    private static boolean tellsOtherwise(EventMention mention) {
        return mention.tense() == Tense.PAST
                || mention.tense() == Tense.EARLIER
                || mention.modality() == Modality.HYPOTHETICAL;
    }

    static boolean told(Reading reading, Span time) {
        List<EventMention> owners = owners(reading, time);
        return owners.stream()
                .anyMatch(m ->
                        (m.tense() == Tense.PAST || m.tense() == Tense.EARLIER) && m.modality() == Modality.ASSERTED);
    }

    static List<EventMention> owners(Reading reading, Span time) {
        return reading.mentions().stream().filter(m -> m.times().contains(time)).toList();
    }

    /** Nothing before the earliest day, and less for days after the latest. */
    List<Clue> clues(Reading reading) {
        List<Clue> clues = new ArrayList<>();
        if (!earliest.equals(LocalDate.MIN)) {
            List<Reason> reasons = new ArrayList<>();
            words.ifPresent(w -> reasons.add(Quoting.says(reading, w)));
            reasons.add(new Reason(
                    Step.REASONING, "not.before", List.of(new Arg.Date(When.day(earliest))), Optional.empty()));
            clues.add(Clue.on(Clue.Sort.BOUND, -20, d -> d.isBefore(earliest), reasons));
        }
        if (!latest.equals(LocalDate.MAX)) {
            clues.add(Clue.on(Clue.Sort.BOUND, -1.5, d -> d.isAfter(latest), List.of()));
        }
        return clues;
    }
}
