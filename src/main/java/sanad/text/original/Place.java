package sanad.text.original;

/** Where in a file a statement stands. Of equal trust, those that stand first here go before. */
public enum Place {
    /** A person wrote it: an empty one says that there is none. */
    HAND(Trust.SURE),
    /** A page's data for machines, JSON-LD of schema.org. */
    LINKED_DATA(Trust.SURE),
    /** Open Graph and the {@code article:} names beside it. */
    OPEN_GRAPH(Trust.SURE),
    /** Other names in a page's head that say the same, such as {@code dc.date.issued}. */
    META(Trust.SURE),
    /** Marks of microdata in a page's body, such as {@code itemprop=datePublished}. */
    MICRODATA(Trust.SURE),
    /** The head of a message. */
    MAIL_HEADER(Trust.SURE),
    /** What a book says of itself where it lists its parts. */
    BOOK(Trust.SURE),
    /** A link to the address that the publisher prefers. */
    CANONICAL(Trust.SURE),
    /** A {@code time} element beside the headline. */
    TIME_ELEMENT(Trust.STRONG),
    /** The day in the address itself. */
    ADDRESS(Trust.STRONG),
    /** What the program that saved the page wrote of where it was. */
    SAVED_FROM(Trust.STRONG),
    /** A name in a page's head that may mean a page or a site: {@code date}. */
    META_LOOSE(Trust.WEAK),
    /** The page's headline as it stands. */
    HEADING(Trust.STRONG),
    /** The name of the window, often with the site's beside it. */
    WINDOW_TITLE(Trust.WEAK),
    /** What an office or PDF program keeps about a file. */
    PROPERTIES(Trust.WEAK);

    private final Trust trust;

    Place(Trust trust) {
        this.trust = trust;
    }

    /** How far what stands there is to be trusted. */
    public Trust trust() {
        return trust;
    }
}
