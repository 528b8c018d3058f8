package sanad.ui.opening;

import java.nio.file.Path;
import java.util.Locale;
import sanad.language.Words;
import sanad.read.Skip;
import sanad.read.format.Refusal;
import sanad.text.HiddenSigns;

/**
 * A file that gave no document, and why.
 *
 * @param file its name as the user knows it, without signs that cannot be seen
 * @param key the template that says what happened and what to do: {0} is the file, {1} the detail
 * @param detail what a specialist would ask for; may be empty
 * @param refused whether it could not be read; otherwise it was left aside on purpose
 */
public record Trouble(String file, String key, String detail, boolean refused) {
    /** Writes the name without signs that cannot be seen: they would turn the sentence that it stands in. */
    public Trouble {
        file = HiddenSigns.without(file);
    }

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

    /** The same where the file's name stands beside it: without the name that begins it. */
    public String saidBesideName(Words words) {
        String said = words.say(key, "", detail);
        String head = ": ";
        return said.startsWith(head)
                ? said.substring(head.length(), head.length() + 1).toUpperCase(Locale.ROOT)
                        + said.substring(head.length() + 1)
                : said;
    }

    /** Whether it is a folder that holds nothing that could be read. */
    public boolean emptyFolder() {
        return key.equals(new Refusal(file, Refusal.Cause.EMPTY_FOLDER, "").key());
    }

    /** The file's name without the folders that lead to it. */
    public String name() {
        Path last = Path.of(file).getFileName();
        return last == null ? file : last.toString();
    }

    /** What those who maintain the program want to know. */
    public String technical() {
        return detail.isEmpty() ? key : key + ": " + detail;
    }
}
