package sanad.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sanad.extract.token.Tokens;
import sanad.language.Folding;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.Precision;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolver;

/**
 * A date that somebody types: EDTF, or the words that the program reads in documents, in any of their languages.
 *
 * <p>Examples: {@code 2023-09}, {@code 2023-09-11/2023-09-20}, "September 2023", "mid-June 2024", "between March and May
 * 2024".
 */
public final class TypedTime {
    private static final String ID = "typed";
    private static final TimeTagger TAGGER = new TimeTagger();

    private TypedTime() {}

    /** The days that the words come to; empty where they are not understood, or hang on a day that nobody named. */
    public static Optional<When> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.read(Folding.standard().fold(text).replace(" ", "")))
                    .filter(When::isKnown);
        } catch (IllegalArgumentException e) {
            return words(text);
        }
    }

    /** A reading in a document keeps the whole month and notes "mid"; one who types a date means the days that it leaves. */
    private static When narrowed(Resolution read) {
        When when = read.when();
        if (!when.isKnown() || when.openStart() || when.openEnd() || read.mod().isEmpty()) {
            return when;
        }
        return switch (read.mod().get()) {
            case START -> third(when, 0);
            case MID -> third(when, 1);
            case END -> third(when, 2);
            case APPROX -> Side.ABOUT.of(when);
            case BEFORE -> Side.BEFORE.of(when);
            case ON_OR_BEFORE -> Side.UNTIL.of(when);
            case AFTER -> Side.AFTER.of(when);
            case ON_OR_AFTER -> Side.SINCE.of(when);
            default -> when;
        };
    }

    /** With the words round a date that open one of its sides, or say that it is about then. */
    private static When said(String text, Span span, When when) {
        Set<String> round =
                new HashSet<>(List.of(folded(text.substring(0, span.start())).split(" ", -1)));
        round.addAll(List.of(folded(text.substring(span.end())).split(" ", -1)));
        for (Side side : Side.values()) {
            if (side.words().stream().anyMatch(round::contains) && !when.openStart() && !when.openEnd()) {
                return side.of(when);
            }
        }
        return when;
    }

    private static String folded(String text) {
        return Folding.standard().fold(text.strip());
    }

    /** What a word beside a date makes of it. */
    private enum Side {
        SINCE,
        AFTER,
        BEFORE,
        UNTIL,
        ABOUT;

        private final Set<String> words = new HashSet<>();

        Side() {
            for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
                String all = Words.in(manner).say("typed." + name().toLowerCase(Locale.ROOT));
                for (String word : all.split("\\|", -1)) {
                    words.add(folded(word));
                }
            }
        }

        Set<String> words() {
            return words;
        }

        When of(When when) {
            return switch (this) {
                case SINCE -> open(when.earliest(), LocalDate.MAX);
                case AFTER -> open(when.latest().plusDays(1), LocalDate.MAX);
                case BEFORE -> open(LocalDate.MIN, when.earliest().minusDays(1));
                case UNTIL -> open(LocalDate.MIN, when.latest());
                case ABOUT -> when.about();
            };
        }
    }

    private static When open(LocalDate first, LocalDate last) {
        return new When(first, last, Precision.INTERVAL, false);
    }

    /** A third of it: of a month ten days and the rest, of longer stretches as many months as a third has, else days. */
    private static When third(When when, int which) {
        LocalDate first = when.earliest();
        LocalDate after = when.latest().plusDays(1);
        long months =
                first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1 ? ChronoUnit.MONTHS.between(first, after) : 0;
        LocalDate from;
        LocalDate to;
        if (months >= 3 && months % 3 == 0) {
            from = first.plusMonths(months / 3 * which);
            to = from.plusMonths(months / 3);
        } else {
            long days = ChronoUnit.DAYS.between(first, after) / 3;
            from = first.plusDays(days * which);
            to = which == 2 ? after : from.plusDays(days);
        }
        return days(from, to.minusDays(1));
    }

    /** Some day or days among these: not all of them, as an interval would say. */
    private static When days(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return When.day(first);
        }
        boolean few = ChronoUnit.DAYS.between(first, last) < 31;
        return few ? new When(first, last, Precision.WEEK, false) : When.between(first, last);
    }

    private static Optional<When> words(String text) {
        Document document = new Document(ID, "", text, Source.file(ID));
        List<TimeExpression> expressions = TAGGER.tag(Tokens.of(document));
        List<When> found = expressions.stream()
                .map(expression -> narrowed(Resolver.resolve(expression.meaning(), Ground.NOTHING)))
                .filter(When::isKnown)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1) {
            return Optional.of(said(text, expressions.get(0).passage().span(), found.get(0)));
        }
        LocalDate first =
                found.stream().map(When::earliest).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                found.stream().map(When::latest).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new When(first, last, Precision.INTERVAL, false)).filter(When::isKnown);
    }
}
