package sanad.ui;

import java.util.Locale;
import sanad.chronicle.edit.EditRefused;
import sanad.language.Words;
import sanad.store.project.base.NotKept;

/**
 * A step that was not made, and why; nothing has changed then.
 *
 * @param key of the words that say so, which tell what to do
 * @param detail what the machine says, for those who mend it; may be empty
 */
public record Refused(String key, String detail) {
    /** An edit that cannot be done. */
    static Refused of(EditRefused refused) {
        return new Refused("edit.refused." + refused.why().name().toLowerCase(Locale.ROOT), "");
    }

    /** A step that could not be kept, with what is in the way. */
    static Refused unkept(Exception why) {
        if (why instanceof NotKept known) {
            return new Refused(
                    "curation.unkept." + known.trouble().name().toLowerCase(Locale.ROOT),
                    String.valueOf(why.getMessage()));
        }
        return new Refused("curation.unkept", String.valueOf(why.getMessage()));
    }

    /** The sentence. */
    public String say(Words words) {
        return words.say(key, "\u2068" + detail + "\u2069");
    }
}
