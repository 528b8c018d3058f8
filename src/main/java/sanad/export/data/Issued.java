package sanad.export.data;

import java.time.LocalDate;

/** The day of publication as bibliographies write it. */
final class Issued {
    private Issued() {}

    /** A day with its parts set apart by a sign, no finer than it is known: 2024/06 for a month. */
    static String day(LocalDate day, int fields, String between) {
        String iso = day.toString();
        return iso.substring(0, fields == 1 ? 4 : fields == 2 ? 7 : 10).replace("-", between);
    }
}
