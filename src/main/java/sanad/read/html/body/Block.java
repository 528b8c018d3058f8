package sanad.read.html.body;

import org.jsoup.nodes.Element;

/**
 * A line of a page: words between two breaks.
 *
 * @param text with single blanks
 * @param words how many it has
 * @param linked how many of its letters lie in links
 * @param owner the innermost part of the page that holds it
 * @param kind what it is by its tag
 * @param near whether it goes on right under the line before it: after a line break, in a list or a table
 */
record Block(String text, int words, int linked, Element owner, Kind kind, boolean near) {
    private static final int PROSE = 9;
    private static final int LONG_PROSE = 16;
    private static final String STOPS = ".!?\u061F\u2026:\u061B\"\u201D\u00BB";

    /** What a block is by its tag. */
    enum Kind {
        TEXT,
        HEADING,
        ITEM,
        ROW,
        CAPTION,
        /** Not shown on the page. */
        HIDDEN
    }

    /** Whether most of it is links. */
    boolean isLinks() {
        return linked * 2 > text.length();
    }

    /** Whether running prose stands here. */
    boolean isProse() {
        boolean sentence = !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return kind != Kind.HIDDEN
                && kind != Kind.HEADING
                && !isLinks()
                && (words >= LONG_PROSE || words >= PROSE && sentence);
    }
}
