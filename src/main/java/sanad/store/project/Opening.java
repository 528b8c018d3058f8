package sanad.store.project;

import java.nio.file.Path;
import java.util.SortedMap;
import sanad.chronicle.edit.History;
import sanad.store.project.base.Trouble;

/** What came of opening a project file. Nothing but {@link Opened} holds anything open. */
public sealed interface Opening {
    /** The file that was asked for. */
    Path path();

    /**
     * It is open.
     *
     * @param file the file, to be closed
     * @param history the project with its steps, ready to be gone on with
     * @param view how the reader last looked at it, JSON by name
     */
    record Opened(ProjectFile file, History history, SortedMap<String, String> view) implements Opening {
        @Override
        public Path path() {
            return file.path();
        }
    }

    /** There is no such file. Its backups may be there all the same: {@link Recovery#of}. */
    record Missing(Path path) implements Opening {}

    /** It is something else than a project. */
    record NotAProject(Path path) implements Opening {}

    /**
     * It was made by a later version of the program, which would be needed to open it. It was not touched.
     *
     * @param version the version of its tables
     */
    record Newer(Path path, int version) implements Opening {}

    /**
     * It is not as it was written; {@link Recovery#of} says what can be had of it and of its backups. It was not touched.
     *
     * @param detail what is wrong, for specialists
     */
    record Damaged(Path path, String detail) implements Opening {}

    /**
     * It cannot be read.
     *
     * @param trouble what is in the way
     * @param detail what the system says, for specialists
     */
    record Failed(Path path, Trouble trouble, String detail) implements Opening {}
}
