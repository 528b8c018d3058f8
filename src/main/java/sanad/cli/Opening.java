package sanad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.read.Reading;
import sanad.store.SampleStory;
import sanad.store.Story;
import sanad.text.Document;
import sanad.time.When;
import sanad.ui.opening.Dressed;

/** The way from files and folders to a chronicle, the same for the window and for the shell. */
public final class Opening {
    /** Finds the events of documents. */
    interface Extraction {
        /** The chronicle of these documents, under a title that may be empty. */
        Chronicle extract(String title, List<Document> documents, Progress progress);

        /** The same where a person gave some of the documents a day. */
        default Chronicle again(
                String title, Collection<Document> documents, Map<String, When> given, Progress progress) {
            return extract(title, List.copyOf(documents), progress);
        }

        /** What documents say, found before anybody asks for it; empty where it was not. */
        default Optional<Chronicle> ahead(Collection<Document> documents, Map<String, When> given, Progress progress) {
            return Optional.empty();
        }

        /** As the program does it. */
        static Extraction ours() {
            Extractor extractor = new Extractor();
            return new Extraction() {
                @Override
                public Chronicle extract(String title, List<Document> documents, Progress progress) {
                    return extractor.extract(title, documents, progress);
                }

                @Override
                public Chronicle again(
                        String title, Collection<Document> documents, Map<String, When> given, Progress progress) {
                    return extractor.again(title, documents, given, progress);
                }

                @Override
                public Optional<Chronicle> ahead(
                        Collection<Document> documents, Map<String, When> given, Progress progress) {
                    return extractor.ahead(documents, given, progress);
                }
            };
        }
    }

    private final Extraction extraction;

    /** An opening that extracts as the program does. */
    public Opening() {
        this(Extraction.ours());
    }

    Opening(Extraction extraction) {
        this.extraction = extraction;
    }

    /** What documents say that were read before, where a person gave some of them a day. */
    Chronicle again(String title, Collection<Document> documents, Map<String, When> given, Progress progress) {
        return extraction.again(title, documents, given, progress);
    }

    /** What documents say, found before anybody asks for it. */
    Optional<Chronicle> ahead(Collection<Document> documents, Map<String, When> given, Progress progress) {
        return extraction.ahead(documents, given, progress);
    }

    /** Reads what lies at the paths and finds its events; with no path, the sample story's. */
    public Opened open(List<Path> paths, Tongue tongue, Progress progress) {
        if (paths.isEmpty()) {
            Story story = SampleStory.story();
            Chronicle found = extraction.extract(story.title(tongue.code()), SampleStory.documents(), progress);
            return new Opened(paths, story, found, List.of(), List.of(), List.of(), Map.of());
        }
        Dressed read = Dressed.read(paths, progress);
        Story story = read.stories().size() == 1 ? read.stories().iterator().next() : Story.NONE;
        String named = story.title(tongue.code());
        String title = named.isEmpty() ? folderName(paths) : named;
        Chronicle chronicle =
                read.documents().isEmpty() ? Chronicle.EMPTY : extraction.extract(title, read.documents(), progress);
        Reading reading = read.reading();
        return new Opened(paths, story, chronicle, List.of(), reading.refused(), reading.skipped(), reading.files());
    }

    /** A folder's name names a project; files that were picked one by one have no name together. */
    private static String folderName(List<Path> paths) {
        return paths.size() == 1 && Files.isDirectory(paths.get(0))
                ? String.valueOf(paths.get(0).toAbsolutePath().normalize().getFileName())
                : "";
    }
}
