package sanad.store.project;

import java.nio.file.Path;
import java.time.Instant;
import sanad.store.project.shelf.Shelf;

/** A program of its own that opens a project, says what it may do with it, and closes it. */
public final class Knock {
    private Knock() {}

    /**
     * Opens.
     *
     * @param args the project, the folder for data
     */
    public static void main(String[] args) {
        Shelf shelf = Shelf.in(Path.of(args[1]), () -> Instant.EPOCH);
        Opening.Opened open = (Opening.Opened) ProjectFile.open(Path.of(args[0]), shelf);
        System.out.print(open.file().access());
        open.file().close();
    }
}
