package sanad.ui;

import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import sanad.language.Words;

/** Words in the window, said again whenever the manner of speaking changes. */
public final class Spoken {
    private Spoken() {}

    /** Says something now, and again in every new manner of speaking. */
    public static void always(Session session, Consumer<Words> say) {
        session.manner().addListener((property, before, now) -> say.accept(Words.in(now)));
        say.accept(Words.in(session.manner().get()));
    }

    /** Keeps a label or button at the words of a key. */
    public static <T extends Labeled> T label(Session session, T labeled, String key) {
        always(session, words -> labeled.setText(words.say(key)));
        return labeled;
    }
}
