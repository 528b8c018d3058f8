package sanad.read.pdf;

import java.util.HashSet;
import java.util.Set;
import sanad.read.pdf.layout.Glyph;

/** Knows signs that are drawn twice at nearly one place, as programs do for heavy letters and shadows. */
final class Overlaid {
    /** Two places are one that are nearer than this share of the letters' size. */
    private static final double NEAR = 0.06;

    private final Set<Long> seen = new HashSet<>();

    void clear() {
        seen.clear();
    }

    /** Whether a sign has not been drawn there before. */
    boolean first(Glyph glyph) {
        double cell = NEAR * glyph.size();
        long x = Math.round(glyph.left() / cell);
        long y = Math.round(glyph.base() / cell);
        if (glyph.signs().isBlank()) {
            return true;
        }
        if (seen.contains(key(glyph, x, y))) {
            return false;
        }
        for (long i = x - 1; i <= x + 1; i++) {
            for (long j = y - 1; j <= y + 1; j++) {
                if (seen.contains(key(glyph, i, j))) {
                    return false;
                }
            }
        }
        return seen.add(key(glyph, x, y));
    }

    private static long key(Glyph glyph, long x, long y) {
        return (x * 0x9E3779B97F4A7C15L + y) * 0xC2B2AE3D27D4EB4FL
                + glyph.signs().hashCode();
    }
}
