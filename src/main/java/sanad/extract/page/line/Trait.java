package sanad.extract.page.line;

/** What can be seen of a line that tells what it is; how much each tells is in {@code data/page/weights.txt}. */
public enum Trait {
    /** Every line has it. */
    LINE,
    WORDS_1,
    WORDS_2,
    WORDS_4,
    WORDS_8,
    WORDS_14,
    WORDS_24,
    WORDS_MORE,
    /** Ends as a sentence does. */
    STOP,
    QUESTION,
    COLON,
    DOTS,
    /** Running words: long, or a whole sentence. */
    PROSE,
    LONG_PROSE,
    BULLET,
    /** Begins with the number of an item. */
    ITEM,
    SMALL_LETTER,
    CAPITALS,
    TITLE_CASE,
    /** Most of its words begin with small letters. */
    RUNNING_CASE,
    /** Two to four words that all begin with capitals. */
    NAME_CASE,
    /** Begins with a given name. */
    GIVEN_NAME,
    QUOTED,
    BRACKETED,
    BRACKET_AT_END,
    /** Names a person, an agency or a picture in brackets or behind a stroke at its end. */
    CREDIT_AT_END,
    MENU,
    ONE_BAR,
    GAPS,
    STROKES,
    ARROWS,
    ADDRESS,
    MAIL,
    TELEPHONE,
    COPYRIGHT,
    HASH,
    FIGURES_ONLY,
    /** Figures beside one word or two. */
    FIGURES_MOST,
    FIGURES_AT_END,
    /** "2 / 6" */
    COUNTER,
    DATE,
    DATE_ALONE,
    DATE_MOSTLY,
    DATE_AT_END,
    YEAR,
    YEAR_ALONE,
    YEAR_ROW,
    CLOCK,
    CLOCK_ROW,
    STAMP,
    AGO,
    /** A speaker's name, a colon, and words. */
    SPEAKER,
    /** A place or agency and a dash before running words. */
    DASH_EARLY,
    NO_SMALL_WORDS,
    MANY_SMALL_WORDS,
    /** Made of words of menus, buttons and lists alone. */
    CLUTTER_ALL,
    CLUTTER_HALF,
    CLUTTER_SOME,
    IS_RELATED,
    STARTS_RELATED,
    RELATED_COLON,
    IS_CHROME,
    STARTS_CHROME,
    HAS_CHROME,
    IS_SECTION,
    STARTS_SECTION,
    IS_COMMENTS,
    STARTS_COMMENTS,
    HAS_NOTICE,
    STARTS_NOTICE,
    IS_CONTENTS,
    STARTS_CONTENTS,
    STARTS_BYLINE,
    HAS_BYLINE,
    HAS_AGENCY,
    HAS_ROLE,
    STARTS_PUBLISHED,
    HAS_PUBLISHED,
    STARTS_CAPTION,
    HAS_CAPTION,
    /** The page's first line; one of its first five. */
    FIRST,
    EARLY,
    LAST,
    GAP_ABOVE,
    GAP_BELOW,
    NO_PROSE_ABOVE,
    NO_PROSE_BELOW,
    FIRST_PROSE,
    /** The only date over the story. */
    ONLY_DATE,
    /** A date over the story, with another under it that is over the story too. */
    DATED_BELOW,
    /** The longest line over the story that is no date and no button. */
    TALLEST,
    /** The last line over the story that is no date, no name and no button. */
    NEAREST,
    /** The story's first words. */
    OPENS,
    /** Stands on the page once more. */
    AGAIN,
    /** Stands below the lead, and once more within a longer line. */
    WITHIN,
    /** Begins with the words of another line. */
    ECHO,
    /** One of three short lines in a row. */
    RUN,
    UNDER_RELATED,
    UNDER_COMMENTS,
    UNDER_CONTENTS,
    /** Goes on with the paragraph of the line above, in text broken at the page's width. */
    WRAPPED;

    /** Whether it is seen by the tables of words. */
    public boolean isOfWords() {
        return compareTo(CLUTTER_ALL) >= 0 && compareTo(HAS_CAPTION) <= 0
                || this == UNDER_RELATED
                || this == UNDER_COMMENTS
                || this == UNDER_CONTENTS;
    }
}
