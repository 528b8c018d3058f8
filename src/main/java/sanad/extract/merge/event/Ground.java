package sanad.extract.merge.event;

/** What speaks for or against an event, its date, its passages and its importance; how much each weighs is learned. */
enum Ground {
    ALWAYS,

    /** How many documents tell it, how many mentions, how many words refer to it; as logarithms. */
    DOCUMENTS,
    MEMBERS,
    REFERENCES,
    /** The share of the story's documents that tell it or refer to it. */
    SHARE,
    ALONE,

    /** Where on their pages: in a headline, the lead, a heading; how far down, from 0 to 1. */
    TITLE,
    LEAD,
    HEADING,
    POSITION,
    /** How well its best mention can carry an event. */
    WEIGHT,
    PEOPLE,
    PLACES,

    /** How exactly it is dated, by what, and who agrees. */
    DAY,
    INTERVAL,
    COARSE,
    BY_EVENT,
    LENT,
    PUBLISHED,
    STATED,
    INFERRED,
    UNDATED_PAGE,
    AGREEING,
    LENT_SHARE,
    APART_SHARE,
    DISPUTED,
    REPORTED,
    TIMES,

    /** What the mention is on which it stands. */
    STATEMENT,
    UNNAMED,
    PLANNED,
    GENERAL,
    NOUN,
    QUOTED,
    ATTRIBUTED,
    BARE,
    FAMILY,

    /** Its place in the story: how long before its telling, among how many of its date, how near to the headlines. */
    BACKGROUND,
    FRESH,
    FUTURE,
    UNTOLD,
    SAME_DATE,
    TOPIC,
    TOPIC_MOST,
    NAMED,

    /** How alike its mentions are to the best one. */
    ALIKE,
    LEAST_ALIKE
}
