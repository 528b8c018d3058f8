package sanad.read.format;

import java.util.Locale;

/**
 * A file or folder that could not be read. Told by the template {@link #key()}: {0} is the file, {1} the detail.
 *
 * @param file as the user named it, or its place below the folder that was named
 * @param cause why
 * @param detail what a specialist would ask for, in no particular language: a limit in megabytes, a format's name, the
 *     system's own words; may be empty
 */
public record Refusal(String file, Cause cause, String detail) {
    /** Why something could not be read. */
    public enum Cause {
        /** There is nothing at that path. */
        MISSING,
        /** The system does not let us read it. */
        NO_PERMISSION,
        /** Larger than one document may be; the detail is the limit in megabytes. */
        TOO_LARGE,
        /** Together with what was read before it, more than one run may hold; the detail is the limit in megabytes. */
        TOO_MUCH,
        /** Not text, whatever its name says; the detail is the format where it is known. */
        BINARY,
        /** Of a format that is read, and broken; the detail is the format. */
        DAMAGED,
        /** Locked by a password. */
        LOCKED,
        /** A book that its seller has locked to one program. */
        PROTECTED,
        /** Of an office program, and of a kind that is not read; the detail is the format. */
        OFFICE,
        /** It unpacks to far more than it should; the detail is the limit in megabytes. */
        SWELLS,
        /** It holds more files than are read; the detail is how many are. */
        CROWDED,
        /** Packed into files that are packed themselves, deeper than is read. */
        NESTED,
        /** A page of more tags than pages have; the detail is how many are read. */
        TANGLED,
        /** It took longer than a file may take; the detail is how many seconds that is. */
        SLOW,
        /** It took more memory than a file may take; the detail is how many megabytes that is. */
        GREEDY,
        /** The program of its own that read it broke down. */
        BROKE,
        /** The program of its own that would read it cannot be started; the detail is the system's own message. */
        UNSTARTED,
        /** Pictures of pages, without text. */
        SCAN,
        /** Letters drawn as shapes, of which it is not told what they stand for. */
        SHAPES,
        /** More pages than are read; the detail is how many are. */
        LONG,
        /** Its name leads out of the file that holds it. */
        STRAYS,
        /** A link in a folder that leads out of that folder. */
        LINK,
        /** Text in an encoding that could not be told, or damaged text. */
        UNKNOWN_ENCODING,
        /** A pipe, a device, or the like. */
        NOT_A_FILE,
        /** A folder with no text file in it. */
        EMPTY_FOLDER,
        /** The disk or the system failed; the detail is its own message. */
        FAILED
    }

    /** The key of its template in the language packs. */
    public String key() {
        String known = cause == Cause.BINARY && !detail.isEmpty() ? ".format" : "";
        return "refused." + cause.name().toLowerCase(Locale.ROOT) + known;
    }
}
