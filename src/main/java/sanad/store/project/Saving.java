package sanad.store.project;

import java.nio.file.Path;
import java.util.Optional;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Trouble;

/** What came of writing a project into a file. */
public sealed interface Saving {
    /** The file that was to be written. */
    Path path();

    /**
     * It is there, whole, and was read again.
     *
     * @param before where what lay there before is kept now; empty where nothing lay there
     */
    record Saved(Path path, Optional<Path> before) implements Saving {
        /** It is there, and nothing gave way to it. */
        public Saved(Path path) {
            this(path, Optional.empty());
        }
    }

    /**
     * It is not; what lay there before is as it was, and so is the project.
     *
     * @param trouble what is in the way
     * @param detail what the system says, for specialists
     */
    record NotSaved(Path path, Trouble trouble, String detail) implements Saving {
        static NotSaved of(Path path, NotKept why) {
            return new NotSaved(path, why.trouble(), String.valueOf(why.getMessage()));
        }
    }

    /** Whether it is there. */
    default boolean done() {
        return this instanceof Saved;
    }
}
