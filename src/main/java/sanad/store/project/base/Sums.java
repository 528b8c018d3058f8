package sanad.store.project.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Sums by which a row or a content is known to be as it was written. */
public final class Sums {
    private Sums() {}

    /** SHA-256 of bytes, 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** SHA-256 of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** CRC-32 of the parts of a row in UTF-8, each ended by a line feed. */
    public static long row(Object... parts) {
        CRC32 sum = new CRC32();
        for (Object part : parts) {
            sum.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return sum.getValue();
    }
}
