package sanad.ui.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import sanad.language.Tongue;
import sanad.language.Words;

/**
 * A key with its modifiers, found by the key's code or, where the keyboard's layout hides that, by the letter it types.
 *
 * <p>Examples: {@code Key.of("Ctrl Shift L")}, {@code Key.of("F7")}, {@code Key.of("+")}; {@code Key.of("Alt Start")} is
 * the arrow that points to where reading starts, and {@code End} the other one, so that no arrow goes against the
 * picture.
 *
 * @param ctrl whether Ctrl is held (Command on a Mac)
 * @param shift whether Shift is held; not asked for signs, which some keyboards type with it
 * @param alt whether Alt is held
 * @param name the key's name as people know it: O, F7, +; or Start, End
 */
public record Key(boolean ctrl, boolean shift, boolean alt, String name) {
    private static final String SIGNS = "+-0";

    /** Reads a key as it is written in a table. */
    public static Key of(String written) {
        List<String> parts = List.of(written.split(" ", -1));
        List<String> held = parts.subList(0, parts.size() - 1);
        return new Key(
                held.contains("Ctrl"), held.contains("Shift"), held.contains("Alt"), parts.get(parts.size() - 1));
    }

    /** Whether the pressed key is this one. */
    public boolean matches(KeyEvent event, Tongue tongue) {
        boolean sign = SIGNS.contains(name);
        return event.isShortcutDown() == ctrl
                && event.isAltDown() == alt
                && (sign || event.isShiftDown() == shift)
                && (sign ? matchesSign(event) : matchesCode(event, tongue));
    }

    private boolean matchesSign(KeyEvent event) {
        KeyCode code = event.getCode();
        return switch (name) {
            case "+" -> code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS || types(event, "+");
            case "-" -> code == KeyCode.MINUS || code == KeyCode.SUBTRACT || types(event, "-");
            default -> code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0 || types(event, "\u0660");
        };
    }

    private static boolean types(KeyEvent event, String sign) {
        return event.getText().equals(sign);
    }

    private boolean matchesCode(KeyEvent event, Tongue tongue) {
        if (event.getCode().getName().equalsIgnoreCase(arrow(tongue))) {
            return true;
        }
        // with Shift, an Arabic layout types signs on letter keys, which have codes of their own
        boolean hidden = event.getCode() == KeyCode.UNDEFINED
                || ctrl && shift && !event.getCode().isLetterKey();
        Optional<String> latin = Keyboard.latin(event.getText());
        return hidden && latin.filter(name.toLowerCase(Locale.ROOT)::equals).isPresent();
    }

    /** The key's name, an arrow's being the side that it points to. */
    private String arrow(Tongue tongue) {
        return switch (name) {
            case "Start" -> tongue.rightToLeft() ? "Right" : "Left";
            case "End" -> tongue.rightToLeft() ? "Left" : "Right";
            default -> name;
        };
    }

    /** The key as tooltips write it, kept left-to-right inside any sentence. */
    public String written(Words words) {
        String bare = arrow(words.manner().tongue());
        String named = words.has("key." + bare) ? words.say("key." + bare) : bare;
        String held = (ctrl ? "Ctrl " : "") + (alt ? "Alt " : "") + (shift ? "Shift " : "");
        return "\u2066" + held + named.replace('-', '\u2212') + "\u2069";
    }
}
