package sanad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.DocumentDate;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.extract.time.ToldTime;
import sanad.language.Manner;
import sanad.language.Side;
import sanad.language.Words;
import sanad.language.meaning.DerivationWords;
import sanad.read.DocumentReader;
import sanad.read.Reading;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Edtf;
import sanad.time.When;

/**
 * {@code sanad time TEXT [--on DATE]}: every expression of time in a text, a line each: its words, its TIMEX3 reading, and
 * how that was reached. TEXT may be the path of a text file; without it, or with "-", the standard input is read.
 */
final class TimeCommand {
    private static final String STANDARD = "-";

    private final Terminal terminal;
    private final Words messages;
    private final Words words;
    private final DerivationWords derivations;

    TimeCommand(Terminal terminal, Words messages, Manner manner) {
        this.terminal = terminal;
        this.messages = messages;
        this.words = Words.in(manner);
        this.derivations = DerivationWords.in(manner);
    }

    int run(List<String> said, Optional<String> on) throws Complaint {
        Optional<When> given = date(on);
        Document document = document(said);
        if (document.text().isBlank()) {
            terminal.say(messages.say("cli.nothing"));
            return ExitCode.FAILED;
        }
        String basis;
        When published;
        if (given.isPresent()) {
            published = given.get();
            basis = "given";
        } else {
            DocumentDate found = new Extractor()
                    .extract("", List.of(document), Progress.NONE)
                    .date(document.id());
            published = found.when();
            basis = found.basis().name().toLowerCase(Locale.ROOT);
        }
        List<ToldTime> times = ToldTime.of(document, published);
        if (times.isEmpty()) {
            terminal.say(messages.say("time.none"));
            return ExitCode.DONE;
        }
        StringBuilder lines = new StringBuilder();
        times.forEach(time -> lines.append(line(document, time, basis)).append('\n'));
        new Output(terminal)
                .write(Optional.empty(), out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private static Optional<When> date(Optional<String> on) throws Complaint {
        if (on.isEmpty()) {
            return Optional.empty();
        }
        try {
            When when = Edtf.read(on.get());
            if (when.isKnown()) {
                return Optional.of(when);
            }
        } catch (IllegalArgumentException e) {
            throw Complaint.usage("usage.on", on.get());
        }
        throw Complaint.usage("usage.on", on.get());
    }

    private Document document(List<String> said) throws Complaint {
        if (said.isEmpty() || said.equals(List.of(STANDARD))) {
            return told(terminal.typed());
        }
        return said.size() == 1 && isFile(said.get(0)) ? file(Path.of(said.get(0))) : told(String.join(" ", said));
    }

    private static Document told(String text) {
        return new Document(STANDARD, "", text, Source.file(STANDARD));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Document file(Path path) throws Complaint {
        Reading reading = new DocumentReader().read(List.of(path));
        if (!reading.refused().isEmpty()) {
            sanad.read.format.Refusal refusal = reading.refused().get(0);
            throw Complaint.failure(refusal.key(), refusal.file(), refusal.detail());
        }
        if (reading.documents().size() > 1) {
            throw Complaint.usage("time.one", path);
        }
        return reading.documents().isEmpty() ? told("") : reading.documents().get(0);
    }

    private String line(Document document, ToldTime time, String basis) {
        String timex = time.resolution().type() + " " + time.resolution().value()
                + time.resolution().mod().map(mod -> " " + mod).orElse("");
        boolean rightToLeft = words.manner().tongue().rightToLeft();
        String derivation = derivations.say(
                time.expression().meaning(),
                time.resolution(),
                basis,
                time.reached().map(passage -> quoted(document.words(passage.span()))));
        return words.say(
                "line",
                quoted(document.words(time.expression().passage().span())),
                rightToLeft ? "\u2066" + timex + "\u2069" : timex,
                derivation);
    }

    /** In quotation marks, on one line, kept apart where it runs the other way. */
    private String quoted(String said) {
        String quote = words.say("quote.open") + said.replaceAll("\\s++", " ") + words.say("quote.close");
        return Side.of(said) == Side.of(words.manner().tongue()) ? quote : "\u2068" + quote + "\u2069";
    }
}
