package sanad.read;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it lies
 * @param shown as the user named it, or its place below the folder that was named
 * @param inner how many names at the end of the path make its id: one for a file that was named itself, more for one
 *     in a folder below the folder that was named
 */
record Found(Path path, String shown, int inner) {
    /** The last {@code names} names of its absolute path, between slashes on every system. */
    String tail(int names) {
        Path whole = path.toAbsolutePath().normalize();
        int count = whole.getNameCount();
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, count - names); i < count; i++) {
            out.append(out.isEmpty() ? "" : "/").append(whole.getName(i));
        }
        return out.toString();
    }
}
