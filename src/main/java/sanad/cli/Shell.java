package sanad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.store.project.shelf.Shelf;

/**
 * The program as the shell sees it: understands a command, has it done, and answers with an {@link ExitCode}. Results
 * go to the standard output or a file, everything else to the message stream, in the user's language.
 */
public final class Shell {
    private final Terminal terminal;
    private final Opening opening;

    /**
     * A shell.
     *
     * @param terminal what it speaks to
     * @param opening how documents become a chronicle
     */
    public Shell(Terminal terminal, Opening opening) {
        this.terminal = terminal;
        this.opening = opening;
    }

    /** Does what the arguments say and answers with an exit code. */
    public int run(String... args) {
        Tongue tongue = UserLanguage.asked(List.of(args))
                .orElseGet(() -> UserLanguage.of(terminal.environment(), terminal.locale()));
        try {
            ParseResult said = Syntax.parser().parseArgs(args);
            ParseResult command = said.hasSubcommand() ? said.subcommand() : said;
            return run(said, command, language(said, command), tongue);
        } catch (ParameterException e) {
            return complain(misunderstood(e), tongue);
        } catch (Complaint e) {
            return complain(e, tongue);
        }
    }

    private int run(ParseResult said, ParseResult command, Optional<Tongue> asked, Tongue tongue) throws Complaint {
        Output output = new Output(terminal);
        Words words = words(tongue);
        if (command.hasMatchedOption(Syntax.HELP) || said.hasMatchedOption(Syntax.HELP)) {
            return print(output, Help.in(tongue));
        }
        if (said.hasMatchedOption(Syntax.VERSION)) {
            return print(output, Version.line() + "\n");
        }
        Messages messages = new Messages(terminal, words, text(command, Syntax.REPORT));
        if (command.commandSpec().name().equals(Syntax.TIME)) {
            return new TimeCommand(terminal, words, Manner.of(tongue)).run(texts(command), text(command, Syntax.ON));
        }
        List<Path> paths = paths(command);
        Door door = new Door(opening, Shelf.mine(terminal.environment(), InstantSource.system()));
        return switch (command.commandSpec().name()) {
            case Syntax.EXTRACT -> new ExtractCommand(door, messages, output).run(paths, text(command, Syntax.OUTPUT));
            case Syntax.EXPORT -> new ExportCommand(door, messages, output).run(paths, ExportRequest.of(command));
            case Syntax.SAVE ->
                new SaveCommand(door, messages, output)
                        .run(
                                paths,
                                text(command, Syntax.OUTPUT).orElse(""),
                                command.hasMatchedOption(Syntax.REPLACE),
                                command.hasMatchedOption(Syntax.AGAIN));
            default ->
                new WindowCommand(opening, door, terminal, words)
                        .run(paths, asked, text(command, Syntax.SMOKE).map(Path::of));
        };
    }

    private static int print(Output output, String text) throws Complaint {
        output.write(Optional.empty(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private int complain(Complaint complaint, Tongue tongue) {
        Words words = words(tongue);
        terminal.say(words.say("cli.name") + ": " + complaint.in(words));
        if (complaint.code() == ExitCode.USAGE) {
            terminal.say(words.say("cli.see_help"));
        }
        return complaint.code();
    }

    /** Messages keep Western digits: they stand beside file names, options and figures of the system. */
    private static Words words(Tongue tongue) {
        return Words.in(
                new Manner(tongue, Manner.Digits.WESTERN, Manner.of(tongue).months()));
    }

    private static Optional<Tongue> language(ParseResult said, ParseResult command) throws Complaint {
        Optional<String> code = text(command, Syntax.LANG).or(() -> text(said, Syntax.LANG));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tongue> tongue = UserLanguage.named(code.get());
        if (tongue.isEmpty()) {
            throw Complaint.usage("usage.language", code.get());
        }
        return tongue;
    }

    static Optional<String> text(ParseResult command, String option) {
        return Optional.ofNullable(command.<String>matchedOptionValue(option, null));
    }

    private static List<String> texts(ParseResult command) {
        return List.of(command.matchedPositionalValue(0, new String[0]));
    }

    private static List<Path> paths(ParseResult command) throws Complaint {
        List<Path> paths = new ArrayList<>();
        for (String name : texts(command)) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException e) {
                throw Complaint.failure("refused.missing", name);
            }
        }
        return paths;
    }

    private static Complaint misunderstood(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unknown) {
            return Complaint.usage("usage.unknown", unknown.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing) {
            String what = missing.getMissing().stream()
                    .map(CommandLine.Model.ArgSpec::paramLabel)
                    .findFirst()
                    .orElse("");
            return Complaint.usage(what.equals(Syntax.PATHS) ? "usage.no_path" : "usage.missing", what);
        }
        return Complaint.usage("usage.wrong", String.valueOf(e.getMessage()));
    }
}
