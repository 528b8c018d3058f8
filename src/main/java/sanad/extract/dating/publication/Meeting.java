package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.time.Field;
import sanad.time.When;

/**
 * Days of one page that are told twice: «Saturday» here and «18 January» there are sooner one day of a story than two, and surely so
 * where both tell of one thing: "the decree of last month" and "the decree of 3 December".
 */
final class Meeting {
    /** Of the near days and the dates without a year, how many are heard. */
    private static final int HEARD = 12;

    private static final double ONE_DAY = 0.4;
    private static final double ONE_THING = 0.8;

    /** Words of time and the words of what they date. */
    private record Dated(Supposed time, Set<String> words) {}

    private Meeting() {}

    /** What they give to days of publication. */
    static Clue clue(Reading reading, Supposed.Words words) {
        List<Dated> near = new ArrayList<>();
        List<Dated> dates = new ArrayList<>();
        for (TimeExpression time : reading.times()) {
            if (reading.page().isContent(time.passage().span())) {
                if (near.size() < HEARD && isNear(time)) {
                    near.add(dated(reading, words, time));
                } else if (dates.size() < HEARD
                        && Meanings.isCalendarDay(time.meaning())
                        && Meanings.fields(time.meaning()).has(Field.DAY)) {
                    dates.add(dated(reading, words, time));
                }
            }
        }
        if (near.isEmpty() || dates.isEmpty()) {
            return Clue.on(Clue.Sort.SUPPORT, 0, d -> false, List.of());
        }
        return new Clue(
                Clue.Sort.SUPPORT,
                day -> {
                    double sum = 0;
                    for (Dated date : dates) {
                        When when = date.time().on(day);
                        sum += when.isDay()
                                ? near.stream()
                                        .filter(n -> n.time().on(day).isKnown()
                                                && n.time().on(day).contains(when))
                                        .mapToDouble(n -> shares(n, date) ? ONE_THING : ONE_DAY)
                                        .max()
                                        .orElse(0)
                                : 0;
                    }
                    return sum;
                },
                List.of());
    }

    private static Dated dated(Reading reading, Supposed.Words words, TimeExpression time) {
        Set<String> said = new HashSet<>();
        Bounds.owners(reading, time.passage().span()).forEach(m -> said.addAll(m.words()));
        return new Dated(words.of(time), said);
    }

    private static boolean shares(Dated a, Dated b) {
        return a.words().stream().anyMatch(b.words()::contains);
    }

    private static boolean isNear(TimeExpression time) {
        return Meanings.isBareWeekday(time.meaning())
                || Meanings.dayOffset(time.meaning()).isPresent() && !isBarePast(time)
                || Meanings.isAtHand(time.meaning());
    }

    /** «Yesterday» alone: who names that day by its date elsewhere would name it here. */
    private static boolean isBarePast(TimeExpression time) {
        return Meanings.dayOffset(time.meaning()).orElse(0) < 0
                && !Meanings.fields(time.meaning()).has(Field.WEEKDAY);
    }
}
