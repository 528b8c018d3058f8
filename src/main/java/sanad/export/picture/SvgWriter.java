package sanad.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** The timeline as an SVG drawing. */
public final class SvgWriter implements Writer {
    private static final Format FORMAT = new Format(
            "svg",
            List.of("svg"),
            Family.PICTURE,
            Set.of(Choice.SHEET, Choice.THEME, Choice.TRANSPARENT, Choice.OUTLINES, Choice.TITLE, Choice.MADE),
            List.of("svg.typeface"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        out.write(Picture.of(exported, wanted).svg(true).getBytes(StandardCharsets.UTF_8));
    }
}
