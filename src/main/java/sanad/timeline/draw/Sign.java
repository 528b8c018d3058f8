package sanad.timeline.draw;

import java.util.EnumSet;
import java.util.Set;
import sanad.chronicle.Basis;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Placed;
import sanad.timeline.place.Strip;

/** The signs that a date glyph is made of, in the order of a legend. */
public enum Sign {
    STATED,
    COMPUTED,
    INFERRED,
    BY_HAND,
    LASTING,
    SOMEWHERE,
    REASONED,
    ABOUT,
    OPEN,
    UNEQUAL,
    MORE;

    /** The signs that occur in an arrangement. */
    public static Set<Sign> in(Arrangement arrangement) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Strip strip : arrangement.strips()) {
            for (Placed placed : strip.placed()) {
                collect(placed.glyph(), signs);
            }
            if (!strip.pills().isEmpty()) {
                signs.add(MORE);
            }
        }
        return signs;
    }

    /** The signs that one date glyph is made of. */
    public static Set<Sign> of(GlyphBox glyph) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        collect(glyph, signs);
        return signs;
    }

    private static void collect(GlyphBox glyph, Set<Sign> signs) {
        if (glyph.bead().isPresent() || glyph.handAtStart()) {
            signs.add(
                    switch (glyph.basis()) {
                        case STATED -> STATED;
                        case COMPUTED -> COMPUTED;
                        case BY_HAND -> BY_HAND;
                        default -> INFERRED;
                    });
        }
        boolean reasoned = glyph.basis() == Basis.INFERRED || glyph.basis() == Basis.UNKNOWN;
        switch (glyph.shape()) {
            case NONE, DAY -> {}
            case LASTING -> signs.add(LASTING);
            case SOMEWHERE -> signs.add(SOMEWHERE);
            case ABOUT -> signs.add(ABOUT);
            case SINCE, UNTIL -> signs.add(OPEN);
        }
        if (reasoned && glyph.shape() != GlyphBox.Shape.NONE) {
            signs.add(REASONED);
        }
        if (!glyph.others().isEmpty()) {
            signs.add(UNEQUAL);
            glyph.others().forEach(other -> collect(other, signs));
        }
    }
}
