package sanad.extract.dating.publication;

import java.util.List;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.time.Direction;

/** The near days of a page's news: «yesterday», «on Tuesday», as lengths are counted up to them. */
final class News {
    /** Of a page's near days, how many may be that of its news. */
    private static final int HEARD = 3;

    private News() {}

    /** The first near days that are not to come. */
    static List<Supposed> days(Reading reading, Supposed.Words words) {
        return reading.times().stream()
                .filter(e -> Spans.isNear(e) && e.direction() != Direction.FUTURE && Heard.is(reading, e))
                .limit(HEARD)
                .map(words::of)
                .toList();
    }

    /** Whether a page tells of the day of writing, so that what it counts ends on that. */
    static boolean saysToday(Reading reading) {
        return reading.times().stream()
                .anyMatch(e -> Meanings.dayOffset(e.meaning()).orElse(1) == 0
                        && (e.direction() == Direction.PAST
                                || Bounds.told(reading, e.passage().span()))
                        && Heard.is(reading, e));
    }
}
