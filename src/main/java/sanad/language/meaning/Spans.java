package sanad.language.meaning;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import sanad.time.Length;
import sanad.time.Unit;

/** Lengths made of plain counts, in the largest units that they fill. */
public final class Spans {
    private Spans() {}

    /** Hours and minutes: 90 minutes are an hour and 30 minutes. */
    static Length ofMinutes(int minutes) {
        return of(new int[] {minutes / 60, minutes % 60}, Unit.HOUR, Unit.MINUTE);
    }

    /** Years, months and days; days that fill weeks are told as weeks. */
    public static Length of(Period period) {
        int days = Math.abs(period.getDays());
        boolean weeks = days % 7 == 0;
        return of(
                new int[] {Math.abs(period.getYears()), Math.abs(period.getMonths()), weeks ? days / 7 : days},
                Unit.YEAR,
                Unit.MONTH,
                weeks ? Unit.WEEK : Unit.DAY);
    }

    private static Length of(int[] counts, Unit... units) {
        List<Length.Part> parts = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            if (counts[i] != 0) {
                parts.add(new Length.Part(counts[i], units[i]));
            }
        }
        return parts.isEmpty() ? Length.of(0, Unit.DAY) : new Length(parts);
    }
}
