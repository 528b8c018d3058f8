package sanad.chronicle.edit;

/** An edit that cannot be done, and why; the project is as it was. */
public final class EditRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why an edit is refused; the ending of its words' key, {@code edit.refused.last_passage}. */
    public enum Why {
        /** There is no such event, or it was deleted or merged. */
        NO_EVENT,
        /** A found event must keep a passage. */
        LAST_PASSAGE,
        /** No passage reports it any more, since its documents were taken out: only what a person did to it keeps it. */
        NOTHING_HOLDS,
        /** No passage to split off, or all of them. */
        NOTHING_TO_SPLIT,
        /** Merging needs two events. */
        NOTHING_TO_MERGE,
        /** A title of no letters. */
        NO_TITLE,
        /** A date that says nothing. */
        NO_DATE,
        /** There is no such document, or the passage lies beyond its text. */
        NO_PASSAGE,
        /** There is no such scene, or none to add. */
        NO_SCENE,
        /** Nothing would change. */
        NOTHING_CHANGES
    }

    /** A refusal. */
    public EditRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
