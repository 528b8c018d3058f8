package sanad;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import sanad.time.Precision;
import sanad.time.When;

/** Reads the EDTF values that gold files use. */
final class GoldEdtf {
    /** First month and number of months of a season, a quarter or a half. */
    private static final Map<Integer, int[]> SEASONS = Map.ofEntries(
            Map.entry(21, new int[] {3, 3}),
            Map.entry(22, new int[] {6, 3}),
            Map.entry(23, new int[] {9, 3}),
            Map.entry(24, new int[] {12, 3}),
            Map.entry(33, new int[] {1, 3}),
            Map.entry(34, new int[] {4, 3}),
            Map.entry(35, new int[] {7, 3}),
            Map.entry(36, new int[] {10, 3}),
            Map.entry(40, new int[] {1, 6}),
            Map.entry(41, new int[] {7, 6}));

    private GoldEdtf() {}

    /** The days of an EDTF value; {@link When#UNKNOWN} where it is empty or not of the subset. */
    static When read(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf);
        }
        When first = point(edtf.substring(0, slash));
        When last = point(edtf.substring(slash + 1));
        boolean about = first.approximate() || last.approximate();
        return new When(first.earliest(), last.latest(), Precision.INTERVAL, about);
    }

    private static When point(String edtf) {
        String text = edtf.replaceAll("[~?%]$", "").replaceAll("-XX", "");
        When when = text.matches("\\d{2}(\\d\\d|\\dX|XX)(-\\d\\d){0,2}") ? known(text) : When.UNKNOWN;
        return text.length() < edtf.length() && edtf.matches(".*[~%]$") ? when.about() : when;
    }

    private static When known(String text) {
        if (text.length() == 10) {
            return When.day(LocalDate.parse(text));
        }
        int first = Integer.parseInt(text.substring(0, 4).replace('X', '0'));
        int last = Integer.parseInt(text.substring(0, 4).replace('X', '9'));
        if (text.length() == 4) {
            Precision grain = switch (last - first) {
                case 0 -> Precision.YEAR;
                case 9 -> Precision.DECADE;
                default -> Precision.CENTURY;
            };
            return new When(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), grain, false);
        }
        int month = Integer.parseInt(text.substring(5));
        if (month <= 12) {
            return When.month(first, month);
        }
        int[] season = SEASONS.getOrDefault(month, new int[] {1, 12});
        YearMonth start = YearMonth.of(first, season[0]);
        Precision grain = month < 33 ? Precision.SEASON : month < 40 ? Precision.QUARTER : Precision.HALF;
        return new When(start.atDay(1), start.plusMonths(season[1] - 1L).atEndOfMonth(), grain, false);
    }
}
