package sanad.extract.merge.cluster;

/** What speaks for a cluster of mentions being an event of its own, or against it. */
enum Mark {
    ALWAYS,
    /** What its heaviest mention weighs. */
    WEIGHT,
    MEMBERS,
    /** How many of them have dates of their own. */
    OWNS,
    DOCUMENTS,
    OWN,
    EVENT,
    SENTENCE,
    NARRATIVE,
    PUBLICATION,
    OPEN,
    DAY,
    MONTH,
    YEAR,
    INTERVAL,
    COARSE,
    STATEMENT,
    OTHER,
    FAMILY,
    /** No word names what happened. */
    BARE,
    TITLE,
    LEAD,
    HEADING,
    QUOTED,
    UNREAL,
    PLANNED,
    FUTURE,
    REPORTED,
    ACTORS,
    PLACES,
    NOMINAL,
    ANCHOR,
    LENGTH,
    /** How like it is to the likest other of its day. */
    RIVAL_DAY,
    /** How like it is to the likest other of its document. */
    RIVAL_HERE,
    RIVAL_ANY,
    /** Another of its day stands in one of its sentences. */
    SAME_SENTENCE,
    /** How many others its document tells of its day. */
    MATES
}
