package sanad.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import sanad.time.When;

/**
 * Dates in words, in one manner of speaking: digits, month names and order are the reader's, not the source's.
 *
 * <p>Examples: "Wednesday 19 June 2024", "September 2023", "8–13 October 2024", "about June 2024", "since 2014". How a
 * date is known has words of its own: {@link #basis(String)}.
 */
public final class DateWords {
    private final Words words;

    private DateWords(Words words) {
        this.words = words;
    }

    /** The dates of a manner of speaking. */
    public static DateWords in(Manner manner) {
        return new DateWords(Words.in(manner));
    }

    /** A date without its weekday. */
    public String say(When when) {
        return tell(when, false);
    }

    /** A date, with its weekday where it is a single day. */
    public String sayWithWeekday(When when) {
        return tell(when, true);
    }

    /** When a document was published: one that is not known to be later than some day came on that day or later. */
    public String published(When when) {
        return when.openEnd() && !when.openStart()
                ? words.say("date.or.later", say(When.day(when.earliest())))
                : say(when);
    }

    /** A single day with its weekday. */
    public String day(LocalDate day) {
        return sayWithWeekday(When.day(day));
    }

    /** How a date is known, by the name of its basis in any case: {@code INFERRED} is "inferred". */
    public String basis(String name) {
        return words.say("basis." + name.toLowerCase(Locale.ROOT));
    }

    /** The name of a month, 1 to 12, in the reader's tradition. */
    public String month(int month) {
        String tradition = words.manner().months().name().toLowerCase(Locale.ROOT);
        String own = "month." + tradition + "." + month;
        return words.say(words.has(own) ? own : "month." + month);
    }

    /** The short name of a month, for an axis; the whole name where the language does not shorten. */
    public String shortMonth(int month) {
        String shorter = "month.short." + month;
        return words.has(shorter) ? words.say(shorter) : month(month);
    }

    /** A year in the reader's digits; years before the common era say so. */
    public String year(int year) {
        return year > 0 ? words.number(year) : words.say("date.bce", 1 - year);
    }

    private String tell(When when, boolean weekday) {
        String plain;
        if (!when.isKnown() || (when.openStart() && when.openEnd())) {
            return words.say("date.unknown");
        } else if (when.openEnd()) {
            plain = words.say("date.since", dayOrCoarser(when.earliest(), when, true));
        } else if (when.openStart()) {
            plain = words.say("date.until", dayOrCoarser(when.latest(), when, false));
        } else {
            plain = closed(when, weekday);
        }
        return when.approximate() ? words.say("date.about", plain) : plain;
    }

    private String closed(When when, boolean weekday) {
        LocalDate first = when.earliest();
        return switch (when.precision()) {
            case DAY -> when.isDay() ? oneDay(first, weekday) : range(when);
            case MONTH -> isMonth(when) ? monthYear(first) : range(when);
            case YEAR -> isYear(when) ? year(first.getYear()) : range(when);
            case QUARTER -> words.say("date.quarter." + quarter(first), year(first.getYear()));
            case HALF -> words.say("date.half." + (first.getMonthValue() > 6 ? 2 : 1), year(first.getYear()));
            case DECADE -> words.say("date.decade", year(Math.floorDiv(first.getYear(), 10) * 10));
            case SEASON ->
                words.say("season.of", words.say("season." + first.getMonthValue() / 3), year(first.getYear()));
            case WEEK -> third(when);
            case CENTURY -> century(Math.floorDiv(first.getYear(), 100));
            default -> range(when);
        };
    }

    /** A third of a month as one says it: "mid-June 2024"; other stretches by their ends. */
    private String third(When when) {
        LocalDate first = when.earliest();
        int length = first.lengthOfMonth();
        int part = length / 3;
        boolean inside = YearMonth.from(first).equals(YearMonth.from(when.latest()));
        int which = (first.getDayOfMonth() - 1) / part;
        int last = which == 2 ? length : part * (which + 1);
        boolean whole = inside
                && which < 3
                && (first.getDayOfMonth() - 1) % part == 0
                && when.latest().getDayOfMonth() == last;
        return whole ? words.say("date.third." + (which + 1), monthYear(first)) : range(when);
    }

    private String oneDay(LocalDate day, boolean weekday) {
        String date = words.say("date.day", day.getDayOfMonth(), month(day.getMonthValue()), year(day.getYear()));
        return weekday
                ? words.say(
                        "date.weekday",
                        words.say("weekday." + day.getDayOfWeek().getValue()),
                        date)
                : date;
    }

    private String monthYear(LocalDate day) {
        return words.say("date.month", month(day.getMonthValue()), year(day.getYear()));
    }

    /** The end that is known, no finer than the precision allows. */
    private String dayOrCoarser(LocalDate end, When when, boolean start) {
        return switch (when.precision()) {
            case YEAR, DECADE, CENTURY -> year(end.getYear());
            case MONTH -> monthYear(end);
            default -> {
                boolean wholeYear = start ? end.getDayOfYear() == 1 : end.getDayOfYear() == end.lengthOfYear();
                boolean wholeMonth = start ? end.getDayOfMonth() == 1 : end.getDayOfMonth() == end.lengthOfMonth();
                yield wholeYear ? year(end.getYear()) : wholeMonth ? monthYear(end) : oneDay(end, false);
            }
        };
    }

    /** Two ends, saying once what they share; whole months and years are said as such. */
    private String range(When when) {
        LocalDate a = when.earliest();
        LocalDate b = when.latest();
        if (isDay(when)) {
            return oneDay(a, false);
        }
        if (a.getDayOfYear() == 1 && b.getDayOfYear() == b.lengthOfYear()) {
            return isYear(when) ? year(a.getYear()) : join(year(a.getYear()), year(b.getYear()));
        }
        if (a.getDayOfMonth() == 1 && b.getDayOfMonth() == b.lengthOfMonth()) {
            return isMonth(when)
                    ? monthYear(a)
                    : words.say(
                            "date.range.wide", sameYear(a, b) ? month(a.getMonthValue()) : monthYear(a), monthYear(b));
        }
        if (YearMonth.from(a).equals(YearMonth.from(b))) {
            return words.say("date.range.days", a.getDayOfMonth(), b.getDayOfMonth(), monthYear(b));
        }
        String from = sameYear(a, b)
                ? words.say("date.day.month", a.getDayOfMonth(), month(a.getMonthValue()))
                : oneDay(a, false);
        return words.say("date.range.wide", from, oneDay(b, false));
    }

    private String join(String from, String to) {
        return words.say("date.range", from, to);
    }

    private static boolean isDay(When when) {
        return when.isDay();
    }

    private static boolean isMonth(When when) {
        LocalDate a = when.earliest();
        return a.getDayOfMonth() == 1 && when.latest().equals(a.plusMonths(1).minusDays(1));
    }

    private static boolean isYear(When when) {
        LocalDate a = when.earliest();
        return a.getDayOfYear() == 1 && when.latest().equals(a.plusYears(1).minusDays(1));
    }

    private static boolean sameYear(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear();
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    /** A century by its first two digits, or counted back from the common era: 19 is the twentieth, -5 the fifth before it. */
    private String century(int number) {
        int ordinal = number < 0 ? -number : number + 1;
        String own = "century." + ordinal;
        String said = words.has(own) ? words.say(own) : words.say("date.century", ordinal);
        return number < 0 ? words.say("date.bce", said) : said;
    }
}
