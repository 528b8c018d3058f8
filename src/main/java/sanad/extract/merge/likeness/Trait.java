package sanad.extract.merge.likeness;

import java.util.List;

/** What two mentions have in common, or what holds them apart. */
public enum Trait {
    ALWAYS,
    /** Both have dates of their own. */
    BOTH_SURE,
    ONE_SURE,
    SAME_DAY,
    /** How many things happen on the day of both. */
    CROWD,
    /** How long the coarser of two dates is that go together. */
    LONG,
    /** How far apart two dates lie. */
    GAP,
    NEXT_DAY,
    /** The later date is that of a report within a week. */
    REPORT,
    CONCEPT_SAME,
    CONCEPT_OTHER,
    CONCEPT_ONE,
    WORD_SAME,
    /** One is a noun for any event of its kind, and the other of this kind. */
    GENERAL,
    KIND_SAME,
    LANE_SAME,
    LANE_OTHER,
    /** The share of their words, by rarity, that both hold. */
    WORDS,
    /** The share of the shorter one's words. */
    COVERED,
    SHARED,
    RAREST,
    PEOPLE_SAME,
    PEOPLE_APART,
    PLACES_SAME,
    PLACES_APART,
    SENTENCE,
    PARAGRAPH,
    NEXT_SENTENCE,
    NEAR,
    SAME_PASSAGE,
    INSIDE,
    TITLE_LEAD,
    TITLE,
    TITLES,
    HEADING,
    LEAD,
    ANCHOR,
    NOMINAL,
    REFERENCE,
    DETAIL,
    QUOTED,
    ATTRIBUTED,
    STATEMENTS,
    STATEMENT,
    TENSE,
    UNREAL;

    /** Pairs by how their dates go together, and by whether they stand in one document. */
    public static final List<String> GROUPS = List.of(
            "same.else", "same.here", "part.else", "part.here", "open.else", "open.here", "apart.else", "apart.here");

    static int group(Fit fit, boolean here) {
        int date = switch (fit) {
            case SAME -> 0;
            case COARSER, TOUCHING -> 2;
            case OPEN -> 4;
            case APART -> 6;
        };
        return here ? date + 1 : date;
    }
}
