package sanad.store.project;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import sanad.chronicle.edit.History;
import sanad.store.project.shelf.Shelf;

/** A program of its own that edits a project without end and says after each deed how many were kept, until it is killed. */
public final class EditLoop {
    private EditLoop() {}

    /**
     * Edits.
     *
     * @param args the project, the folder for data, the seed
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Shelf shelf = Shelf.in(Path.of(args[1]), () -> Instant.EPOCH);
        Opening.Opened open = (Opening.Opened) ProjectFile.open(Path.of(args[0]), shelf);
        Deeds deeds = new Deeds(Long.parseLong(args[2]));
        History history = open.history();
        for (int kept = 1; ; kept++) {
            history = deeds.next(history, open.file());
            out.println(kept);
        }
    }
}
