package sanad.time;

/** Units of time, shortest first, each with the letter that TIMEX3 writes it with. */
public enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    SEASON("S"),
    QUARTER("Q"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML");

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    /** How TIMEX3 writes it after a count: {@code D} in {@code P3D}. */
    public String letter() {
        return letter;
    }

    /** Whether it is shorter than a day, so that TIMEX3 sets a T before it. */
    public boolean isClock() {
        return compareTo(DAY) < 0;
    }
}
