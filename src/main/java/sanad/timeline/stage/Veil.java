package sanad.timeline.stage;

import java.util.List;

/** What is hidden of each event until it is asked for. */
public enum Veil {
    NONE(),
    TITLES(Part.TITLE),
    /** Dates, and with them the sources, whose words tell them; the date is revealed first. */
    DATES(Part.DATE, Part.SOURCE),
    SOURCES(Part.SOURCE);

    private final List<Part> parts;

    Veil(Part... parts) {
        this.parts = List.of(parts);
    }

    /** What it hides, in the order of revealing. */
    public List<Part> parts() {
        return parts;
    }

    /** The one after it; after the last the first. */
    public Veil next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The ending of its words' keys: {@code dates}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
