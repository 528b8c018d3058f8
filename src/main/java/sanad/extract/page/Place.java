package sanad.extract.page;

/** What a line is and in which stretch of the page it stands: over the headline, under it, in the story, behind the story. */
enum Place {
    TOP_CLUTTER(Stretch.TOP, Part.BOILERPLATE),
    TOP_DATELINE(Stretch.TOP, Part.DATELINE),
    TOP_BYLINE(Stretch.TOP, Part.BYLINE),
    /** What leads on to the headline. */
    TOP_HEADING(Stretch.TOP, Part.HEADING),
    TITLE(Stretch.UNDER, Part.TITLE),
    TITLE_AGAIN(Stretch.UNDER, Part.TITLE),
    UNDER_CLUTTER(Stretch.UNDER, Part.BOILERPLATE),
    UNDER_DATELINE(Stretch.UNDER, Part.DATELINE),
    UNDER_BYLINE(Stretch.UNDER, Part.BYLINE),
    UNDER_CAPTION(Stretch.UNDER, Part.CAPTION),
    UNDER_HEADING(Stretch.UNDER, Part.HEADING),
    /** A lead that stands over the byline or the date. */
    UNDER_LEAD(Stretch.UNDER, Part.LEAD),
    LEAD(Stretch.STORY, Part.LEAD),
    BODY(Stretch.STORY, Part.BODY),
    HEADING(Stretch.STORY, Part.HEADING),
    STAMP(Stretch.STORY, Part.STAMP),
    CAPTION(Stretch.STORY, Part.CAPTION),
    BYLINE(Stretch.STORY, Part.BYLINE),
    CLUTTER(Stretch.STORY, Part.BOILERPLATE),
    END_CLUTTER(Stretch.END, Part.BOILERPLATE),
    END_DATELINE(Stretch.END, Part.DATELINE),
    END_BYLINE(Stretch.END, Part.BYLINE),
    END_CAPTION(Stretch.END, Part.CAPTION);

    private final Stretch stretch;
    private final Part part;

    /** The stretches of a page from top to bottom. */
    enum Stretch {
        TOP,
        UNDER,
        STORY,
        END
    }

    Place(Stretch stretch, Part part) {
        this.stretch = stretch;
        this.part = part;
    }

    Stretch stretch() {
        return stretch;
    }

    Part part() {
        return part;
    }

    /** Whether a page may begin with it. */
    boolean mayBegin() {
        return stretch == Stretch.TOP || this == TITLE || this == LEAD || this == STAMP || this == HEADING;
    }

    /** Whether it may be the next line's place: pages go on from stretch to stretch, and have one headline and one lead. */
    boolean mayPrecede(Place next) {
        if (next == TITLE) {
            return stretch == Stretch.TOP;
        }
        if (next == LEAD) {
            return this == LEAD || stretch != Stretch.END && this != BODY && this != UNDER_LEAD;
        }
        if (next.stretch == Stretch.UNDER && stretch == Stretch.TOP) {
            return false;
        }
        if (next.stretch == Stretch.END) {
            return stretch != Stretch.TOP;
        }
        return next.stretch.compareTo(stretch) >= 0;
    }
}
