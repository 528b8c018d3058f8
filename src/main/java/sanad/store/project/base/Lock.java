package sanad.store.project.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to write a project file: a lock of the system on a file beside it, {@code .name.lock}. The system takes it back
 * when its holder ends, however that comes about.
 *
 * <p>The file is opened once in a program and no more: where locks are POSIX's, closing it anywhere in a program gives back
 * the lock that the program holds on it.
 */
public final class Lock implements AutoCloseable {
    private static final int LARGEST = 4096;
    private static final int TRIES = 20;
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a project file.
     *
     * @throws NotKept with {@link Trouble#BUSY} where another window or program has it, else with what keeps the lock's file
     *     from being made
     */
    public static Lock of(Path project) throws NotKept {
        synchronized (HELD) {
            try {
                Path folder = Objects.requireNonNull(project.toAbsolutePath().getParent());
                Path file = Place.beside(folder.toRealPath().resolve(project.getFileName()), ".lock");
                for (int tries = 0; tries < TRIES && !HELD.contains(file); tries++) {
                    FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                    boolean locked = locked(channel);
                    if (locked && isOurs(file, channel)) {
                        HELD.add(file);
                        return new Lock(file, channel);
                    }
                    channel.close();
                    if (!locked) {
                        break;
                    }
                }
                throw new NotKept(Trouble.BUSY, file.toString());
            } catch (IOException e) {
                throw NotKept.of(e);
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Whether the file that was locked is the one that others will find: its last holder may have removed it between our
     * opening and our locking it. It is known by a size that is not another's; it must not be opened to look.
     */
    private static boolean isOurs(Path file, FileChannel channel) {
        try {
            int size = 1 + ThreadLocalRandom.current().nextInt(LARGEST);
            channel.truncate(size);
            channel.write(ByteBuffer.allocate(1), size - 1L);
            return Files.size(file) == size;
        } catch (IOException e) {
            // a full disk: its lock holds all the same
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Gives the lock back; where its file cannot be removed, the next holder takes it over. */
    @Override
    public void close() {
        synchronized (HELD) {
            try (channel) {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                Objects.requireNonNull(e);
            } finally {
                HELD.remove(file);
            }
        }
    }
}
