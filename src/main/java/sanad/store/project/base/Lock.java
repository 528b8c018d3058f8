package sanad.store.project.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * The right to write a project file: a lock of the system on a file beside it, {@code .name.lock}. The system takes it back
 * when its holder ends, however that comes about.
 */
public final class Lock implements AutoCloseable {
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
        Path file = Place.beside(project, ".lock");
        try {
            for (int tries = 0; tries < 20; tries++) {
                FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                boolean ours = false;
                try {
                    if (!locked(channel)) {
                        throw new NotKept(Trouble.BUSY, file.toString());
                    }
                    ours = isOurs(file, channel);
                } finally {
                    if (!ours) {
                        channel.close();
                    }
                }
                if (ours) {
                    return new Lock(file, channel);
                }
            }
            throw new NotKept(Trouble.BUSY, file.toString());
        } catch (IOException e) {
            throw NotKept.of(e);
        }
    }

    /** The lock lies far behind the file's content, so that every system lets others read that. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Whether the file that was locked is the one that others will find: its last holder may have removed it between our
     * opening and our locking it.
     */
    private static boolean isOurs(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Gives the lock back; where its file cannot be removed, the next holder takes it over. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}
