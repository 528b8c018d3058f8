package sanad.ui.window;

import java.util.Optional;
import javafx.scene.control.Button;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Step;
import sanad.language.Words;
import sanad.ui.Session;
import sanad.ui.Spoken;
import sanad.ui.curation.StepWords;

/** Buttons that take a step back or do it again, and say which one. */
final class StepButtons {
    private StepButtons() {}

    /** A button of the action {@code undo} or {@code redo}. */
    static Button of(Session session, Action action) {
        Button button = Buttons.icon(session, action, 20);
        session.curating().history().addListener(change -> say(session, action, button));
        Spoken.always(session, words -> say(session, action, button));
        return button;
    }

    private static void say(Session session, Action action, Button button) {
        Words words = Words.in(session.manner().get());
        History history = session.curating().history().get();
        Optional<Step> step = action.name().equals("undo") ? history.undoable() : history.redoable();
        String said = step.map(s -> words.say(action.words() + ".named", new StepWords(words).name(s)))
                .orElse(words.say(action.words()));
        button.setAccessibleText(said);
        button.getTooltip()
                .setText(action.key()
                        .map(key -> words.say("action.with.key", said, key.written(words)))
                        .orElse(said));
    }
}
