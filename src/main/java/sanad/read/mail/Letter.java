package sanad.read.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message taken apart.
 *
 * @param fields its own head: small names, the first value of each, read
 * @param parts the words in it, in their order
 * @param attached the names of what came with it and was not opened
 */
record Letter(Map<String, String> fields, List<Part> parts, List<String> attached) {
    /**
     * Words in a message.
     *
     * @param type such as {@code text/plain}
     * @param encoding the encoding that it says it is in
     * @param flowed whether its lines are broken where they end in a blank (RFC 3676)
     * @param location the address that it had, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Part(String type, Optional<String> encoding, boolean flowed, String location, byte[] bytes) {}

    /** A line of its head; empty where it has none of that name. */
    String field(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The first of its parts of a type. */
    Optional<Part> first(String type) {
        return parts.stream().filter(p -> p.type().equals(type)).findFirst();
    }
}
