package sanad.ui.opening;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.export.data.Csv;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.HiddenSigns;
import sanad.ui.words.CopyWords;

/**
 * What became of every file that was to be read, to be kept and handed on: as a table that spreadsheets open, or as plain
 * text. It bears no day of its own: the same files give the same report.
 */
public final class Report {
    private final Outcome outcome;
    private final Words words;
    private final DateWords dates;

    /** A report in these words. */
    public Report(Outcome outcome, Words words) {
        this.outcome = outcome;
        this.words = words;
        dates = DateWords.in(words.manner());
    }

    /**
     * Writes it, as a table where the file's name ends in {@code .csv}, else as text.
     *
     * @throws IOException where the stream fails
     */
    public void write(String name, OutputStream out) throws IOException {
        boolean table = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        out.write(table ? table() : text().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] table() {
        Csv csv = new Csv();
        csv.row(List.of(
                words.say("report.file"),
                words.say("report.result"),
                words.say("report.why"),
                words.say("report.title"),
                words.say("report.published"),
                words.say("report.known"),
                words.say("report.format"),
                words.say("report.copy"),
                words.say("report.events")));
        Chronicle chronicle = outcome.chronicle();
        Map<String, Integer> events = events();
        for (Document document : chronicle.documents()) {
            DocumentDate date = chronicle.date(document.id());
            csv.row(List.of(
                    document.id(),
                    words.say("report.read"),
                    "",
                    document.title(),
                    dates.published(date.when()),
                    dates.basis(date.basis().name()),
                    format(document),
                    CopyWords.of(chronicle, document.id(), words).orElse(""),
                    Integer.toString(events.getOrDefault(document.id(), 0))));
        }
        for (Trouble trouble : outcome.troubles()) {
            csv.row(List.of(trouble.file(), result(trouble), trouble.saidBesideName(words), "", "", "", "", "", ""));
        }
        return csv.bytes();
    }

    private String result(Trouble trouble) {
        return words.say(trouble.refused() ? "report.refused" : "report.skipped");
    }

    private static String format(Document document) {
        return document.source()
                .original()
                .map(o -> o.encoding().isEmpty() ? o.format() : o.format() + ", " + o.encoding())
                .orElse("");
    }

    private Map<String, Integer> events() {
        Map<String, Integer> events = new TreeMap<>();
        for (Event event : outcome.chronicle().events()) {
            event.evidence().stream()
                    .map(evidence -> evidence.passage().document())
                    .distinct()
                    .forEach(id -> events.merge(id, 1, Integer::sum));
        }
        return events;
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(outcome.stopped() ? "reading.stopped" : "reading.finished"));
        lines.add(summary());
        List<String> told = outcome.troubles().stream()
                .map(trouble -> apart(trouble.file()) + ": " + trouble.saidBesideName(words))
                .toList();
        section("report.text.left", told, lines);
        List<String> read = new ArrayList<>();
        for (FileRow row : FileRow.of(outcome)) {
            if (row.state() instanceof FileRow.State.Found) {
                read.add(apart(HiddenSigns.without(row.file())) + ": " + row.said(words) + words.say("list.comma")
                        + row.counted(words));
            }
        }
        section("report.text.read", read, lines);
        return String.join("\n", lines) + "\n";
    }

    /** How many files were read, copies among them, refused and left aside. */
    String summary() {
        Chronicle chronicle = outcome.chronicle();
        List<String> parts = new ArrayList<>();
        parts.add(words.count("report.count.read", chronicle.documents().size()));
        if (!chronicle.copies().isEmpty()) {
            parts.add(words.count("report.count.copies", chronicle.copies().size()));
        }
        if (outcome.refused() > 0) {
            parts.add(words.count("report.count.refused", outcome.refused()));
        }
        if (outcome.skipped() > 0) {
            parts.add(words.count("report.count.skipped", outcome.skipped()));
        }
        return String.join(words.say("list.comma"), parts);
    }

    private void section(String head, List<String> rows, List<String> lines) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(words.say(head));
            lines.addAll(rows);
        }
    }

    private static String apart(String name) {
        return "\u2068" + name + "\u2069";
    }
}
