package sanad.ui.curation;

/** The parts of the editor where the keyboard can begin. */
public enum Part {
    TITLE,
    DATE,
    MERGE,
    NOTE
}
