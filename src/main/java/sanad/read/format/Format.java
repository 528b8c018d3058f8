package sanad.read.format;

import java.util.List;

/**
 * A kind of file that can be read. A file is of the first format, in the order of the registry, by whose marks its bytes
 * go; only where they go by none, of the one whose ending its name has.
 *
 * <p>It need not fear what it is given: size is seen to before, and what it throws becomes a refusal. It must end, though:
 * work stays linear in the bytes, and nothing is ever executed or fetched.
 */
public interface Format {
    /** What people call it, such as {@code HTML}. */
    String name();

    /** How names of such files end, in small letters, with the dot. */
    List<String> endings();

    /**
     * Whether bytes are of this format whatever their name says.
     *
     * @param bytes the whole file, or its first {@link Limits#HEAD} bytes
     */
    boolean marks(byte[] bytes);

    /** Whether it is read in a program of its own: anything binary or with XML inside is. */
    default boolean apart() {
        return false;
    }

    /** The most bytes such a file may have: what is read apart packs or draws its text, and is larger than that. */
    default int most(Limits limits) {
        return apart() ? limits.container() : limits.file();
    }

    /** What is in a file. */
    Outcome read(Input input);
}
