package sanad.ui.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Which letter of a Latin keyboard lies under an Arabic one: {@code data/lang/ar/keyboard.properties}.
 *
 * <p>Needed where Arabic is a keyboard's only layout: then the toolkit knows no code for its letter keys.
 */
final class Keyboard {
    private static final Properties LATIN = load();

    private Keyboard() {}

    /** The Latin letter, in lower case, on the key that types this one. */
    static Optional<String> latin(String typed) {
        return Optional.ofNullable(LATIN.getProperty(typed));
    }

    private static Properties load() {
        String path = "/data/lang/ar/keyboard.properties";
        Properties latinOfArabic = new Properties();
        try (InputStream in = Keyboard.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            Properties arabicOfLatin = new Properties();
            arabicOfLatin.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String latin : arabicOfLatin.stringPropertyNames()) {
                latinOfArabic.setProperty(arabicOfLatin.getProperty(latin), latin.substring(0, 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return latinOfArabic;
    }
}
