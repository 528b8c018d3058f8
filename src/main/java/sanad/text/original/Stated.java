package sanad.text.original;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a file says of itself beside its words.
 *
 * <p>Example: {@code new Stated(Kind.PUBLISHED, "2024-06-19", Place.LINKED_DATA)}.
 *
 * @param kind what it is about
 * @param value what it says; a day as YYYY-MM-DD
 * @param place where it stands, which tells how far it is to be trusted
 */
public record Stated(Kind kind, String value, Place place) {
    /** A day that is stated. */
    public static Stated day(Kind kind, LocalDate day, Place place) {
        return new Stated(kind, day.toString(), place);
    }

    /** The day, where it states one. */
    public Optional<LocalDate> day() {
        try {
            return kind.isDay() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How far it is to be trusted. */
    public Trust trust() {
        return place.trust();
    }
}
