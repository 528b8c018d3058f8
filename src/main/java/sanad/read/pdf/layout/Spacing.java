package sanad.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where words end. Most programs write blanks; then only wide gaps part words besides, since letters are moved apart for
 * looks. Where none are written, narrower gaps do.
 *
 * @param widest the gap, as a share of the letters' size, from which words are parted
 */
record Spacing(double widest) {
    private static final double WITH_BLANKS = 0.5;
    private static final double WITHOUT = 0.17;

    /** One blank for so many signs shows that blanks are written. */
    private static final int WRITTEN = 25;

    static Spacing of(List<Row> rows) {
        long signs = rows.stream().mapToLong(row -> row.glyphs().size()).sum();
        long blanks = rows.stream()
                .flatMap(row -> row.glyphs().stream())
                .filter(g -> g.blank() || g.signs().indexOf(' ') >= 0)
                .count();
        return new Spacing(blanks * WRITTEN >= signs ? WITH_BLANKS : WITHOUT);
    }

    /** Whether a word ends between two signs, of which the first stands to the left. */
    boolean parts(Glyph first, Glyph then) {
        return then.left() - first.right() >= widest * Math.min(first.size(), then.size());
    }

    /** The signs of a row from left to right, with blanks where words end. */
    List<String> signs(Row row) {
        List<String> signs = new ArrayList<>();
        List<Glyph> glyphs = row.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && parts(glyphs.get(i - 1), glyphs.get(i))) {
                signs.add(" ");
            }
            signs.add(glyphs.get(i).signs());
        }
        return signs;
    }
}
