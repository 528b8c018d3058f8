package sanad.read.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** How often Arabic uses each of its letters, in a thousand: {@code data/reading/arabic-letters.txt}. */
final class LetterFrequencies {
    private static final String TABLE = "/data/reading/arabic-letters.txt";
    private static final Map<Character, Integer> IN_A_THOUSAND = load();

    private LetterFrequencies() {}

    /** The mean frequency of a text's letters above ASCII; 0 where it has none. Marks and punctuation do not count. */
    static double mean(String text) {
        long sum = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && Character.isLetter(c)) {
                letters++;
                sum += IN_A_THOUSAND.getOrDefault(c, 0);
            }
        }
        return letters == 0 ? 0 : (double) sum / letters;
    }

    private static Map<Character, Integer> load() {
        Map<Character, Integer> table = new TreeMap<>();
        try (InputStream in = LetterFrequencies.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + TABLE);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    table.put(line.charAt(0), Integer.valueOf(line.substring(1).trim()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return table;
    }
}
