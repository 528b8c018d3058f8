package sanad.timeline.place;

import sanad.chronicle.Event;

/**
 * An event that has its glyph and its label on the wall.
 *
 * @param event which
 * @param glyph its sign
 * @param row counted from the top of its lane
 * @param middle the middle of its row, in px from the top of the wall
 * @param title as it stands there, perhaps shortened
 * @param date its date words
 * @param bold whether the title is bold
 * @param side where the label stands
 * @param lo where glyph and label begin, along time
 * @param hi where they end
 * @param labelWidth how wide the label is
 */
public record Placed(
        Event event,
        GlyphBox glyph,
        int row,
        double middle,
        String title,
        String date,
        boolean bold,
        Side side,
        double lo,
        double hi,
        double labelWidth) {
    /** Sides of a glyph. */
    public enum Side {
        /** After it, in the direction of time. */
        AFTER,
        /** Before it. */
        BEFORE,
        /** On a bar that leaves no room at its ends. */
        ON
    }
}
