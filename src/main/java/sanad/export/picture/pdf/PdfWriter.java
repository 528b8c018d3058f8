package sanad.export.picture.pdf;

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
import sanad.export.picture.LastPages;
import sanad.export.picture.Picture;

/** The timeline as a PDF document of as many pages as it takes. */
public final class PdfWriter implements Writer {
    private static final Format FORMAT = new Format(
            "pdf",
            List.of("pdf"),
            Family.PAGE,
            Set.of(Choice.SHEET, Choice.THEME, Choice.TRANSPARENT, Choice.TILES, Choice.TITLE, Choice.MADE),
            List.of());

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        new Pdf(wanted, Picture.title(exported, wanted)).write(LastPages.of(exported, wanted), out);
    }
}
