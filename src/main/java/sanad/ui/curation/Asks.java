package sanad.ui.curation;

/** What opens something to be filled in. */
public interface Asks {
    /** Opens the editor of the chosen event, at a part of it. */
    void edit(Part part);

    /** Opens the editor for an event that is not there yet, with the words selected in the open document, if any. */
    void add();
}
