package sanad.extract.time.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import sanad.time.Direction;
import sanad.time.Length;
import sanad.time.PartOfDay;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.calendar.Feasts;

/** The closed vocabulary of values: numbers, units, parts of the day, modifiers, directions and feasts by their names. */
final class Names {
    private static final Map<String, Integer> NAMES = new HashMap<>();

    static {
        take(Unit.values());
        take(PartOfDay.values());
        take(TimexMod.values());
        NAMES.put("past", Direction.PAST.ordinal());
        NAMES.put("present", Direction.NONE.ordinal());
        NAMES.put("future", Direction.FUTURE.ordinal());
        NAMES.put("back", 1);
        NAMES.put("on", 2);
        NAMES.put("ahead", 3);
        NAMES.put("some", Length.SOME);
        NAMES.put("from", 1);
        NAMES.put("to", 2);
        NAMES.put("earlier", 1);
        NAMES.put("later", 2);
        NAMES.put("bc", 2);
        NAMES.put("last", -1);
    }

    private Names() {}

    private static void take(Enum<?>[] values) {
        for (Enum<?> value : values) {
            NAMES.put(value.name().toLowerCase(Locale.ROOT), value.ordinal());
        }
    }

    /**
     * The value of a word.
     *
     * @throws IllegalArgumentException where it is neither a number nor one of the names, which the message lists
     */
    static int value(String word) {
        Integer named = NAMES.get(word);
        if (named != null) {
            return named;
        }
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            return Feasts.number(word)
                    .orElseThrow(() -> new IllegalArgumentException("no such value: " + word
                            + "; write a number, a feast of feasts.txt, or one of "
                            + String.join(", ", new TreeSet<>(NAMES.keySet()))));
        }
    }
}
