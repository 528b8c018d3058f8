package sanad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanad.language.Tongue;
import sanad.language.Words;

/** How the window is opened, or what is done instead where none can be. */
public interface WindowDoor {
    /**
     * Opens the window and comes back when it has been closed.
     *
     * @param paths what to show; empty for the last project, at first the sample story
     * @param smoke where to put a picture of the window's first frames, after which it closes by itself
     * @param tongue the language asked for on the command line
     * @param words the language of messages
     * @return the exit code
     */
    int open(List<Path> paths, Optional<String> smoke, Optional<Tongue> tongue, Words words);
}
