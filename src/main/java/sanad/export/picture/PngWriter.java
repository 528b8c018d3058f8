package sanad.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** The timeline as a PNG picture. */
public final class PngWriter implements Writer {
    private static final Format FORMAT = new Format(
            "png",
            List.of("png"),
            Family.PICTURE,
            Set.of(Choice.SHEET, Choice.DPI, Choice.THEME, Choice.TRANSPARENT, Choice.TITLE, Choice.MADE),
            List.of("png.dots"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        out.write(Picture.of(exported, wanted).png());
    }
}
