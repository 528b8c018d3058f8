package sanad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sanad.store.SampleStory;
import sanad.text.Document;

/** Folders of files of several formats, each with one of the sample story's texts. */
final class FormFiles {
    private FormFiles() {}

    /** Writes so many files, of the formats in turn, into a new folder. */
    static Path write(int files, List<String> endings) throws IOException {
        List<Document> story = SampleStory.documents();
        Path folder = Files.createTempDirectory("sanad-bench");
        for (int i = 0; i < files; i++) {
            String ending = endings.get(i % endings.size());
            String text = story.get(i % story.size()).text();
            Files.write(folder.resolve(i + "." + ending), Forms.of(ending, text));
        }
        return folder;
    }

    /** Deletes such a folder. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
