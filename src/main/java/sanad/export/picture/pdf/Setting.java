package sanad.export.picture.pdf;

import java.io.IOException;

/** Sets lines of glyphs: from left to right, as they are seen, which is what programs that find and copy words expect. */
final class Setting {
    private static final double NEAR = 0.0005;

    private final Content content;
    private final Face face;
    private final String name;
    private final double size;
    private final StringBuilder run = new StringBuilder();

    Setting(Content content, Face face, String name, double size) {
        this.content = content;
        this.face = face;
        this.name = name;
        this.size = size;
    }

    /**
     * Sets a line.
     *
     * @param drawn whether its glyphs are this face's; else they have been drawn already and only their letters are set
     */
    void set(Line line, double x, double baseline, boolean drawn) throws IOException {
        content.raw("BT");
        content.raw("/" + name + " " + Content.number(size) + " Tf");
        content.op("Tm", 1, 0, 0, -1, x, baseline);
        double pen = 0;
        for (Line.Glyph glyph : line.glyphs()) {
            double gap = (glyph.x() - pen) / size;
            if (Math.abs(gap) > NEAR) {
                run.append(' ').append(Content.number(-gap * 1000)).append(' ');
                pen = glyph.x();
            }
            int code = drawn ? glyph.code() : Face.BLANK;
            double wide = code == Face.BLANK ? glyph.wide() / size : face.width(code);
            run.append('<')
                    .append(Face.hex(face.code(code, wide, glyph.stands())))
                    .append('>');
            pen += wide * size;
        }
        flush();
        content.raw("ET");
    }

    private void flush() {
        if (!run.isEmpty()) {
            content.raw("[" + run.toString().strip() + "] TJ");
            run.setLength(0);
        }
    }
}
