package sanad.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one format. The same chronicle wanted the same way gives the same bytes. Needs no display and no network. */
public interface Writer {
    /** What it writes. */
    Format format();

    /** Writes a file, or the part of a picture that {@link Wanted#part} names; does not close the stream. */
    void write(Exported exported, Wanted wanted, OutputStream out) throws IOException;

    /** How many files it takes; more than one only for pictures on sheets of a fixed size. */
    default int files(Exported exported, Wanted wanted) {
        return 1;
    }

    /** What the file will not hold: what the format never can, and what of this chronicle it cannot. */
    default List<Caveat> caveats(Exported exported, Wanted wanted) {
        return format().caveats().stream().map(Caveat::of).toList();
    }
}
