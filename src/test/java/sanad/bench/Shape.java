package sanad.bench;

/** Texts that tempt a reader of time to look at the same words again and again. */
public enum Shape {
    DIGITS("7"),
    THOUSANDS("1,000,"),
    DATES_IN_ONE_LINE("19/6/2024 "),
    OF_OF_OF("من "),
    NUMBER_WORDS("ألف "),
    NESTED_NUMBERS("مئة وخمسة وعشرين ألفا و"),
    ENGLISH_NUMBERS("one hundred and twenty-five thousand "),
    AND_AND_AND("و"),
    MONTHS("يونيو/حزيران/"),
    WEEKDAYS("الجمعة والسبت و"),
    TODAY_QUOTED("اليوم \""),
    OPEN_BRACKETS("(((("),
    VOWEL_SIGNS("\u064E\u064E\u064E\u064E"),
    DIRECTION_MARKS("a\u200F\u200F\u200F"),
    LENGTHS("سنة وشهرين و"),
    RANGES("من 8 إلى 13 و"),
    TENSES("سوف كان قال إن "),
    STOPS("a. b. c... "),
    LONE_SURROGATES("\uD800 1990 \uDC00");

    private final String piece;

    Shape(String piece) {
        this.piece = piece;
    }

    /** So many characters of it, a single line. */
    public String text(int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
