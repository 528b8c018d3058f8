package sanad.ui.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.text.Document;

/**
 * One file in the list of what is being read, or was.
 *
 * @param file its name
 * @param state what has become of it
 */
public record FileRow(String file, State state) {
    /** What becomes of a file. */
    public sealed interface State {
        /** Its words are read; dates and events are looked for next. */
        record Read() implements State {}

        /** It is at hand now. */
        record Now(sanad.extract.Progress.Stage stage) implements State {}

        /**
         * All is known of it.
         *
         * @param date its date
         * @param events how many events its passages tell
         * @param copies the number of the document whose words it has; 0 where they are its own
         */
        record Found(DocumentDate date, int events, int copies) implements State {}

        /** It gave no document. */
        record Left(Trouble trouble) implements State {}
    }

    /** The rows of finished work: documents by number, then the files that gave none. */
    public static List<FileRow> of(Outcome outcome) {
        Chronicle chronicle = outcome.chronicle();
        Map<String, Integer> events = new TreeMap<>();
        for (Event event : chronicle.events()) {
            event.evidence().stream()
                    .map(evidence -> evidence.passage().document())
                    .distinct()
                    .forEach(id -> events.merge(id, 1, Integer::sum));
        }
        List<FileRow> rows = new ArrayList<>();
        for (Document document : chronicle.documents()) {
            rows.add(new FileRow(
                    document.source().file(),
                    new State.Found(
                            chronicle.date(document.id()),
                            events.getOrDefault(document.id(), 0),
                            chronicle
                                    .copy(document.id())
                                    .map(copy -> chronicle.number(copy.of()))
                                    .orElse(0))));
        }
        outcome.troubles().forEach(trouble -> rows.add(new FileRow(trouble.file(), new State.Left(trouble))));
        return rows;
    }

    /** What its row says. */
    public String said(Words words) {
        if (state instanceof State.Now now) {
            return words.say("reading.stage." + now.stage().name().toLowerCase(java.util.Locale.ROOT));
        } else if (state instanceof State.Found found) {
            String key = !found.date().when().isKnown()
                    ? "reading.date.unknown"
                    : found.date().basis() == sanad.chronicle.Basis.INFERRED
                            ? "reading.date.inferred"
                            : "reading.date.stated";
            String dated = words.say(
                    key, DateWords.in(words.manner()).published(found.date().when()));
            return found.copies() == 0
                    ? dated
                    : dated + words.say("list.comma") + words.say("copy.SAME", words.number(found.copies()));
        } else if (state instanceof State.Left left) {
            return left.trouble().saidBesideName(words);
        }
        return words.say("reading.read");
    }

    /** The file's name as its row shows it; one that lies in a folder without the way there. */
    public String name() {
        return state instanceof State.Left left ? left.trouble().name() : file;
    }

    /** What stands at its row's end: the number of its events, or nothing. */
    public String counted(Words words) {
        return state instanceof State.Found found ? words.count("counted.events", found.events()) : "";
    }
}
