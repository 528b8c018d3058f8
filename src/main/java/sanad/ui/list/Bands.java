package sanad.ui.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.timeline.place.Days;

/** The bands that part a list in the order of time: each above the first event of its year, one above what has no date. */
record Bands(boolean inTime, List<Event> events) {
    /** In any other order there are none. */
    static final Bands NONE = new Bands(false, List.of());

    /** How high a band is, in px. */
    static final double HEIGHT = 26;

    /** Whether a row has one above it. */
    boolean above(int row) {
        return inTime
                && row >= 0
                && row < events.size()
                && (row == 0 || !year(events.get(row)).equals(year(events.get(row - 1))));
    }

    /** What a band says: the year; that there is no date. */
    static String said(Event event, Words words) {
        OptionalInt year = year(event);
        return year.isPresent() ? DateWords.in(words.manner()).year(year.getAsInt()) : words.say("precision.UNKNOWN");
    }

    /** A row below a band, for those who hear it: first the band, then the row. */
    static String told(Event event, String row, Words words) {
        return year(event).isPresent()
                ? words.say("list.band.told", said(event, words), row)
                : words.say("list.band.undated", row);
    }

    private static OptionalInt year(Event event) {
        return Optional.of(event)
                .filter(Days::dated)
                .map(e -> OptionalInt.of(
                        LocalDate.ofEpochDay((long) Days.first(e)).getYear()))
                .orElse(OptionalInt.empty());
    }
}
