package sanad.export.picture.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import sanad.export.format.Choice;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.picture.Picture;
import sanad.export.picture.page.Leaf;

/** The timeline as SVG drawings, a page each. */
public final class SvgWriter extends Picture {
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
    protected void write(Leaf leaf, Wanted wanted, String title, OutputStream out) throws IOException {
        out.write(new Svg(leaf, wanted, title).write().getBytes(StandardCharsets.UTF_8));
    }
}
