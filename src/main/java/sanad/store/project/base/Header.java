package sanad.store.project.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first hundred bytes of a file, read before SQLite is let near it.
 *
 * <p>Source: SQLite, Database File Format, 1.3: application id at 68, user version at 60, both big-endian.
 *
 * @param kind what the file is
 * @param version the version of its tables, where it is one of ours
 */
public record Header(Kind kind, int version) {
    /** The application id of project files, "Snad" in ASCII. */
    public static final int APPLICATION = 0x536E6164;

    /** The version of the tables of a project without scenes. */
    public static final int PLAIN = 1;

    /** The newest version of the tables that this program knows: that of a project with scenes. */
    public static final int VERSION = 2;

    /** How many bytes it has. */
    public static final int SIZE = 100;

    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** What a file is. */
    public enum Kind {
        PROJECT,
        /** A project of a later version of the program. */
        NEWER,
        OTHER
    }

    /**
     * What a file says that it is.
     *
     * @throws IOException where it cannot be read
     */
    public static Header of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(SIZE);
        }
        if (first.length < SIZE || !Arrays.equals(first, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return new Header(Kind.OTHER, 0);
        }
        ByteBuffer bytes = ByteBuffer.wrap(first);
        int version = bytes.getInt(VERSION_AT);
        if (bytes.getInt(APPLICATION_AT) != APPLICATION || version < 1) {
            return new Header(Kind.OTHER, version);
        }
        return new Header(version > VERSION ? Kind.NEWER : Kind.PROJECT, version);
    }
}
