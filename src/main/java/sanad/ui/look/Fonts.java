package sanad.ui.look;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The one typeface, Vazirmatn in Regular and Bold, and the system's own where a string holds a letter that it lacks.
 *
 * <p>JavaFX paints nothing for letters missing from a loaded font, so the choice is made for each string.
 */
public final class Fonts {
    /** The family's name, as CSS knows it. */
    public static final String FAMILY = "Vazirmatn";

    private static final String SYSTEM_FACE = "system-face";
    private static final java.awt.Font COVERAGE = coverage();

    static {
        load("Regular");
        load("Bold");
    }

    private Fonts() {}

    /** Makes the family known to the toolkit; harmless when repeated. */
    public static void install() {
        // the work is done when the class is first touched
    }

    /**
     * The font for a string.
     *
     * @param text what will be shown
     * @param size in pixels
     * @param bold whether bold
     */
    public static Font font(String text, double size, boolean bold) {
        return Font.font(covers(text) ? FAMILY : "System", bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    /** Gives a node whose font comes from CSS the face that can show the text. */
    public static void dress(Node node, String text) {
        node.getStyleClass().remove(SYSTEM_FACE);
        if (!covers(text)) {
            node.getStyleClass().add(SYSTEM_FACE);
        }
    }

    /** Whether every letter of the text is in the typeface; invisible direction marks need none. */
    public static boolean covers(String text) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            boolean plain = letter < 0x7f || Character.getType(letter) == Character.FORMAT;
            if (!plain && !Character.isWhitespace(letter) && !COVERAGE.canDisplay(letter)) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }

    private static java.awt.Font coverage() {
        try (InputStream in = open("Regular")) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface in data/fonts is broken", e);
        }
    }

    private static InputStream open(String weight) {
        String path = "/data/fonts/Vazirmatn-" + weight + ".ttf";
        InputStream in = Fonts.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing " + path);
        }
        return in;
    }

    private static void load(String weight) {
        try (InputStream in = open(weight)) {
            if (Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("the toolkit refuses the typeface in data/fonts");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
