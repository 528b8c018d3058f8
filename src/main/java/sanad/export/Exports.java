package sanad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.export.data.DataWriter;
import sanad.export.data.ProjectWriter;
import sanad.export.deck.DeckWriter;
import sanad.export.format.Caveat;
import sanad.export.format.Exported;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;
import sanad.export.handout.HandoutWriter;
import sanad.export.handout.QuizWriter;
import sanad.export.picture.PngWriter;
import sanad.export.picture.pdf.PdfWriter;
import sanad.export.picture.svg.SvgWriter;
import sanad.export.web.PageWriter;

/**
 * The one door through which a chronicle leaves as a file.
 *
 * <p>Example: {@code Exports.write(Exports.named("svg").get(), Exported.of(chronicle), Wanted.usual(manner), out)}.
 */
public final class Exports {
    /** One writer a format, in the order in which people are offered them. */
    private static final List<Writer> WRITERS = List.of(
            new PngWriter(),
            new SvgWriter(),
            new PdfWriter(),
            new DeckWriter(),
            new PageWriter(),
            new HandoutWriter(),
            new QuizWriter(),
            new ProjectWriter(),
            DataWriter.CSV,
            DataWriter.ICALENDAR,
            DataWriter.MARKDOWN,
            DataWriter.TIMELINE_JS,
            DataWriter.VIS,
            DataWriter.ANNOTATIONS,
            DataWriter.TIMEX3,
            DataWriter.CSL,
            DataWriter.RIS,
            DataWriter.BIBTEX);

    private Exports() {}

    /** Every format, in the order in which people are offered them. */
    public static List<Format> formats() {
        return WRITERS.stream().map(Writer::format).toList();
    }

    /** The format of that key. */
    public static Optional<Format> named(String key) {
        return formats().stream().filter(format -> format.key().equals(key)).findFirst();
    }

    /** The first format whose files are called like this one: {@code wall.svg} is an SVG drawing. */
    public static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return formats().stream()
                .filter(format -> format.endings().stream().anyMatch(ending -> lower.endsWith("." + ending)))
                .findFirst();
    }

    /** How many files it takes; more than one only for pictures on sheets of a fixed size. */
    public static int files(Format format, Exported exported, Wanted wanted) {
        return writer(format).files(exported, wanted);
    }

    /** The name of one of several files: the name itself, then with a number before its ending. */
    public static String name(String file, int part) {
        if (part == 1) {
            return file;
        }
        int dot = file.lastIndexOf('.');
        boolean ending = dot > Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return ending ? file.substring(0, dot) + "-" + part + file.substring(dot) : file + "-" + part;
    }

    /** What the file will not hold, to be told to the person before it is saved. */
    public static List<Caveat> caveats(Format format, Exported exported, Wanted wanted) {
        return writer(format).caveats(exported, wanted);
    }

    /** Writes a file, or the part of a picture that {@link Wanted#part} names; does not close the stream. */
    public static void write(Format format, Exported exported, Wanted wanted, OutputStream out) throws IOException {
        writer(format).write(exported, wanted, out);
    }

    private static Writer writer(Format format) {
        return WRITERS.stream()
                .filter(writer -> writer.format().key().equals(format.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody writes " + format.key()));
    }
}
