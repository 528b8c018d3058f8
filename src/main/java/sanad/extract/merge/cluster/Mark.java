package sanad.extract.merge.cluster;

import java.util.List;

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
    MATES,
    /** How like its likest mention is to one of another of its day. */
    TWIN,
    /** How like it is to one that lies inside its month or its year. */
    FINER,
    /** By how much that one is likelier than the next inside. */
    FINER_MARGIN,
    /** How like it is to one in whose month or year it lies. */
    COARSER,
    /** How many lie inside its month or its year. */
    INSIDE;

    /** Clusters by where their date comes from and how fine it is. */
    static final List<String> GROUPS = List.of("day", "part", "event", "lent");

    static int group(Cluster cluster) {
        return switch (cluster.founder().time().origin()) {
            case OWN -> cluster.when().isDay() ? 0 : 1;
            case EVENT -> 2;
            default -> 3;
        };
    }
}
