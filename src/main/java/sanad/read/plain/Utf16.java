package sanad.read.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark by its shape: read in the right order nearly every unit is a letter, digit,
 * mark or space of the scripts we read; read in the wrong order hardly any is.
 */
final class Utf16 {
    private static final int ENOUGH = 65_536;
    private static final double NEARLY_ALL = 0.97;

    private Utf16() {}

    /** The byte order, where the bytes have the shape of UTF-16. */
    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, ENOUGH) & ~1;
        if (length < 2 || bytes.length % 2 != 0 || !hasControls(bytes, length)) {
            return Optional.empty();
        }
        double little = plausible(bytes, length, 0);
        double big = plausible(bytes, length, 1);
        if (Math.max(little, big) < NEARLY_ALL) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** UTF-16 of Arabic or Latin is full of bytes 00 and 06, which single-byte text never holds. */
    private static boolean hasControls(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += bytes[i] >= 0 && bytes[i] < 9 ? 1 : 0;
        }
        return controls * 5 > length;
    }

    private static double plausible(byte[] bytes, int length, int highFirst) {
        int good = 0;
        for (int i = 0; i < length; i += 2) {
            int high = bytes[i + 1 - highFirst] & 0xFF;
            int unit = high << 8 | bytes[i + highFirst] & 0xFF;
            boolean space = unit == '\n' || unit == '\r' || unit == '\t';
            boolean latin = unit >= 0x20 && unit < 0x250 && (unit < 0x7F || unit >= 0xA0);
            boolean arabic = unit >= 0x600 && unit < 0x700 || unit >= 0xFB50 && unit < 0xFF00;
            good += space || latin || arabic || unit >= 0x2000 && unit < 0x2070 ? 1 : 0;
        }
        return 2.0 * good / length;
    }
}
