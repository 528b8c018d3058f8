package sanad.language.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolution.Step;
import sanad.time.resolve.Resolver;

/**
 * How a date was reached from words, in one line: what they mean, what that stands on, the step taken, the date.
 *
 * <p>Example: "the nearest June before the document’s date; the document’s date is 30 November 2024 (given); so June 2024".
 */
public final class DerivationWords {
    private final Words words;
    private final DateWords dates;
    private final MeaningWords meanings;
    private final FieldWords fields;

    private DerivationWords(Manner manner) {
        this.words = Words.in(manner);
        this.dates = DateWords.in(manner);
        this.meanings = MeaningWords.in(manner);
        this.fields = new FieldWords(words, dates);
    }

    /** Speaks in a manner. */
    public static DerivationWords in(Manner manner) {
        return new DerivationWords(manner);
    }

    /**
     * The line.
     *
     * @param basis how the document's date is known: {@code given}, or the name of its basis
     * @param reached the words, in quotation marks, that told the date reached before, where there are any
     */
    public String say(TimeMeaning meaning, Resolution resolution, String basis, Optional<String> reached) {
        List<String> parts = new ArrayList<>();
        parts.add(isWhole(meaning, resolution) ? words.say("stands.words") : meanings.say(meaning));
        parts.addAll(stands(meaning, resolution, basis, reached));
        parts.addAll(steps(meaning, resolution));
        if (resolution.when().isKnown() && isPoint(resolution)) {
            parts.add(words.say("result", result(meaning, resolution)));
        }
        return String.join(words.say("line.join"), parts);
    }

    /** Whether the date is just what the words say. */
    private static boolean isWhole(TimeMeaning meaning, Resolution resolution) {
        return isOpen(meaning)
                && resolution.footing() == Resolution.Footing.NONE
                && resolution.when().isKnown()
                && resolution.steps().stream().noneMatch(step -> step.kind() == Step.Kind.CONVERTED);
    }

    private static boolean isPoint(Resolution resolution) {
        return resolution.type() == TimexType.DATE || resolution.type() == TimexType.TIME;
    }

    private List<String> stands(TimeMeaning meaning, Resolution resolution, String basis, Optional<String> reached) {
        return switch (resolution.footing()) {
            case DOCUMENT ->
                from(resolution, Step.Kind.FROM_DOCUMENT)
                        .map(date -> words.say("stands.document", date, dates.basis(basis)))
                        .stream()
                        .toList();
            case NARRATIVE ->
                from(resolution, Step.Kind.FROM_NARRATIVE)
                        .map(date -> reached.map(quote -> words.say("stands.narrative.words", date, quote))
                                .orElseGet(() -> words.say("stands.narrative", date)))
                        .stream()
                        .toList();
            case EVENT -> List.of(words.say("stands.event"));
            case NONE -> onNothing(meaning, resolution);
        };
    }

    private Optional<String> from(Resolution resolution, Step.Kind kind) {
        return resolution.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> dates.say(step.when()))
                .findFirst();
    }

    private List<String> onNothing(TimeMeaning meaning, Resolution resolution) {
        if (resolution.when().isKnown()) {
            return List.of();
        }
        boolean open = Resolver.needsDocumentDate(meaning) && isPoint(resolution);
        boolean length = resolution.type() == TimexType.DURATION;
        return open ? List.of(words.say("stands.nothing")) : length ? List.of(words.say("stands.length")) : List.of();
    }

    /** What the meaning's own words do not say: which one is chosen, and what disagrees. */
    private List<String> steps(TimeMeaning meaning, Resolution resolution) {
        List<String> said = new ArrayList<>();
        for (Step step : resolution.steps()) {
            String key = "step." + step.kind().name().toLowerCase(Locale.ROOT);
            if (step.kind() == Step.Kind.WEEKDAY_DIFFERS && step.when().isDay()) {
                String weekday = words.say(
                        "weekday." + step.when().earliest().getDayOfWeek().getValue());
                said.add(words.say(key, dates.say(step.when()), weekday));
            } else if (step.kind() == Step.Kind.CONVERTED || isChoice(step) && isOpen(meaning)) {
                said.add(words.say(key));
            }
        }
        return said;
    }

    private static boolean isChoice(Step step) {
        return step.kind() == Step.Kind.LAST || step.kind() == Step.Kind.CURRENT || step.kind() == Step.Kind.NEXT;
    }

    /** Whether it names fields and no way to them. */
    private static boolean isOpen(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Modified modified
                ? isOpen(modified.meaning())
                : meaning instanceof TimeMeaning.Named;
    }

    private String result(TimeMeaning meaning, Resolution resolution) {
        String date = dates.say(resolution.when());
        String said = resolution.type() == TimexType.TIME ? fields.clock(clock(meaning), date) : date;
        boolean about = resolution.when().approximate();
        return resolution
                .mod()
                .filter(mod -> !about && meaning instanceof TimeMeaning.Modified)
                .map(mod -> words.say("mod." + mod.name().toLowerCase(Locale.ROOT), said))
                .orElse(said);
    }

    /** The fields that tell the time of the day, where the meaning has any. */
    private static Fields clock(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return clock(modified.meaning());
        }
        if (meaning instanceof TimeMeaning.Named named) {
            return named.fields();
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return recurring.fields();
        }
        return meaning instanceof TimeMeaning.Within within ? within.part() : Fields.NONE;
    }
}
