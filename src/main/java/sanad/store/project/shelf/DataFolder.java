package sanad.store.project.shelf;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which a system keeps a program's own data for one user.
 *
 * <p>Source: XDG Base Directory Specification (XDG_DATA_HOME); Windows known folders (LocalAppData); Apple File System
 * Programming Guide.
 */
final class DataFolder {
    private static final String NAME = "sanad";

    private DataFolder() {}

    /** The folder for a system of that name, a home and an environment; it need not be there yet. Empty where the system names none. */
    static Optional<Path> of(String system, String home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return under(environment.getOrDefault("LOCALAPPDATA", ""));
        }
        if (os.startsWith("mac")) {
            return under(home, "Library", "Application Support");
        }
        Optional<Path> named = under(environment.getOrDefault("XDG_DATA_HOME", ""));
        return named.isPresent() ? named : under(home, ".local", "share");
    }

    private static Optional<Path> under(String base, String... below) {
        try {
            Path path = Path.of(base);
            for (String name : below) {
                path = path.resolve(name);
            }
            return path.isAbsolute() ? Optional.of(path.resolve(NAME)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
