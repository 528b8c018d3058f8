package sanad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import sanad.language.Tongue;

/** The page that {@code --help} prints: {@code data/lang/<code>/help.txt}, laid out by hand in each language. */
final class Help {
    private Help() {}

    static String in(Tongue tongue) {
        String path = "/data/lang/" + tongue.code() + "/help.txt";
        try (InputStream in = Help.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
