package sanad.extract.mention;

/** Whether the words say that it happened. */
public enum Modality {
    /** It happened or is happening. */
    ASSERTED,
    /** It is to happen: decided, announced or expected. */
    PLANNED,
    /** It did not happen. */
    NEGATED,
    /** It might, could, should, or would if. */
    HYPOTHETICAL,
    /** It is the case or happens over and over; nothing happens at one time. */
    GENERIC
}
