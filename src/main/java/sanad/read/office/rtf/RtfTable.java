package sanad.read.office.rtf;

import java.util.ArrayList;
import java.util.List;
import sanad.read.office.Sheet;

/** The row of a table that is being told; rich text says only where cells and rows end. */
final class RtfTable {
    private final Sheet story;
    private List<Sheet> cells = new ArrayList<>();
    private Sheet cell = new Sheet();
    private boolean open;

    RtfTable(Sheet story) {
        this.story = story;
    }

    /** A row is said to begin. */
    void begin() {
        open = true;
    }

    /** Where words go. */
    Sheet sheet(boolean inTable) {
        if (open || inTable) {
            return cell;
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            endRow();
        }
        return story;
    }

    void endCell() {
        cells.add(cell);
        cell = new Sheet();
    }

    void endRow() {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            story.row(cells);
        }
        cells = new ArrayList<>();
        open = false;
    }
}
