package sanad.read.format;

import java.util.List;

/** What came of reading a file: there is no other way, and no exception. */
public sealed interface Outcome {
    /** It is one document. */
    record Read(Content content) implements Outcome {}

    /**
     * It holds other files, each to be read by its own format.
     *
     * @param members what it holds, in the order of their names
     * @param refused those that are not given out, by their names
     * @param left the names of those that no format reads
     */
    record Unpacked(List<Member> members, List<Refusal> refused, List<String> left) implements Outcome {
        /** Copies the lists. */
        public Unpacked {
            members = List.copyOf(members);
            refused = List.copyOf(refused);
            left = List.copyOf(left);
        }
    }

    /**
     * It could not be read.
     *
     * @param cause why
     * @param detail what a specialist would ask for; may be empty
     */
    record Refused(Refusal.Cause cause, String detail) implements Outcome {}

    /** Reading was stopped before it came to an end. */
    record Stopped() implements Outcome {}

    /**
     * A file inside another.
     *
     * @param name with the folders that lead to it, between slashes; never leads out of the file that holds it
     * @param bytes all of it
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
    record Member(String name, byte[] bytes) {}
}
