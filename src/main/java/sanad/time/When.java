package sanad.time;

import java.time.LocalDate;

/**
 * The days between which something lies: EDTF's meaning, as day bounds.
 *
 * <p>A month is its first and last day with {@link Precision#MONTH}; «8–13 October» is an {@link Precision#INTERVAL}.
 * An open side is {@link LocalDate#MIN} or {@link LocalDate#MAX}; both open is {@link #UNKNOWN}.
 *
 * <p>Example: {@code When.month(2023, 9)} is 2023-09-01 to 2023-09-30, EDTF {@code 2023-09}.
 *
 * @param earliest first possible day
 * @param latest last possible day
 * @param precision how exactly it is known
 * @param approximate whether the words said "about"
 */
public record When(LocalDate earliest, LocalDate latest, Precision precision, boolean approximate) {
    /** Nothing is known. */
    public static final When UNKNOWN = new When(LocalDate.MIN, LocalDate.MAX, Precision.UNKNOWN, false);

    /** Refuses a date that ends before it begins. */
    public When {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("ends before it begins: " + earliest + "/" + latest);
        }
    }

    /** One day. */
    public static When day(LocalDate day) {
        return new When(day, day, Precision.DAY, false);
    }

    /** One calendar month. */
    public static When month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new When(first, first.plusMonths(1).minusDays(1), Precision.MONTH, false);
    }

    /** One calendar year. */
    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, false);
    }

    /** The days from the first to the last, both included; one day where they are the same. */
    public static When between(LocalDate first, LocalDate last) {
        return new When(first, last, first.equals(last) ? Precision.DAY : Precision.INTERVAL, false);
    }

    /** The same bounds, said with "about". */
    public When about() {
        return new When(earliest, latest, precision, true);
    }

    /** Whether at least one side is known. */
    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** Whether it is exactly one day. */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Whether the beginning is open. */
    public boolean openStart() {
        return earliest.equals(LocalDate.MIN);
    }

    /** Whether the end is open. */
    public boolean openEnd() {
        return latest.equals(LocalDate.MAX);
    }

    /** Whether the other lies wholly inside. */
    public boolean contains(When other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /** Whether the two share a day. */
    public boolean overlaps(When other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
}
