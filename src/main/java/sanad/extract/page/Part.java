package sanad.extract.page;

/** What a block of a page is. */
public enum Part {
    /** The page's own headline, each time it stands there. */
    TITLE,
    /** The line that says when (and often where and by whom) the page was published. */
    DATELINE,
    /** Who wrote it; agencies, initials. */
    BYLINE,
    /** The first paragraph of the story. */
    LEAD,
    /** Any later paragraph. */
    BODY,
    /** A heading inside the story. */
    HEADING,
    /** The hour at the head of an entry of a live report, on a line of its own. */
    STAMP,
    /** The words beside a picture. */
    CAPTION,
    /** Menus, share buttons, site clocks, related headlines, adverts: nothing is extracted from them. */
    BOILERPLATE;

    /** Whether the writer of the page speaks here: everything but boilerplate. */
    public boolean isContent() {
        return this != BOILERPLATE;
    }

    /** Whether running prose stands here, the story itself. */
    public boolean isProse() {
        return this == LEAD || this == BODY || this == CAPTION;
    }
}
