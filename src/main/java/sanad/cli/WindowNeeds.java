package sanad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a window needs of the system, looked at before the toolkit is: a toolkit that lacks a library says so in a page
 * of traces. Only Linux can lack any of it.
 *
 * <p>Source: the libraries that JavaFX 21's natives for GTK 3 are linked against.
 *
 * @param display whether there is a screen to open it on, as far as the environment says
 * @param missing Debian's packages that are not there
 */
record WindowNeeds(boolean display, List<String> missing) {
    /** A library and the package of Debian 12 that brings it. */
    private record Library(String file, String debian) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("libgtk-3.so.0", "libgtk-3-0"),
            new Library("libXtst.so.6", "libxtst6"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    private static final List<String> FOLDERS =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/run/current-system/sw/lib");

    /** Copies the list. */
    WindowNeeds {
        missing = List.copyOf(missing);
    }

    /** What this system has. */
    static WindowNeeds here(Map<String, String> environment) {
        return of(System.getProperty("os.name", ""), environment, WindowNeeds::installed);
    }

    static WindowNeeds of(String system, Map<String, String> environment, Predicate<String> installed) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return new WindowNeeds(true, List.of());
        }
        List<String> missing = LIBRARIES.stream()
                .filter(library -> !installed.test(library.file()))
                .map(Library::debian)
                .toList();
        return new WindowNeeds(!environment.getOrDefault("DISPLAY", "").isBlank(), missing);
    }

    /** Whether a window may open: what cannot be known before it is tried is left to the trying. */
    boolean met() {
        return display && missing.isEmpty();
    }

    /** The one line that brings what is missing; where nothing is, what a window needs at all. */
    String aptLine() {
        List<String> packages = missing.isEmpty() ? List.of("libgtk-3-0", "libxtst6") : missing;
        return "sudo apt-get install " + String.join(" ", packages);
    }

    private static boolean installed(String file) {
        List<Path> places = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path base = Path.of(folder);
            places.add(base);
            places.addAll(architectures(base));
        }
        String extra = System.getenv("LD_LIBRARY_PATH");
        if (extra != null) {
            Stream.of(extra.split(":", -1))
                    .filter(f -> !f.isBlank())
                    .map(Path::of)
                    .forEach(places::add);
        }
        return places.stream().anyMatch(place -> Files.exists(place.resolve(file)));
    }

    /** Debian keeps libraries a folder deeper, named for the processor: {@code /usr/lib/x86_64-linux-gnu}. */
    private static List<Path> architectures(Path base) {
        try (Stream<Path> below = Files.list(base)) {
            return below.filter(p -> String.valueOf(p.getFileName()).contains("-linux-gnu"))
                    .toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }
}
