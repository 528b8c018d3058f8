package sanad.ui;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The reader's clock: it says when steps of the history were made, and nothing else. No date of a document or an event
 * ever hangs on it.
 *
 * @param source what time it is
 * @param zone where the reader is
 */
public record ReaderClock(InstantSource source, ZoneId zone) {
    /** One that stands still at the beginning of 1970, for pictures and tests that must come out the same. */
    public static final ReaderClock STILL = new ReaderClock(InstantSource.fixed(Instant.EPOCH), ZoneOffset.UTC);

    /** This moment. */
    public Instant moment() {
        return source.instant();
    }

    /** A moment as the reader's clock showed it. */
    public LocalDateTime shown(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
