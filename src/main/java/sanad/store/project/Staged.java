package sanad.store.project;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.store.project.base.Sums;
import sanad.store.project.table.Blobs;

/** Bytes that wait for the step that brings them. */
final class Staged {
    private Blobs originals = Blobs.NONE;
    private final SortedMap<String, byte[]> images = new TreeMap<>();

    synchronized void originals(Blobs more) {
        originals = more;
    }

    synchronized String image(byte[] bytes) {
        String sum = Sums.sha256(bytes);
        images.put(sum, bytes.clone());
        return sum;
    }

    synchronized Blobs originals() {
        return originals;
    }

    synchronized Blobs images() {
        SortedMap<String, byte[]> now = new TreeMap<>(images);
        return sum -> Optional.ofNullable(now.get(sum));
    }

    synchronized void clear() {
        originals = Blobs.NONE;
        images.clear();
    }
}
