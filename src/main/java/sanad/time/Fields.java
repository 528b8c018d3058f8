package sanad.time;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The fields that words name, and no others: «19 June» has a month and a day, "Friday" only a weekday.
 *
 * <p>Example: {@code Fields.of(Field.MONTH, 6).with(Field.DAY, 19)}.
 *
 * @param system the calendar they count in
 * @param values the fields named
 */
public record Fields(Reckoning system, Map<Field, Integer> values) {
    /** Calendars. */
    public enum Reckoning {
        GREGORIAN,
        /** The lunar calendar, reckoned as in Umm al-Qura. */
        HIJRI
    }

    /** No field at all. */
    public static final Fields NONE = new Fields(Reckoning.GREGORIAN, Map.of());

    /** Copies the values into the order of the fields. */
    public Fields {
        Map<Field, Integer> sorted = new EnumMap<>(Field.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** One Gregorian field. */
    public static Fields of(Field field, int value) {
        return new Fields(Reckoning.GREGORIAN, Map.of(field, value));
    }

    /** These and one more, replacing what stood there. */
    public Fields with(Field field, int value) {
        Map<Field, Integer> more = new EnumMap<>(Field.class);
        more.putAll(values);
        more.put(field, value);
        return new Fields(system, more);
    }

    /** These without one. */
    public Fields without(Field field) {
        Map<Field, Integer> fewer = new EnumMap<>(Field.class);
        fewer.putAll(values);
        fewer.remove(field);
        return new Fields(system, fewer);
    }

    /** The same fields counted in another calendar. */
    public Fields in(Reckoning other) {
        return new Fields(other, values);
    }

    /** Whether the words name it. */
    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /**
     * The field's number.
     *
     * @throws IllegalArgumentException where the words do not name it
     */
    public int get(Field field) {
        Integer value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in " + this);
        }
        return value;
    }

    /** The field's number, or another. */
    public int get(Field field, int otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    /** Whether no field is named. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether a time within the day is named. */
    public boolean hasClock() {
        return has(Field.PART) || has(Field.HOUR);
    }
}
