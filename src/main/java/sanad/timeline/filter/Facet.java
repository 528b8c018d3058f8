package sanad.timeline.filter;

import java.util.Locale;

/** What events are chosen by. */
public enum Facet {
    /** When they were; its choice is a stretch of time, not values. */
    PERIOD,
    KIND,
    ACTOR,
    PLACE,
    SOURCE,
    /** How the date is known. */
    BASIS,
    /** How sure we are. */
    SURENESS;

    int bit() {
        return 1 << ordinal();
    }

    /** The ending of its words' keys: {@code kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
