package sanad.read;

/** Says that bytes are no text that can be read. */
final class NotText extends Exception {
    private static final long serialVersionUID = 1;

    private final Refusal.Cause why;
    private final String format;

    /**
     * Says why.
     *
     * @param why BINARY or UNKNOWN_ENCODING
     * @param format what it is instead, where that is known; may be empty
     */
    NotText(Refusal.Cause why, String format) {
        super(why + " " + format);
        this.why = why;
        this.format = format;
    }

    Refusal.Cause why() {
        return why;
    }

    String format() {
        return format;
    }
}
