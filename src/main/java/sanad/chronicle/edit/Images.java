package sanad.chronicle.edit;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the bytes of pictures are kept that people give events, each under its sum. */
public interface Images {
    /**
     * Keeps a picture's bytes; once it returns they are as safe as a step.
     *
     * @param sha256 the sum of the bytes, 64 hexadecimal digits in lower case
     * @throws IOException where they cannot be kept
     */
    void keep(String sha256, byte[] bytes) throws IOException;

    /**
     * The bytes under a sum; empty where there are none.
     *
     * @throws IOException where they cannot be had now
     */
    Optional<byte[]> bytes(String sha256) throws IOException;

    /** Ones that are forgotten with the program. */
    static Images inMemory() {
        Map<String, byte[]> kept = new HashMap<>();
        return new Images() {
            @Override
            public void keep(String sha256, byte[] bytes) {
                kept.put(sha256, bytes.clone());
            }

            @Override
            public Optional<byte[]> bytes(String sha256) {
                return Optional.ofNullable(kept.get(sha256)).map(all -> Arrays.copyOf(all, all.length));
            }
        };
    }
}
