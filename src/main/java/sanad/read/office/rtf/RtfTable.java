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

    /** Takes a word that begins a row ({@code trowd}), or ends a cell or a row. */
    void take(String word) {
        switch (word) {
            case "trowd" -> open = true;
            case "cell" -> endCell();
            default -> endRow();
        }
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

    private void endCell() {
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
