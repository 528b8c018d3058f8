package sanad.timeline.mark;

import sanad.timeline.Tone;

/**
 * What a shape is filled with.
 *
 * @param tone its colour's role
 * @param opacity 0 to 1; of the ground between the strokes where it is hatched
 * @param hatched whether strokes at 45 degrees lie over the ground: the sign of what was inferred
 */
public record Fill(Tone tone, double opacity, boolean hatched) {
    /** Distance between hatch strokes, in px. */
    public static final double HATCH_PERIOD = 4;

    /** Width of a hatch stroke, in px. */
    public static final double HATCH_LINE = 1.5;

    /** A full colour. */
    public static Fill of(Tone tone) {
        return new Fill(tone, 1, false);
    }

    /** A colour that lets the ground through. */
    public static Fill light(Tone tone, double opacity) {
        return new Fill(tone, opacity, false);
    }

    /** Strokes over a faint ground. */
    public static Fill hatch(Tone tone) {
        return new Fill(tone, 0.10, true);
    }
}
