package sanad.ui.look;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.TextRun;

/**
 * The toolkit's layout of joined letters, one run at a time in the whole program: all its layouts share one map of fonts of
 * Pango, which knows no threads, and words on a canvas are laid out by the thread that paints.
 */
final class Shaping extends GlyphLayout {
    private static final Object TURN = new Object();

    private final GlyphLayout toolkit;

    Shaping(GlyphLayout toolkit) {
        this.toolkit = toolkit;
    }

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        synchronized (TURN) {
            toolkit.layout(run, font, strike, text);
        }
    }

    /** Its own copies go first: from then on another thread may have it. */
    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }
}
