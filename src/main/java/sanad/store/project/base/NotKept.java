package sanad.store.project.base;

import java.io.IOException;

/** Something could not be kept or read: why, with the system's own words as message. Then nothing has changed. */
public final class NotKept extends IOException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** A trouble with the words of a system. */
    public NotKept(Trouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    /** A trouble with what caused it. */
    public NotKept(Trouble trouble, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.trouble = trouble;
    }

    /** What is in the way. */
    public Trouble trouble() {
        return trouble;
    }

    /** What a fault of the file system means. */
    public static NotKept of(IOException cause) {
        if (cause instanceof NotKept known) {
            return known;
        }
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return new NotKept(Trouble.NO_PERMISSION, cause);
        }
        if (cause instanceof java.nio.file.NoSuchFileException) {
            return new NotKept(Trouble.NO_FOLDER, cause);
        }
        String said = String.valueOf(cause.getMessage());
        if (said.contains("No space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return new NotKept(Trouble.DISK_FULL, cause);
        }
        return new NotKept(said.contains("Read-only file system") ? Trouble.NO_PERMISSION : Trouble.FAILED, cause);
    }
}
