package sanad.store.project.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.store.project.base.Sums;

/**
 * The program's own folder for one user: projects that have no name yet, and backups of all. With it comes the clock that
 * says when a backup was made; nothing else hangs on that.
 *
 * @param folder the folder; empty where the system names none: then there are no backups
 * @param clock tells the time
 */
public record Shelf(Optional<Path> folder, InstantSource clock) {
    /** The ending of a project's file. */
    public static final String ENDING = ".sanad";

    private static final int NAME_LENGTH = 16;

    /** This user's. */
    public static Shelf mine(InstantSource clock) {
        return mine(System.getenv(), clock);
    }

    /** The one of a user with that environment. */
    public static Shelf mine(Map<String, String> environment, InstantSource clock) {
        return new Shelf(
                DataFolder.of(System.getProperty("os.name", ""), System.getProperty("user.home", ""), environment),
                clock);
    }

    /** One in that folder. */
    public static Shelf in(Path folder, InstantSource clock) {
        return new Shelf(Optional.of(folder), clock);
    }

    /** Whether a path names a project's file. */
    public static boolean isProject(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * A place for a project that has no name yet; no file lies there.
     *
     * @throws IOException where the folder cannot be made, or the system names none
     */
    public Path untitled() throws IOException {
        Path here =
                folder.orElseThrow(() -> new IOException("no folder for data")).resolve("untitled");
        Files.createDirectories(here);
        String day = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "-");
        for (int i = 1; ; i++) {
            Path path = here.resolve(i == 1 ? day + ENDING : day + "-" + i + ENDING);
            if (!Files.exists(path)) {
                return path;
            }
        }
    }

    /** Whether a project has no name yet. */
    public boolean isUntitled(Path project) {
        return folder.filter(f -> project.toAbsolutePath().normalize().startsWith(f.resolve("untitled")))
                .isPresent();
    }

    /** The projects that never got a name, latest first. */
    public List<Path> untitledProjects() {
        Optional<Path> here = folder.map(f -> f.resolve("untitled")).filter(Files::isDirectory);
        if (here.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(here.get())) {
            return files.filter(f -> isProject(f) && !f.getFileName().toString().startsWith("."))
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where the backups of a project lie, by the place that it has now. */
    Optional<Path> backups(Path project) {
        Path place = project.toAbsolutePath().normalize();
        String sum = Sums.sha256(place.toString()).substring(0, NAME_LENGTH);
        return folder.map(f -> f.resolve("backups").resolve(sum));
    }

    /** Where SQLite's library may be unpacked. */
    public Optional<Path> natives() {
        return folder.map(f -> f.resolve("native"));
    }
}
