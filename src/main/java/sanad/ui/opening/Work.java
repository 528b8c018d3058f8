package sanad.ui.opening;

import java.nio.file.Path;
import java.util.List;
import sanad.extract.Progress;

/** From paths to what was found in them; long, so it runs on a thread of its own. */
@FunctionalInterface
public interface Work {
    /**
     * Reads the files and folders and finds what is in them.
     *
     * @param paths files and folders; none means the sample story
     * @param progress hears how far it is, and may end it
     */
    Outcome run(List<Path> paths, Progress progress);
}
