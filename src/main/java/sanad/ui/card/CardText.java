package sanad.ui.card;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Image;
import sanad.chronicle.Lane;
import sanad.export.reason.Said;
import sanad.text.Passage;

/**
 * What a card says, in words already.
 *
 * @param lane the lane whose icon it carries; none for a document
 * @param over the words over the title: the lane's name, or that this is a document
 * @param title of the event or the document
 * @param date its date
 * @param basis how that is known
 * @param basisWords the same in words
 * @param count how many passages or events
 * @param chain the steps from words to date
 * @param links where each step leads, as many as there are steps
 * @param noChain said in place of a chain
 * @param disputed other dates that sources give
 * @param quotes the passages
 * @param copied that it copies or is copied, in words; empty where neither
 * @param copies the documents that it copies or that copy it
 * @param chips actors and places
 * @param touched what a person did to it; empty where nothing
 * @param note what a person wrote on it; may be empty
 * @param image the picture that a person gave it
 * @param notes further lines: how sure we are, where a document comes from, what to do next
 */
record CardText(
        Optional<Lane> lane,
        String over,
        String title,
        String date,
        Basis basis,
        String basisWords,
        String count,
        List<Said> chain,
        List<Optional<Passage>> links,
        String noChain,
        List<Line> disputed,
        List<Line> quotes,
        String copied,
        List<Line> copies,
        List<Chip> chips,
        String touched,
        String note,
        Optional<Image> image,
        List<String> notes) {
    /** Copies the lists. */
    CardText {
        chain = List.copyOf(chain);
        links = List.copyOf(links);
        disputed = List.copyOf(disputed);
        quotes = List.copyOf(quotes);
        copies = List.copyOf(copies);
        chips = List.copyOf(chips);
        notes = List.copyOf(notes);
    }

    /**
     * A line that leads to a passage.
     *
     * @param number of the document
     * @param text what it says
     * @param note a date beside it, or nothing
     * @param passage where it leads
     */
    record Line(String number, String text, String note, Passage passage) {}

    /**
     * A name in a pill.
     *
     * @param name who or where
     * @param role what the name is, for a screen reader: actor or place
     */
    record Chip(String name, String role) {}
}
