package sanad.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.picture.page.Leaf;
import sanad.export.picture.paint.Dots;

/** The timeline as PNG pictures, a page each. */
public final class PngWriter extends Picture {
    private static final Format FORMAT = new Format(
            "png",
            List.of("png"),
            Family.PICTURE,
            Set.of(Choice.SHEET, Choice.DPI, Choice.THEME, Choice.TRANSPARENT, Choice.TITLE, Choice.MADE),
            List.of("png.dots"));
    private static final int TALL = 30_000;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Caveat> caveats(Exported exported, Wanted wanted) {
        List<Caveat> caveats = new java.util.ArrayList<>(super.caveats(exported, wanted));
        int tallest = LastPages.of(exported, wanted).stream()
                .mapToInt(leaf -> Dots.dots(leaf.height(), wanted.sheet().dpi()))
                .max()
                .orElse(0);
        if (tallest > TALL) {
            caveats.add(Caveat.of("png.tall", tallest));
        }
        return caveats;
    }

    @Override
    protected void write(Leaf leaf, Wanted wanted, String title, OutputStream out) throws IOException {
        Dots.png(leaf, wanted.theme(), wanted.sheet().dpi(), wanted.has(Choice.TRANSPARENT), title, out);
    }
}
