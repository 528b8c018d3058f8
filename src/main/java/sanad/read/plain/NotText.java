package sanad.read.plain;

import sanad.read.format.Outcome;
import sanad.read.format.Refusal;

/** Says that bytes are no text that can be read. */
public final class NotText extends Exception {
    private static final long serialVersionUID = 1;

    private final Refusal.Cause why;
    private final String format;

    /**
     * Says why.
     *
     * @param why such as BINARY, UNKNOWN_ENCODING
     * @param format what it is instead, where that is known; may be empty
     */
    public NotText(Refusal.Cause why, String format) {
        super(why + " " + format);
        this.why = why;
        this.format = format;
    }

    /** Why. */
    public Refusal.Cause why() {
        return why;
    }

    /** The outcome that it comes to. */
    public Outcome.Refused refused() {
        return new Outcome.Refused(why, format);
    }

    /** What the bytes are instead; may be empty. */
    public String format() {
        return format;
    }
}
