package sanad.read.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the days that machines write: {@code 2024-06-19T10:00:00+03:00}, {@code 20240619},
 * {@code Wed, 19 Jun 2024 07:00:00 GMT}, {@code June 19, 2024}, {@code 19/6/2024} where only one reading is a day.
 *
 * <p>The day is that of the clock in whose zone it is written: what its publisher calls the day.
 */
public final class Days {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 60;

    private Days() {}

    /** The day that words name; absent where they name none, or it cannot be told which. */
    public static Optional<LocalDate> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = parts(words);
        for (int i = 0; i + 2 < parts.size(); i++) {
            Optional<LocalDate> day = day(parts.get(i), parts.get(i + 1), parts.get(i + 2));
            if (day.isPresent()) {
                return day;
            }
        }
        return parts.stream()
                .filter(p -> p.length() == 8 && isNumber(p))
                .findFirst()
                .flatMap(p -> day(p.substring(0, 4), p.substring(4, 6), p.substring(6)));
    }

    /** A real day of a year that texts are published in. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number of a month's English name, by its first three letters; 0 for other words. */
    static int month(String word) {
        if (word.length() < 3 || !Character.isLetter(word.charAt(0))) {
            return 0;
        }
        int at = MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static Optional<LocalDate> day(String first, String second, String third) {
        if (month(first) > 0 && isShort(second) && isYear(third)) {
            return day(Integer.parseInt(third), month(first), Integer.parseInt(second));
        }
        if (month(second) > 0 && isShort(first) && isYear(third)) {
            return day(Integer.parseInt(third), month(second), Integer.parseInt(first));
        }
        if (isYear(first) && isShort(second) && isShort(third)) {
            return day(Integer.parseInt(first), Integer.parseInt(second), Integer.parseInt(third));
        }
        if (isShort(first) && isShort(second) && isYear(third)) {
            return either(Integer.parseInt(first), Integer.parseInt(second), Integer.parseInt(third));
        }
        return Optional.empty();
    }

    /** 19/6/2024 and 6/19/2024 are one day each; 5/6/2024 is two. */
    private static Optional<LocalDate> either(int first, int second, int year) {
        Optional<LocalDate> european = day(year, second, first);
        Optional<LocalDate> american = day(year, first, second);
        return european.equals(american) || american.isEmpty()
                ? european
                : european.isEmpty() ? american : Optional.empty();
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && isNumber(word);
    }

    private static boolean isShort(String word) {
        return word.length() <= 2 && isNumber(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Runs of letters and of digits, digits of any script as ASCII; the T before an hour is none. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean number = false;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : ' ';
            boolean digit = Character.isDigit(c);
            if (!part.isEmpty() && (digit != number || !Character.isLetterOrDigit(c))) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                number = digit;
                part.append(digit ? (char) ('0' + Character.digit(c, 10)) : c);
            }
        }
        return parts;
    }
}
