package sanad.extract.mention;

/** When the verb puts it, as grammar tells. */
public enum Tense {
    PAST,
    /** Before the story's own time: "had promised". */
    EARLIER,
    PRESENT,
    FUTURE,
    /** A verbal noun or a nominal sentence: the words around it decide. */
    NONE
}
