package sanad.read.office;

import java.util.HashMap;
import java.util.Map;
import sanad.read.plain.Table;

/**
 * The signs of typefaces that hold pictures in the places of letters: Symbol and Wingdings. What has no sign of its own in
 * Unicode says nothing.
 *
 * <p>Source: Unicode Consortium, mappings of Adobe Symbol (SYMBOL.TXT); for Wingdings the shapes as they are.
 */
public final class Signs {
    private static final int PRIVATE = 0xF000;
    private static final int LAST_PRIVATE = 0xF8FF;
    private static final Map<String, Map<Integer, String>> FACES = faces();

    private Signs() {}

    private static Map<String, Map<Integer, String>> faces() {
        Map<String, Map<Integer, String>> faces = new HashMap<>();
        Table.sections("/data/reading/signs.txt").forEach((face, lines) -> {
            Map<Integer, String> signs = new HashMap<>();
            for (String line : lines) {
                String[] parts = line.split("\\s+");
                signs.put(Integer.parseInt(parts[0], 16), Character.toString(Integer.parseInt(parts[1], 16)));
            }
            faces.put(face, signs);
        });
        return faces;
    }

    /**
     * What a sign says.
     *
     * @param face the name of the typeface
     * @param hex its number there
     */
    public static String of(String face, String hex) {
        try {
            return of(face, Integer.parseInt(hex, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** What a sign says by its number in the typeface; letters of Unicode are themselves. */
    public static String of(String face, int number) {
        Map<Integer, String> signs = FACES.get(face);
        boolean own = number >= PRIVATE && number <= LAST_PRIVATE;
        if (signs == null || !own && number > 0xFF) {
            return own || number < ' ' || !Character.isValidCodePoint(number) ? "" : Character.toString(number);
        }
        return signs.getOrDefault(number & 0xFF, "");
    }
}
