package sanad.read.office.docx;

import sanad.read.office.Sheet;
import sanad.read.pack.Refusing;
import sanad.read.xml.Tags;

/** What is known of a paragraph, and of the run of words at hand in it. */
final class Paragraph {
    private final Styles styles;
    private Sheet.Kind kind = Sheet.Kind.PARAGRAPH;
    private boolean index;
    private boolean hiddenByStyle;
    private boolean joined;
    private boolean hiddenRun;

    Paragraph(Styles styles) {
        this.styles = styles;
    }

    Sheet.Kind kind() {
        return kind;
    }

    /** Whether it is a line of a table of contents. */
    boolean isIndex() {
        return index;
    }

    /** Whether its end was taken away by a change that is tracked, so that the next goes on in it. */
    boolean isJoined() {
        return joined;
    }

    /** Whether words that stand here are not shown. */
    boolean isHidden() {
        return hiddenByStyle || hiddenRun;
    }

    /** Reads its properties, to where they close. */
    void properties(Tags tags) throws Refusing {
        int within = tags.depth();
        while (tags.opens(within)) {
            switch (tags.name()) {
                case "pStyle" -> {
                    Styles.Style style = styles.get(tags.attribute("val"));
                    kind = style.kind();
                    index = style.index();
                    hiddenByStyle = style.hidden();
                }
                case "numPr" -> kind = kind == Sheet.Kind.HEADING ? kind : Sheet.Kind.ITEM;
                case "del", "moveFrom" -> joined = true;
                case "pPrChange", "rPrChange", "numberingChange" -> tags.skip();
                default -> {}
            }
        }
    }

    /** A run of words begins. */
    void run() {
        hiddenRun = false;
    }

    /** Reads the run's properties, to where they close. */
    void runProperties(Tags tags) throws Refusing {
        int within = tags.depth();
        while (tags.opens(within)) {
            switch (tags.name()) {
                case "vanish" -> hiddenRun = Switch.on(tags);
                case "rStyle" -> hiddenRun |= styles.get(tags.attribute("val")).hidden();
                case "rPrChange" -> tags.skip();
                default -> {}
            }
        }
    }
}
