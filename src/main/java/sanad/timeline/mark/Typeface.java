package sanad.timeline.mark;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The two faces that everything is set in, and whether they have the letters of a text.
 *
 * <p>Vazirmatn has Latin, Arabic and both sets of digits, but no Cyrillic, Hebrew or arrows; what it lacks is set whole
 * in the system's face, since JavaFX shows nothing at all for a letter that a loaded font does not have.
 */
public enum Typeface {
    REGULAR("/data/fonts/Vazirmatn-Regular.ttf", Font.PLAIN),
    BOLD("/data/fonts/Vazirmatn-Bold.ttf", Font.BOLD);

    private final String path;
    private final Font own;
    private final Font system;

    Typeface(String path, int style) {
        this.path = path;
        try (InputStream in = open(path)) {
            own = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
        system = new Font(Font.SANS_SERIF, style, 12);
    }

    /** The face of that weight. */
    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Where its file lies on the class path. */
    public String path() {
        return path;
    }

    /** Whether it has a glyph for every letter of the text; invisible direction marks do not count. */
    public boolean covers(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.getType(c) != Character.FORMAT && !own.canDisplay(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** The font for a text, in px: this face, or the system's where letters are missing. */
    public Font font(String text, double size) {
        return (covers(text) ? own : system).deriveFont((float) size);
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }
}
