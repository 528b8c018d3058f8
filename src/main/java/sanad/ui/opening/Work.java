package sanad.ui.opening;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.text.Document;
import sanad.time.When;

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

    /**
     * What documents say that were read before, where a person gave some of them a day.
     *
     * @param title the chronicle's name, which may be empty
     * @param given days of publication by the document's id
     */
    default Chronicle again(String title, Collection<Document> documents, Map<String, When> given, Progress progress) {
        return new Extractor().again(title, documents, given, progress);
    }

    /**
     * Reads the documents of an open project before anybody adds to them, giving way to whatever is asked for.
     *
     * @param given days of publication by the document's id
     * @return what they say by the rules of today; empty where it came to no end
     */
    default Optional<Chronicle> ahead(Collection<Document> documents, Map<String, When> given, Progress progress) {
        return Optional.empty();
    }

    /**
     * The same of documents that are open already and of those that lie at the paths; only these are read.
     *
     * @param versions whether other versions of those that are open are taken as documents of their own
     */
    default Outcome beside(Project open, List<Path> paths, boolean versions, Progress progress) {
        return new Beside(open, paths, versions).read(this, progress);
    }
}
