package sanad.chronicle;

/** A part of an event that a person can set, and that reading again then leaves alone. */
public enum Facet {
    TITLE,
    DATE,
    KIND,
    IMPORTANCE,
    /** Which passages report it: some were attached, detached, merged or split off. */
    EVIDENCE,
    NOTE,
    COLOUR,
    IMAGE
}
