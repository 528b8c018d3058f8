package sanad.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sanad.export.format.Caveat;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;
import sanad.export.picture.page.Leaf;
import sanad.language.Words;
import sanad.timeline.EventWords;

/** What the writers of single pictures share: each page is a file of its own. */
public abstract class Picture implements Writer {
    /** Writes one page. */
    protected abstract void write(Leaf leaf, Wanted wanted, String title, OutputStream out) throws IOException;

    @Override
    public final void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        List<Leaf> leaves = LastPages.of(exported, wanted);
        if (wanted.part() < 1 || wanted.part() > leaves.size()) {
            throw new IllegalArgumentException("there is no page " + wanted.part() + " of " + leaves.size());
        }
        write(leaves.get(wanted.part() - 1), wanted, title(exported, wanted), out);
    }

    @Override
    public final int files(Exported exported, Wanted wanted) {
        return LastPages.of(exported, wanted).size();
    }

    @Override
    public List<Caveat> caveats(Exported exported, Wanted wanted) {
        List<Caveat> caveats = new java.util.ArrayList<>(Writer.super.caveats(exported, wanted));
        int files = files(exported, wanted);
        if (files > 1) {
            caveats.add(Caveat.counted("picture.files", files));
        }
        return caveats;
    }

    /** The title of what is exported. */
    public static String title(Exported exported, Wanted wanted) {
        String title = wanted.title().orElse(exported.chronicle().title());
        return title.isBlank() ? Words.in(wanted.manner()).say("page.untitled") : EventWords.plain(title);
    }
}
