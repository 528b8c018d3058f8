package sanad.read.pack;

/**
 * A file in a packed file, as the table at its end tells.
 *
 * @param name as it stands there
 * @param flags bit 0: encrypted; bit 11: the name is UTF-8
 * @param method 0 stored, 8 deflated
 * @param crc the sum of what it unpacks to
 * @param packed how many bytes it takes
 * @param start where its own head begins
 * @param mode the rights and kind of a Unix file; 0 where it was packed elsewhere
 */
public record Entry(String name, int flags, int method, long crc, long packed, long start, int mode) {
    private static final int KIND = 0xF000;
    private static final int FILE = 0x8000;

    /** Whether it is a folder. */
    public boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    boolean isLocked() {
        return (flags & 1) != 0;
    }

    /** Whether it is a link, a device or the like, or its name leads elsewhere. */
    boolean strays() {
        boolean other = (mode & KIND) != 0 && (mode & KIND) != FILE;
        String path = name.replace('\\', '/');
        boolean away = path.startsWith("/")
                || path.indexOf('\0') >= 0
                || path.length() > 1 && path.charAt(1) == ':'
                || ("/" + path + "/").contains("/../");
        return other || away;
    }
}
