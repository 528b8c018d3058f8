package sanad.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.TimeMeaning;
import sanad.time.When;
import sanad.time.resolve.Resolution;

/** Builds a chain of reasons, step by step. The keys are those of {@code reasons.properties}. */
public final class Chain {
    private final List<Reason> steps = new ArrayList<>();

    /** What a document says: a passage is quoted, and in it the words of time are lit. */
    public Chain says(Passage quoted, Span lit) {
        return add(Step.WORDS, "says.words", lit(quoted, lit), new Arg.Doc(quoted.document()), new Arg.Quote(quoted));
    }

    /** What the words mean, where they name their date only by its place: "the June before the document's date". */
    public Chain means(TimeMeaning meaning) {
        return isNamed(meaning) ? this : add(Step.REASONING, "means", Optional.empty(), new Arg.Meaning(meaning));
    }

    /** Which of the days that the words could name is meant, and where a weekday beside a date is not its own. */
    public Chain chosen(TimeMeaning meaning, List<Resolution.Step> steps) {
        for (Resolution.Step step : steps) {
            switch (step.kind()) {
                case LAST, CURRENT, NEXT -> {
                    if (isNamed(meaning)) {
                        add(Step.REASONING, "chosen." + step.kind().name().toLowerCase(Locale.ROOT), Optional.empty());
                    }
                }
                case WEEKDAY_DIFFERS ->
                    add(
                            Step.REASONING,
                            "weekday.differs",
                            Optional.empty(),
                            new Arg.Date(step.when()),
                            new Arg.Weekday(step.when().earliest().getDayOfWeek()));
                default -> {}
            }
        }
        return this;
    }

    private static boolean isNamed(TimeMeaning meaning) {
        return Meanings.plain(meaning) instanceof TimeMeaning.Named;
    }

    /** The date on which a document's words stand. */
    public Chain published(String document, When when, Basis basis) {
        String key = basis == Basis.INFERRED ? "dated.inferred" : "dated.stated";
        return add(Step.ANCHOR, key, Optional.empty(), new Arg.Doc(document), new Arg.Date(when));
    }

    /** The date that another passage gives. */
    public Chain anchor(String key, When when, Passage quoted, Span lit) {
        return add(
                Step.ANCHOR,
                key,
                lit(quoted, lit),
                new Arg.Date(when),
                new Arg.Doc(quoted.document()),
                new Arg.Quote(quoted));
    }

    /** Any step. */
    public Chain add(Step step, String key, Optional<Passage> passage, Arg... args) {
        steps.add(new Reason(step, key, List.of(args), passage));
        return this;
    }

    /** Steps that were reached elsewhere. */
    public Chain addAll(List<Reason> reasons) {
        steps.addAll(reasons);
        return this;
    }

    /** The date reached. */
    public List<Reason> so(When when) {
        add(Step.RESULT, "so", Optional.empty(), new Arg.Date(when));
        return List.copyOf(steps);
    }

    /** The date reached, of which one day is the likeliest. */
    public List<Reason> so(When when, Optional<LocalDate> likeliest) {
        if (likeliest.isEmpty() || when.isDay()) {
            return so(when);
        }
        Arg day = new Arg.Date(When.day(likeliest.get()));
        add(Step.RESULT, "so.likeliest", Optional.empty(), new Arg.Date(when), day);
        return List.copyOf(steps);
    }

    private static Optional<Passage> lit(Passage quoted, Span lit) {
        return Optional.of(new Passage(quoted.document(), lit));
    }
}
