package sanad.read.pdf.layout;

import java.util.List;
import sanad.text.original.Aside;
import sanad.text.original.Pages;

/**
 * The text of a file's pages.
 *
 * @param text paragraphs, a blank line between each
 * @param pages where the pages begin in it
 * @param asides heads, feet and numbers of pages
 * @param headline what is written in the largest letters on the first page; empty where nothing is
 */
public record Laid(String text, Pages pages, List<Aside> asides, String headline) {
    /** Copies the list. */
    public Laid {
        asides = List.copyOf(asides);
    }
}
