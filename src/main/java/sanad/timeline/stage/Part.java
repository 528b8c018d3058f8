package sanad.timeline.stage;

/** The parts of an event that can be hidden from the room and revealed. */
public enum Part {
    TITLE,
    DATE,
    /** The passage that reports it, and where that stands. */
    SOURCE
}
