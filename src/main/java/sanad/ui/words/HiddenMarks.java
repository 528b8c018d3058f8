package sanad.ui.words;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import sanad.language.Words;
import sanad.text.HiddenSigns;

/**
 * The characters that turn or join text without being seen. The reader shows each as a small boxed letter and never
 * obeys it, so that no source can be made to look other than it is.
 *
 * <p>Source: Unicode Standard Annex 9, Bidirectional Algorithm, and Unicode Technical Report 36, §2.5.
 */
public final class HiddenMarks {
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry(0x200E, "L"),
            Map.entry(0x200F, "R"),
            Map.entry(0x061C, "R"),
            Map.entry(0x202A, "L"),
            Map.entry(0x202B, "R"),
            Map.entry(0x202C, "P"),
            Map.entry(0x202D, "L"),
            Map.entry(0x202E, "R"),
            Map.entry(0x2066, "L"),
            Map.entry(0x2067, "R"),
            Map.entry(0x2068, "F"),
            Map.entry(0x2069, "P"),
            Map.entry(0x200B, "Z"),
            Map.entry(0x200C, "N"),
            Map.entry(0x200D, "J"),
            Map.entry(0x2060, "W"),
            Map.entry(0xFEFF, "B"));

    private HiddenMarks() {}

    /** Whether a character is one of them. */
    public static boolean is(int letter) {
        return HiddenSigns.is(letter);
    }

    /** The letter in the box. */
    public static String letter(int hidden) {
        return LETTERS.getOrDefault(hidden, "?");
    }

    /** Says what each of them is that is shown in a box under a node, in a tooltip and aloud. */
    public static void explain(Node root, Words words) {
        for (Node node : root.lookupAll(".hidden-mark")) {
            if (node instanceof Label box && box.getUserData() instanceof Integer hidden) {
                String name = words.say("reader.hidden", name(hidden, words));
                box.setTooltip(new Tooltip(name));
                box.setAccessibleText(name);
            }
        }
    }

    /** What it is called, with its number. */
    private static String name(int hidden, Words words) {
        String number = String.format(Locale.ROOT, "%04X", hidden);
        return words.say("hidden.mark", words.say("hidden." + number), "\u2066U+" + number + "\u2069");
    }

    /** A text as it is read aloud: each of them by its name, and never obeyed. */
    public static String spoken(String text, Words words) {
        StringBuilder spoken = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (is(letter)) {
                String number = String.format(Locale.ROOT, "%04X", letter);
                spoken.append(words.say("hidden.spoken", words.say("hidden." + number)));
            } else {
                spoken.appendCodePoint(letter);
            }
        });
        return spoken.toString();
    }
}
