package sanad.ui.curation;

import java.util.ArrayList;
import java.util.List;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Step;
import sanad.language.Words;
import sanad.ui.ReaderClock;

/**
 * A step as the history shows it.
 *
 * @param number how many steps are done when one goes to it
 * @param brief what it did, in few words
 * @param name the same in full
 * @param when it was made
 * @param state where it stands
 */
record HistoryRow(int number, String brief, String name, String when, State state) {
    /** Where a step stands. */
    enum State {
        /** Taken back; going there does it again. */
        UNDONE,
        /** The last one that is done. */
        NOW,
        /** Done. */
        DONE
    }

    /** A row a step, the latest first. */
    static List<HistoryRow> of(History history, Words words, ReaderClock clock) {
        StepWords said = new StepWords(words);
        List<HistoryRow> rows = new ArrayList<>();
        for (int i = history.steps().size() - 1; i >= 0; i--) {
            Step step = history.steps().get(i);
            int number = i + 1;
            State state = number > history.done() ? State.UNDONE : number == history.done() ? State.NOW : State.DONE;
            rows.add(new HistoryRow(
                    number, said.name(step, StepWords.IN_COLUMN), said.name(step), said.when(step, clock), state));
        }
        return rows;
    }

    /** The row for those who hear it. */
    String told(Words words) {
        return switch (state) {
            case UNDONE -> words.say("history.row.undone", name, when);
            case NOW -> words.say("history.row.now", name, when);
            case DONE -> words.say("history.row", name, when);
        };
    }
}
