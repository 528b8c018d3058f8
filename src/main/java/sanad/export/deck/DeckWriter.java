package sanad.export.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import sanad.export.cite.Cited;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** Writes slides: an overview, then one for each event. */
public final class DeckWriter implements Writer {
    private static final Format FORMAT = new Format(
            "pptx",
            List.of("pptx"),
            Family.SLIDES,
            Set.of(Choice.TITLE, Choice.THEME),
            List.of("pptx.typeface", "pptx.overview", "pptx.notes"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        Cited cited = Cited.of(exported, wanted);
        Deck.write(
                cited,
                wanted,
                cited.chronicle().events().stream().map(Station::of).toList(),
                out);
    }
}
