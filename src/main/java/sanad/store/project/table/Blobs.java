package sanad.store.project.table;

import java.util.Optional;
import sanad.store.project.base.NotKept;

/** Bytes by a name: the original of a document by its id, or a picture by its sum. */
@FunctionalInterface
public interface Blobs {
    /** None at all. */
    Blobs NONE = name -> Optional.empty();

    /**
     * The bytes of that name, where there are any.
     *
     * @throws NotKept where they cannot be read
     */
    Optional<byte[]> of(String name) throws NotKept;
}
