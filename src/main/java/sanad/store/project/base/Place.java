package sanad.store.project.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files and the folders they lie in. */
public final class Place {
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "ncpfs");

    private static final List<String> COMPANIONS = List.of("-journal", "-wal", "-shm");
    private static final Pattern PART = Pattern.compile("[0-9]{1,18}\\.part(-journal|-wal|-shm)?");

    private Place() {}

    /** Beside a file: the same name between a dot and an ending. */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    /** A file that is written and then moved into another's place. */
    public static Path part(Path file) {
        return beside(file, "." + ProcessHandle.current().pid() + ".part");
    }

    /** What SQLite keeps beside a file. */
    public static Path companion(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Whether the file lies on a network's folder, as far as the system says: there SQLite's shared memory does not work. */
    public static boolean isRemote(Path file) {
        if (file.toString().startsWith("\\\\")) {
            return true;
        }
        try {
            String type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
            return NETWORK.contains(type) || type.startsWith("fuse.");
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** Has the system put what was written to a file on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a finished file into another's place, at once and for good. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(to);
    }

    /** A folder's own entries; systems that know no such thing do it by themselves. */
    private static void forceFolder(Path file) {
        try (FileChannel channel = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /** Renames a file that must not be lost, so that another can take its place; gives its new name. */
    public static Path aside(Path file, Instant at) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        String day = at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : "-" + i;
            Path other = file.resolveSibling(name.substring(0, dot) + " " + day + number + name.substring(dot));
            if (!Files.exists(other)) {
                for (String ending : COMPANIONS) {
                    if (Files.exists(companion(file, ending))) {
                        Files.move(companion(file, ending), companion(other, ending));
                    }
                }
                Files.move(file, other);
                return other;
            }
        }
    }

    /** Removes a file and what SQLite keeps beside it; what cannot be removed stays. */
    public static void clear(Path file) {
        clearCompanions(file);
        remove(file);
    }

    /** Removes what SQLite keeps beside a file. */
    public static void clearCompanions(Path file) {
        COMPANIONS.forEach(ending -> remove(companion(file, ending)));
    }

    /** Removes what programs that were stopped left beside a file. */
    public static void sweep(Path file) {
        String start = "." + file.getFileName() + ".";
        try (Stream<Path> beside = Files.list(folder(file))) {
            beside.filter(p -> {
                        String name = String.valueOf(p.getFileName());
                        return name.startsWith(start)
                                && PART.matcher(name.substring(start.length())).matches()
                                && !isAlive(name.substring(start.length(), name.indexOf('.', start.length())));
                    })
                    .forEach(Place::remove);
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}
