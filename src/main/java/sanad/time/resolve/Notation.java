package sanad.time.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Fields.Reckoning;
import sanad.time.PartOfDay;
import sanad.time.TimeMeaning;
import sanad.time.calendar.Feasts;

/**
 * A meaning as a short formula, the same in every language and version: for data that leaves the program.
 *
 * <p>Examples: {@code last(month=6) from document}, {@code day=17 of this(month) from narrative}, {@code P9M after event},
 * {@code start(year=2022)}, {@code every(P1W, weekday=5)}.
 */
public final class Notation {
    private Notation() {}

    /** The formula. */
    public static String of(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Named named) {
            return fields(named.fields());
        }
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            String hijri = cycle.system() == Reckoning.HIJRI ? "hijri " : "";
            return counted(cycle.steps(), hijri + lower(cycle.unit()), cycle.base());
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return counted(recurring.steps(), fields(recurring.fields()), recurring.base());
        }
        if (meaning instanceof TimeMeaning.Shifted shifted) {
            String side = shifted.forward() ? " after " : " before ";
            return shifted.length().timex() + side + lower(shifted.base());
        }
        if (meaning instanceof TimeMeaning.FromEvent from) {
            String side = from.side() == TimeMeaning.Side.AFTER_EVENT ? " after event" : " before event";
            return from.length().timex() + side;
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return fields(within.part()) + " of " + of(within.whole());
        }
        if (meaning instanceof TimeMeaning.Between between) {
            return "between(" + of(between.from()) + ", " + of(between.to()) + ")";
        }
        if (meaning instanceof TimeMeaning.Lapse lapse) {
            return lapse.length().timex();
        }
        if (meaning instanceof TimeMeaning.Repeating repeating) {
            String on = repeating.fields().isEmpty() ? "" : ", " + fields(repeating.fields());
            String times = repeating.times() > 1 ? repeating.times() + " times " : "";
            return times + "every(" + repeating.every().timex() + on + ")";
        }
        if (meaning instanceof TimeMeaning.Modified modified) {
            return lower(modified.mod()) + "(" + of(modified.meaning()) + ")";
        }
        return switch (((TimeMeaning.Vague) meaning).direction()) {
            case PAST -> "past";
            case NONE -> "present";
            case FUTURE -> "future";
        };
    }

    private static String counted(int steps, String what, TimeMeaning.Base base) {
        String formula = switch (steps) {
            case -1 -> "last(" + what + ")";
            case 0 -> "this(" + what + ")";
            case 1 -> "next(" + what + ")";
            default -> (steps < 0 ? "last(" : "next(") + Math.abs(steps) + ", " + what + ")";
        };
        return formula + " from " + lower(base);
    }

    private static String fields(Fields fields) {
        StringJoiner out = new StringJoiner(" ");
        if (fields.system() == Reckoning.HIJRI) {
            out.add("hijri");
        }
        for (Map.Entry<Field, Integer> entry : fields.values().entrySet()) {
            out.add(lower(entry.getKey()) + "=" + value(entry.getKey(), entry.getValue()));
        }
        return out.toString();
    }

    private static String value(Field field, int value) {
        return switch (field) {
            case FEAST -> Feasts.of(value).name();
            case PART -> lower(PartOfDay.values()[value]);
            default -> Integer.toString(value);
        };
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
