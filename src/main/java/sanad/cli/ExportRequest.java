package sanad.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import sanad.chronicle.Chronicle;
import sanad.export.Exports;
import sanad.export.format.Choice;
import sanad.export.format.Format;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.text.Document;
import sanad.time.Edtf;
import sanad.time.When;
import sanad.timeline.Theme;
import sanad.timeline.layout.Index;
import sanad.timeline.scale.View;

/**
 * What file is asked for.
 *
 * @param file its name
 * @param format what it is to be
 * @param tongue its language; where it is left out, the one that the documents are written in
 * @param from the first day that is wanted
 * @param to the last one
 * @param wanted how else it is wanted
 */
record ExportRequest(
        String file, Format format, Optional<Tongue> tongue, Optional<When> from, Optional<When> to, Wanted wanted) {
    private static final int SMALLEST = 320;
    private static final int LARGEST = 20_000;
    private static final int COARSEST = 36;
    private static final int FINEST = 1200;

    /** What a file is to be, by its name, in the usual look and size. */
    static ExportRequest usual(String file, Optional<Tongue> tongue) throws Complaint {
        return usual(file, format(file), tongue);
    }

    private static ExportRequest usual(String file, Format format, Optional<Tongue> tongue) {
        Wanted wanted = Wanted.usual(Manner.ARABIC).on(format.usualSheet());
        return new ExportRequest(file, format, tongue, Optional.empty(), Optional.empty(), wanted);
    }

    static ExportRequest of(ParseResult command) throws Complaint {
        Optional<Tongue> tongue = Shell.text(command, Syntax.LANG).flatMap(UserLanguage::named);
        String file = Shell.text(command, Syntax.OUTPUT).orElse("");
        Optional<String> key = Shell.text(command, Syntax.FORMAT);
        Format format = key.isPresent() ? named(key.get()) : format(file);
        Optional<String> made = Shell.text(command, Syntax.MADE);
        Optional<When> day = date(Syntax.MADE, made);
        if (day.isPresent() && !day.get().isDay()) {
            throw Complaint.usage("usage.made", made.orElse(""));
        }
        Wanted wanted = usual(file, format, tongue)
                .wanted()
                .on(sheet(command, format))
                .with(theme(Shell.text(command, Syntax.THEME).orElse("light")))
                .titled(Shell.text(command, Syntax.TITLE).orElse(""))
                .made(day.map(When::earliest))
                .with(Choice.TRANSPARENT, command.hasMatchedOption(Syntax.TRANSPARENT))
                .with(Choice.OUTLINES, command.hasMatchedOption(Syntax.OUTLINES))
                .with(Choice.TILES, command.hasMatchedOption(Syntax.TILES))
                .with(Choice.STUDENT, command.hasMatchedOption(Syntax.STUDENT));
        Optional<When> from = date(Syntax.FROM, Shell.text(command, Syntax.FROM));
        Optional<When> to = date(Syntax.TO, Shell.text(command, Syntax.TO));
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw Complaint.usage("usage.stretch");
        }
        return new ExportRequest(file, format, tongue, from, to, wanted);
    }

    /** How a chronicle is wanted: in its own language where none was named, and in the days that were. */
    Wanted wanted(Chronicle chronicle) {
        Manner manner = Manner.of(tongue.orElseGet(() -> written(chronicle)));
        if (from.isEmpty() && to.isEmpty()) {
            return wanted.in(manner);
        }
        View all = new Index(chronicle).reach();
        double first = from.map(when -> (double) when.earliest().toEpochDay()).orElse(all.from());
        double last = to.map(when -> when.latest().toEpochDay() + 1.0).orElse(all.to());
        return wanted.in(manner).in(Optional.of(new View(first, Math.max(first + 1, last))));
    }

    /** The language that most letters of the documents are written in. */
    private static Tongue written(Chronicle chronicle) {
        long arabic = 0;
        long letters = 0;
        for (Document document : chronicle.documents()) {
            arabic += document.text()
                    .codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                    .count();
            letters += document.text().codePoints().filter(Character::isLetter).count();
        }
        return 2 * arabic >= letters ? Tongue.ARABIC : Tongue.ENGLISH;
    }

    private static Format named(String key) throws Complaint {
        return Exports.named(key.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Complaint.usage(
                        "usage.format.key",
                        key,
                        Exports.formats().stream().map(Format::key).collect(Collectors.joining(" "))));
    }

    private static Format format(String file) throws Complaint {
        return Exports.ofFile(file)
                .orElseThrow(() -> Complaint.usage(
                        "usage.format",
                        file,
                        Exports.formats().stream()
                                .map(format -> "." + format.ending())
                                .distinct()
                                .collect(Collectors.joining(" "))));
    }

    private static Theme theme(String name) throws Complaint {
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
                return theme;
            }
        }
        throw Complaint.usage("usage.theme", name);
    }

    private static Sheet sheet(ParseResult command, Format format) throws Complaint {
        Optional<String> said = Shell.text(command, Syntax.PRESET).or(() -> Shell.text(command, Syntax.SIZE));
        Sheet sheet = said.isPresent() ? sheet(said.get()) : format.usualSheet();
        Sheet turned = command.hasMatchedOption(Syntax.UPRIGHT) ? sheet.upright() : sheet;
        Optional<String> dpi = Shell.text(command, Syntax.DPI);
        if (dpi.isEmpty()) {
            return turned;
        }
        int dots = dpi.get().matches("[0-9]{1,5}") ? Integer.parseInt(dpi.get()) : 0;
        if (dots < COARSEST || dots > FINEST) {
            throw Complaint.usage("usage.dpi", dpi.get(), COARSEST, FINEST);
        }
        try {
            return turned.at(dots);
        } catch (IllegalArgumentException e) {
            throw Complaint.usage("usage.dots", dpi.get(), LARGEST);
        }
    }

    private static Sheet sheet(String said) throws Complaint {
        String name = said.toLowerCase(Locale.ROOT);
        Optional<Sheet> named = Sheet.named(name);
        if (named.isPresent()) {
            return named.get();
        }
        String[] sides = name.split("x", -1);
        if (sides.length == 2 && sides[0].matches("[0-9]{1,5}") && sides[1].matches("[0-9]{1,5}")) {
            int width = Integer.parseInt(sides[0]);
            int height = Integer.parseInt(sides[1]);
            if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
                return Sheet.pixels(width, height);
            }
        }
        throw Complaint.usage(
                "usage.size",
                said,
                SMALLEST,
                LARGEST,
                Sheet.NAMED.stream().map(Sheet::key).collect(Collectors.joining(" ")));
    }

    private static Optional<When> date(String option, Optional<String> said) throws Complaint {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            When when = Edtf.read(said.get());
            if (when.isKnown() && !when.openStart() && !when.openEnd()) {
                return Optional.of(when);
            }
        } catch (IllegalArgumentException e) {
            // told below, as a date that is no date
        }
        throw Complaint.usage("usage.date", option, said.get());
    }
}
