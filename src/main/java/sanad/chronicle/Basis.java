package sanad.chronicle;

/** How a date is known. */
public enum Basis {
    /** The words give it whole. */
    STATED,
    /** Computed from the words and a stated date, such as «Friday» in a story of Saturday 30 November 2024. */
    COMPUTED,
    /** Reasoned out within or across documents. */
    INFERRED,
    /** Set by a person. */
    BY_HAND,
    /** Not known. */
    UNKNOWN
}
