package sanad.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which a system keeps a program's own settings for one user.
 *
 * <p>Source: XDG Base Directory Specification; Windows known folders (RoamingAppData); Apple File System Programming
 * Guide.
 */
final class ConfigFolder {
    private static final String NAME = "sanad";

    private ConfigFolder() {}

    /** This user's folder on this system; it need not be there yet. Empty where the system names none. */
    static Optional<Path> mine() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
    }

    /** The folder for a system of that name, a home and an environment. */
    static Optional<Path> of(String system, String home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return under(environment.getOrDefault("APPDATA", ""));
        }
        if (os.startsWith("mac")) {
            return under(home, "Library", "Application Support");
        }
        Optional<Path> named = under(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return named.isPresent() ? named : under(home, ".config");
    }

    private static Optional<Path> under(String base, String... below) {
        try {
            Path path = Path.of(base);
            if (!path.isAbsolute()) {
                return Optional.empty();
            }
            for (String name : below) {
                path = path.resolve(name);
            }
            return Optional.of(path.resolve(NAME));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
