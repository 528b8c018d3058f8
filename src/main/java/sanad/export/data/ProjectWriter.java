package sanad.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** The whole project as JSON, without loss. How it is written is known to the room that keeps projects: it hands itself in. */
public final class ProjectWriter implements Writer {
    private static final Format FORMAT =
            new Format("json", List.of("json"), Family.DATA, Set.of(), List.of("json.everything"));

    @Override
    public Format format() {
        return FORMAT;
    }

    /**
     * Writes the project, whatever filters and view there are.
     *
     * @throws IllegalArgumentException where no project was handed in
     */
    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        exported.whole()
                .orElseThrow(() -> new IllegalArgumentException("no project that could write itself"))
                .to(out);
    }
}
