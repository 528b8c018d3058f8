package sanad.store.project.base;

/** What is in the way of a project file; the ending of its words' key. Whatever it is, what was kept before stays kept. */
public enum Trouble {
    /** No room is left on the disk. */
    DISK_FULL,
    /** The system does not let this user read or write there. */
    NO_PERMISSION,
    /** The folder is not there. */
    NO_FOLDER,
    /** It was opened to be read only: somebody else writes it, or the file or its folder cannot be written. */
    READ_ONLY,
    /** It lies open in another window or program. */
    BUSY,
    /** It was removed or replaced while it lay open; saving it elsewhere keeps everything. */
    GONE,
    /** Somebody else wrote to it meanwhile; opening it again shows what it holds now. */
    CHANGED_ELSEWHERE,
    /** Its bytes are not as they were written. */
    DAMAGED,
    /** It was closed. */
    CLOSED,
    /** Anything else; the detail says what the system said. */
    FAILED
}
