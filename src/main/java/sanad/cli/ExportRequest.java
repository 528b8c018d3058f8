package sanad.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import sanad.export.picture.PictureSize;
import sanad.language.Tongue;
import sanad.timeline.Theme;

/**
 * What picture is asked for.
 *
 * @param file its name, whose ending says the format
 * @param format the format
 * @param tongue its language; where it is left out, the one that the documents are written in
 * @param theme its look
 * @param size its size in pixels; it grows taller where the events need it
 */
record ExportRequest(String file, Format format, Optional<Tongue> tongue, Theme theme, PictureSize size) {
    private static final int SMALLEST = 320;
    private static final int LARGEST = 10_000;

    /** The formats, each under its ending. */
    enum Format {
        PNG,
        SVG;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a file is to be, by its name, in the usual look and size. */
    static ExportRequest usual(String file, Optional<Tongue> tongue) throws Complaint {
        return new ExportRequest(file, format(file), tongue, Theme.LIGHT, PictureSize.SCREEN);
    }

    static ExportRequest of(ParseResult command) throws Complaint {
        Optional<Tongue> tongue = Shell.text(command, Syntax.LANG).flatMap(UserLanguage::named);
        ExportRequest usual = usual(Shell.text(command, Syntax.OUTPUT).orElse(""), tongue);
        String theme = Shell.text(command, Syntax.THEME).orElse("light");
        Optional<String> said = Shell.text(command, Syntax.SIZE);
        PictureSize size = said.isPresent() ? size(said.get()) : usual.size;
        return new ExportRequest(usual.file, usual.format, tongue, theme(theme), size);
    }

    private static Format format(String file) throws Complaint {
        String name = file.toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith(format.ending())) {
                return format;
            }
        }
        throw Complaint.usage("usage.format", file);
    }

    private static Theme theme(String name) throws Complaint {
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
                return theme;
            }
        }
        throw Complaint.usage("usage.theme", name);
    }

    private static PictureSize size(String said) throws Complaint {
        String[] sides = said.toLowerCase(Locale.ROOT).split("x", -1);
        if (sides.length == 2 && sides[0].matches("[0-9]{1,5}") && sides[1].matches("[0-9]{1,5}")) {
            int width = Integer.parseInt(sides[0]);
            int height = Integer.parseInt(sides[1]);
            if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
                return new PictureSize(width, height);
            }
        }
        throw Complaint.usage("usage.size", said, SMALLEST, LARGEST);
    }
}
