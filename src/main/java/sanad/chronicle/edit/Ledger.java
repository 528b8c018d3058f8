package sanad.chronicle.edit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps each step as it is made: once a method returns, neither a crash nor a power cut can lose the step. */
public interface Ledger extends Changes {
    /**
     * Keeps a step; those that were taken back before it are gone.
     *
     * @throws IOException where it cannot be kept, with what is in the way; then nothing has changed
     */
    void keep(Step step, Change change) throws IOException;

    /**
     * Keeps that steps were taken back or done again.
     *
     * @param done how many steps are done now
     * @param change what that changes
     * @throws IOException where it cannot be kept; then nothing has changed
     */
    void went(int done, Change change) throws IOException;

    /** One that forgets with the program, for what is looked at and never kept. */
    static Ledger inMemory() {
        Map<Long, Change> changes = new HashMap<>();
        return new Ledger() {
            @Override
            public void keep(Step step, Change change) {
                changes.keySet().removeIf(number -> number >= step.number());
                changes.put(step.number(), change);
            }

            @Override
            public void went(int done, Change change) {}

            @Override
            public Change of(long step) {
                return Optional.ofNullable(changes.get(step))
                        .orElseThrow(() -> new IllegalStateException("no step " + step));
            }
        };
    }
}
