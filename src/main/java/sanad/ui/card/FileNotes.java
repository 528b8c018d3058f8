package sanad.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sanad.language.Words;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Stated;

/** What a document's card says of the file it was read from: its author, its letters, what was left aside. */
final class FileNotes {
    private static final String APART = "\u2068";
    private static final String END = "\u2069";

    private FileNotes() {}

    /** One line a note; none where there is nothing to say. */
    static List<String> of(Original file, Words words) {
        List<String> notes = new ArrayList<>();
        named(file, Kind.AUTHOR).ifPresent(names -> notes.add(words.say("file.author", names)));
        boolean usual = file.format().equals("TXT") && file.encoding().equals("UTF-8");
        if (!file.encoding().isEmpty() && !usual) {
            notes.add(words.say("file.letters", APART + file.format() + END, APART + file.encoding() + END));
        }
        int lines = file.asides().stream()
                .mapToInt(aside -> (int) aside.words().lines().count())
                .sum();
        if (lines > 0) {
            notes.add(words.count("file.aside", lines));
        }
        named(file, Kind.ATTACHMENT).ifPresent(names -> notes.add(words.say("file.attached", names)));
        return notes;
    }

    private static Optional<String> named(Original file, Kind kind) {
        String names = file.all(kind).stream()
                .map(Stated::value)
                .distinct()
                .map(name -> APART + name + END)
                .collect(Collectors.joining(" \u00B7 "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
