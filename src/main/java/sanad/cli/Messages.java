package sanad.cli;

import java.nio.file.Path;
import java.util.Optional;
import sanad.export.format.Caveat;
import sanad.language.Words;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.Report;
import sanad.ui.project.Differences;

/** Says on the message stream what could not be read, file by file. */
final class Messages {
    private final Terminal terminal;
    private final Words words;
    private final Optional<String> report;

    /**
     * Messages.
     *
     * @param report where a report of what became of every file is written
     */
    Messages(Terminal terminal, Words words, Optional<String> report) {
        this.terminal = terminal;
        this.words = words;
        this.report = report;
    }

    /** Says where what lay at a path is kept now that another file has its place. */
    void tellKept(Path file, Path before) {
        terminal.say(words.say("project.replaced", file, before));
    }

    /** Says what reading a project again has changed in it. */
    void tellAgain(Differences differences) {
        terminal.say(
                differences.isNone()
                        ? words.say("read.more.same")
                        : differences.say(words, words.say("read.more.again")));
    }

    /**
     * Names every file that was refused or skipped, and why; and says so where nothing at all was left to read. Writes the
     * report where one was asked for.
     */
    void tell(Opened opened) throws Complaint {
        if (report.isPresent()) {
            Outcome outcome = Outcome.of(opened.paths(), opened.chronicle(), opened.refused(), opened.skipped(), false);
            new Output(terminal).write(report, out -> new Report(outcome, words).write(report.get(), out));
        }
        opened.refused().forEach(r -> terminal.say(words.say(r.key(), r.file(), r.detail())));
        opened.skipped().forEach(s -> terminal.say(words.say(s.key(), s.file())));
        if (opened.chronicle().documents().isEmpty() && opened.refused().isEmpty()) {
            terminal.say(words.say("cli.nothing"));
        }
    }

    /** Says what an exported file will not hold. */
    void tell(Caveat caveat) {
        terminal.say(words.say("export.note", caveat.in(words)));
    }

    /** Says how many files it took. */
    void tellFiles(int files, String last) {
        terminal.say(words.count("export.files", files, last));
    }
}
