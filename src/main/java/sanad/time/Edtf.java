package sanad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as text, in the Extended Date/Time Format of ISO 8601-2: {@code 2024-11-29}, {@code 2023-09}, {@code 2014},
 * {@code 196X}, {@code 19XX}, {@code 2024-XX}, {@code 2024-06-XX}, seasons {@code 2024-21} to {@code 24}, quarters 33-36,
 * halves 40-41, years before 1 AD {@code -0043} (which is 44 BC), intervals {@code 2024-10-08/2024-10-13}, open ones {@code ../2024-06}, each with {@code ~} for "about".
 *
 * <p>Example: {@code Edtf.write(When.month(2023, 9))} is {@code 2023-09}, and {@code Edtf.read("2023-09")} is that month.
 */
public final class Edtf {
    private static final String OPEN = "..";

    private Edtf() {}

    /** The text of a date; an interval is written by its days, and {@link When#UNKNOWN} as {@code ../..}. */
    public static String write(When when) {
        return point(when) + (when.approximate() ? "~" : "");
    }

    private static String point(When when) {
        LocalDate first = when.earliest();
        String year = year(first.getYear());
        boolean ofOurEra = first.getYear() >= 0;
        return switch (when.precision()) {
            case DAY -> first.toString();
            case MONTH -> year + "-" + Stretch.digits(first.getMonthValue(), 2);
            case SEASON -> year + "-" + (20 + first.getMonthValue() / 3);
            case QUARTER -> year + "-" + (33 + (first.getMonthValue() - 1) / 3);
            case HALF -> year + "-" + (first.getMonthValue() < 7 ? 40 : 41);
            case YEAR -> year;
            case DECADE -> ofOurEra ? year.substring(0, 3) + "X" : days(when);
            case CENTURY -> ofOurEra ? year.substring(0, 2) + "XX" : days(when);
            case INTERVAL, WEEK, UNKNOWN -> days(when);
        };
    }

    private static String year(int year) {
        return year < 0 ? "-" + Stretch.digits(-year, 4) : Stretch.digits(year, 4);
    }

    private static String days(When when) {
        String from = when.openStart() ? OPEN : when.earliest().toString();
        return from + "/" + (when.openEnd() ? OPEN : when.latest().toString());
    }

    /**
     * Reads a date. {@code ?} and {@code %} are understood; only "about" is kept.
     *
     * @throws IllegalArgumentException for what is not a date of this format, naming it
     */
    public static When read(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return marked(text);
            }
            String left = text.substring(0, slash);
            boolean about = isAbout(text);
            String right = unmarked(text.substring(slash + 1));
            When from = isOpen(left) ? When.UNKNOWN : marked(left);
            When to = isOpen(right) ? When.UNKNOWN : marked(right);
            if (!from.isKnown() && !to.isKnown()) {
                return When.UNKNOWN;
            }
            boolean oneDay = from.isDay() && from.equals(to);
            return new When(
                    from.earliest(),
                    to.latest(),
                    oneDay ? Precision.DAY : Precision.INTERVAL,
                    about || from.approximate() || to.approximate());
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not an EDTF date: " + text, e);
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static boolean isAbout(String text) {
        return text.endsWith("~") || text.endsWith("%");
    }

    private static String unmarked(String text) {
        return isAbout(text) || text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
    }

    private static When marked(String text) {
        When when = whole(unmarked(text));
        return isAbout(text) ? when.about() : when;
    }

    private static When whole(String text) {
        boolean minus = text.startsWith("-");
        String[] parts = (minus ? text.substring(1) : text).split("-", -1);
        if (parts[0].length() != 4 || parts.length > 3) {
            throw new NumberFormatException(text);
        }
        boolean unknownRest = parts.length > 1 && parts[1].equals("XX");
        if (parts.length == 1 || unknownRest) {
            return minus ? When.year(-number(parts[0], 4)) : years(parts[0]);
        }
        int year = minus ? -number(parts[0], 4) : number(parts[0], 4);
        int month = number(parts[1], 2);
        if (parts.length == 3 && !parts[2].equals("XX")) {
            return When.day(LocalDate.of(year, month, number(parts[2], 2)));
        }
        return part(year, month);
    }

    private static When years(String text) {
        if (text.endsWith("XX")) {
            return Stretch.century(number(text.substring(0, 2), 2)).when();
        }
        return text.endsWith("X")
                ? Stretch.decade(number(text.substring(0, 3), 3)).when()
                : When.year(number(text, 4));
    }

    private static When part(int year, int code) {
        if (code >= 21 && code <= 24) {
            return Stretch.season(year, code - 20).when();
        }
        if (code >= 33 && code <= 36) {
            return Stretch.quarter(year, code - 32).when();
        }
        if (code == 40 || code == 41) {
            return Stretch.half(year, code - 39).when();
        }
        return When.month(year, YearMonth.of(year, code).getMonthValue());
    }

    private static int number(String digits, int width) {
        if (digits.length() != width || !digits.chars().allMatch(d -> d >= '0' && d <= '9')) {
            throw new NumberFormatException(digits);
        }
        return Integer.parseInt(digits);
    }
}
