package sanad.extract.merge.event;

/** What speaks for the words of one of an event's mentions, or against them, as those that its headline is made of. */
enum TitleSign {
    /** It is a headline at all. */
    ALWAYS,
    /** How well the mention can carry an event. */
    WEIGHT,
    /** The clause itself. */
    MAIN,
    /** A noun phrase beside a clause. */
    NOMINAL,
    /** What another mention's time is counted from. */
    ANCHOR,
    /** A noun that only refers to an event. */
    REFERENCE,
    /** A clause without a word for what happens. */
    DETAIL,
    /** It tells of the event's lane. */
    LANE,
    /** It tells of the event's kind. */
    KIND,
    /** The page's headline, where the lead that is most like it tells of this event. */
    HEADLINE,
    /** The page's headline, where it may well tell of another. */
    OTHER_HEADLINE,
    /** The page's first words. */
    LEAD,
    /** A heading within the page. */
    HEADING,
    /** How many actors and places it names, of two. */
    NAMES,
    /** How much of what it says others say too. */
    COMMON,
    /** No kind of happening. */
    NO_KIND,
    /** No word tells what happened. */
    CUELESS,
    /** What is always so. */
    GENERIC,
    /** Words of a speaker. */
    QUOTED,
    /** How far it is from a good length, in hundreds of letters. */
    LENGTH,
    /** Its date is only lent. */
    UNSURE,
    /** The event's date is its own. */
    BEST
}
