package sanad.export.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sanad.export.cite.Cited;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** Writes the handout; with {@link Choice#STUDENT} the one with blanks. */
public final class HandoutWriter implements Writer {
    private static final Format FORMAT = new Format(
            "docx",
            List.of("docx"),
            Family.PAGE,
            Set.of(Choice.TITLE, Choice.STUDENT),
            List.of("docx.drawing", "docx.reasons"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        Handout.write(Cited.of(exported, wanted), wanted.has(Choice.STUDENT), out);
    }

    @Override
    public List<Caveat> caveats(Exported exported, Wanted wanted) {
        List<Caveat> all = new ArrayList<>(Writer.super.caveats(exported, wanted));
        int longer = (int) exported.events(wanted.view()).stream()
                .filter(event -> event.evidence().size() > Handout.PASSAGES)
                .count();
        if (longer > 0) {
            all.add(Caveat.counted("docx.passages", longer));
        }
        return all;
    }
}
