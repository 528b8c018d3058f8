package sanad.read.office.rtf;

import sanad.read.office.Sheet;

/** A group of rich text: what holds between two braces and ends with them. */
final class Group {
    /** What becomes of the words in a group. */
    enum Use {
        /** They are read. */
        TELL,
        /** They are not for reading. */
        SKIP,
        /** They are names of typefaces. */
        FACES,
        /** They are names of styles. */
        STYLES,
        /** They are said of the file. */
        INFO
    }

    /** What is done with the lines of a group when it ends. */
    enum End {
        NOTHING,
        NOTE,
        BOX,
        ABOVE,
        BELOW,
        STYLE,
        TITLE,
        AUTHOR,
        MADE,
        SAVED
    }

    Use use = Use.TELL;
    Use before = Use.TELL;
    End end = End.NOTHING;
    Sheet sheet;
    boolean own;
    int skippedBehind = 1;
    int face = -1;
    int otherFace = -1;
    boolean other;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    boolean index;
    int style = -1;
    Sheet.Kind kind = Sheet.Kind.PARAGRAPH;

    Group(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A group inside this one: what holds here holds there. */
    Group inner() {
        Group inner = new Group(sheet);
        inner.use = use;
        inner.before = before;
        inner.own = own;
        inner.skippedBehind = skippedBehind;
        inner.face = face;
        inner.otherFace = otherFace;
        inner.other = other;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.inTable = inTable;
        inner.index = index;
        inner.style = style;
        inner.kind = kind;
        return inner;
    }

    /** Has lines of its own from here on. */
    void apart(End what, Use how) {
        sheet = new Sheet();
        own = true;
        end = what;
        use = how;
        kind = Sheet.Kind.PARAGRAPH;
        index = false;
        hidden = false;
        inTable = false;
    }

    /** The properties of a paragraph are as in the beginning. */
    void newParagraph() {
        kind = Sheet.Kind.PARAGRAPH;
        inTable = false;
        index = false;
    }

    /** The properties of letters are as in the beginning. */
    void plain() {
        hidden = false;
        deleted = false;
        face = -1;
        otherFace = -1;
        other = false;
    }

    /** The typeface that letters are taken from here. */
    int faceAtHand(int usual) {
        int found = other && otherFace >= 0 ? otherFace : face;
        return found >= 0 ? found : usual;
    }
}
