package sanad.chronicle;

/** The lanes in which kinds of event are drawn, in the order in which a new project shows them. */
public enum Lane {
    MEETING,
    AGREEMENT,
    MILITARY,
    STATEMENT,
    POLITICS,
    DISASTER,
    ECONOMY,
    LAW,
    CULTURE,
    OTHER
}
