package sanad.store.project;

import java.nio.file.Path;
import java.time.Instant;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.store.project.shelf.Shelf;

/** A program of its own that edits a project a few times whenever nobody else does, until it has made so many edits. */
public final class Turns {
    private Turns() {}

    /**
     * Edits.
     *
     * @param args the project, the folder for data, its own name, how many edits
     */
    public static void main(String[] args) throws Exception {
        Shelf shelf = Shelf.in(Path.of(args[1]), () -> Instant.EPOCH);
        int left = Integer.parseInt(args[3]);
        while (left > 0) {
            Opening.Opened open = (Opening.Opened) ProjectFile.open(Path.of(args[0]), shelf);
            if (open.file().access() == Access.WRITE) {
                History history = open.history();
                for (int i = 0; i < 5 && left > 0; i++, left--) {
                    History.Made made = history.does(new Edit.Name(args[2] + " " + left), Instant.EPOCH);
                    open.file().keep(made.step(), made.change());
                    history = made.after();
                }
            }
            open.file().close();
            Thread.sleep(1);
        }
    }
}
