package sanad.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanad.time.Hijri;

/**
 * A feast and how its day is found in a year.
 *
 * @param name its name in {@code data/calendar/feasts.txt}, under which the rules of all languages know it
 * @param rule how its day is found
 */
public record Feast(String name, Rule rule) {
    /** How a feast's day is found. */
    public sealed interface Rule {
        /** The days on which it falls in a Gregorian year, in order: mostly one. */
        List<LocalDate> in(int year);

        /** Its month and day, where they are the same in every year of the Gregorian calendar. */
        default Optional<MonthDay> everyYear() {
            return Optional.empty();
        }
    }

    /** A day of the Gregorian calendar. */
    record Fixed(int month, int day) implements Rule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(LocalDate.of(year, month, day));
        }

        @Override
        public Optional<MonthDay> everyYear() {
            return Optional.of(MonthDay.of(month, day));
        }
    }

    /** A day of the Hijri calendar; in some years it falls twice, in some not at all. */
    record Lunar(int month, int day) implements Rule {
        @Override
        public List<LocalDate> in(int year) {
            int first = Hijri.of(LocalDate.of(year, 1, 1)).year();
            int last = Hijri.of(LocalDate.of(year, 12, 31)).year();
            return IntStream.rangeClosed(first, last)
                    .mapToObj(y -> new Hijri(y, month, day).toLocalDate())
                    .filter(d -> d.getYear() == year)
                    .toList();
        }
    }

    /** So many days after Easter, by the eastern reckoning or the western. */
    record Paschal(boolean eastern, int days) implements Rule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of((eastern ? Easter.eastern(year) : Easter.western(year)).plusDays(days));
        }
    }

    /** So many days after the Jewish new year that falls in the year; before it where negative. */
    record Jewish(int days) implements Rule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(JewishYear.start(year).plusDays(days));
        }
    }

    /** The nth weekday of a month, -1 the last, and so many days after it. */
    record Counted(int nth, DayOfWeek weekday, int month, int days) implements Rule {
        @Override
        public List<LocalDate> in(int year) {
            LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return List.of(day.plusDays(days));
        }
    }
}
