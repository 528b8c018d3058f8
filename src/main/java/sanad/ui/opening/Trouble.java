package sanad.ui.opening;

import sanad.language.Words;
import sanad.read.Refusal;
import sanad.read.Skip;

/**
 * A file that gave no document, and why.
 *
 * @param file its name as the user knows it
 * @param key the template that says what happened and what to do: {0} is the file, {1} the detail
 * @param detail what a specialist would ask for; may be empty
 * @param refused whether it could not be read; otherwise it was left aside on purpose
 */
public record Trouble(String file, String key, String detail, boolean refused) {
    /** The trouble of a file that could not be read. */
    public static Trouble of(Refusal refusal) {
        return new Trouble(refusal.file(), refusal.key(), refusal.detail(), true);
    }

    /** A file that was left aside. */
    public static Trouble of(Skip skip) {
        return new Trouble(skip.file(), skip.key(), "", false);
    }

    /** What happened and what to do. */
    public String said(Words words) {
        return words.say(key, "\u2068" + file + "\u2069", detail);
    }

    /** What those who maintain the program want to know. */
    public String technical() {
        return detail.isEmpty() ? key : key + ": " + detail;
    }
}
