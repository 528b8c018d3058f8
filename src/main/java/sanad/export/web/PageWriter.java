package sanad.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import sanad.export.cite.Cited;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** Writes the page. */
public final class PageWriter implements Writer {
    private static final Format FORMAT = new Format(
            "html", List.of("html", "htm"), Family.PAGE, Set.of(Choice.TITLE), List.of("html.script", "html.saved"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new WebPage(Cited.of(exported, wanted), wanted.hanging().habits(), text).write();
        text.flush();
    }
}
