package sanad.read.pdf;

import java.util.List;

/** Lines as they are seen, for tests of the layout. */
public final class Visual {
    private Visual() {}

    /** The signs of a line from left to right, brackets as they are drawn. */
    public static List<String> of(String line, boolean rightToLeft) {
        return Shapes.visual(line, rightToLeft, false);
    }
}
