package sanad.read;

import java.nio.file.Path;
import java.util.Optional;
import sanad.read.format.Outcome;

/**
 * A file whose bytes are at hand.
 *
 * @param id the id of the document that it is
 * @param shown as the user named it, or its place below what was named
 * @param path the file on the disk: itself, or the one that holds it
 * @param bytes all of it, or one more than any file may have
 * @param encoding the encoding that a person chose for it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
record Given(String id, String shown, Path path, byte[] bytes, Optional<String> encoding) {
    /** A file inside this one. */
    Given member(Outcome.Member member) {
        return new Given(id + "/" + member.name(), shown + "/" + member.name(), path, member.bytes(), Optional.empty());
    }

    /** The file's own name. */
    String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
