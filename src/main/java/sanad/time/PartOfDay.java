package sanad.time;

/** Parts of the day as TIMEX3 writes them; dawn counts as morning. */
public enum PartOfDay {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI"),
    DAYTIME("DT");

    private final String letters;

    PartOfDay(String letters) {
        this.letters = letters;
    }

    /** How TIMEX3 writes it behind a T. */
    public String letters() {
        return letters;
    }
}
