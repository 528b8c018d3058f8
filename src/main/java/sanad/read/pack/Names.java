package sanad.read.pack;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import sanad.read.format.Limits;

/**
 * The names of the files in a packed file, by which the formats that are ZIP inside are told apart. Where its table is cut
 * off, those that stand at its beginning.
 */
public final class Names {
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST = 200;

    private final Set<String> names = new HashSet<>();

    private Names() {}

    /** Those in a file; none where it is not packed. */
    public static Names of(byte[] bytes) {
        Names found = new Names();
        if (Zip.marks(bytes)) {
            try {
                Directory.read(bytes, Limits.USUAL).forEach(entry -> found.names.add(entry.name()));
            } catch (Refusing e) {
                found.scan(bytes);
            }
        }
        return found;
    }

    /** Whether there is a file of this name. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Whether there is a file whose name begins so. */
    public boolean hasFolder(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private void scan(byte[] bytes) {
        int end = Math.min(bytes.length, Limits.HEAD) - LOCAL_LENGTH;
        for (int at = 0; at < end; at++) {
            boolean local = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4;
            int length = local ? bytes[at + 26] & 0xFF : 0;
            if (length > 0 && length < LONGEST && at + LOCAL_LENGTH + length <= bytes.length) {
                names.add(new String(bytes, at + LOCAL_LENGTH, length, StandardCharsets.UTF_8));
            }
        }
    }
}
