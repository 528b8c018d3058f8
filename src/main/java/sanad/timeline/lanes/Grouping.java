package sanad.timeline.lanes;

import java.util.Locale;

/** What lanes are made by. */
public enum Grouping {
    KIND,
    ACTOR,
    PLACE,
    SOURCE,
    /** One lane for all. */
    NONE;

    /** The ending of its words' keys: {@code kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
