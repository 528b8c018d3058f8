package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Signs of one height, from left to right.
 *
 * @param glyphs at least one of which draws something
 * @param base their height
 * @param size of most of their letters
 */
record Row(List<Glyph> glyphs, double base, double size) {
    private static final Comparator<Glyph> PLACE =
            Comparator.comparingDouble(Glyph::left).thenComparingDouble(Glyph::right);

    Row {
        glyphs = List.copyOf(glyphs);
    }

    static Row of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(PLACE);
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        double size = sizes[sizes.length / 2];
        double base = glyphs.stream()
                .filter(g -> g.size() >= size * 0.9)
                .mapToDouble(Glyph::base)
                .findFirst()
                .orElse(glyphs.get(0).base());
        return new Row(sorted, base, size);
    }

    /** The part of it between two places; the whole of a sign is where its middle is. */
    List<Glyph> between(double left, double right) {
        return glyphs.stream()
                .filter(g -> (g.left() + g.right()) / 2 >= left && (g.left() + g.right()) / 2 < right)
                .toList();
    }

    double left() {
        return glyphs.stream()
                .filter(g -> !g.blank())
                .mapToDouble(Glyph::left)
                .min()
                .orElse(0);
    }

    double right() {
        return glyphs.stream()
                .filter(g -> !g.blank())
                .mapToDouble(Glyph::right)
                .max()
                .orElse(0);
    }

    /** Where nothing is drawn between two places, at least so wide: left and right of each stretch. */
    List<double[]> free(double left, double right, double least) {
        List<double[]> free = new ArrayList<>();
        double end = left;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                continue;
            }
            if (glyph.left() - end >= least) {
                free.add(new double[] {end, glyph.left()});
            }
            end = Math.max(end, glyph.right());
        }
        if (right - end >= least) {
            free.add(new double[] {end, right});
        }
        return free;
    }
}
