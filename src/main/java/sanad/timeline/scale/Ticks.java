package sanad.timeline.scale;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;

/**
 * The lines and the words of an axis, from hours to millennia, by a table of widths.
 *
 * <p>Example: from 4 px a day on there is a notch for each day, every fifth is numbered, and the line below names month
 * and year.
 *
 * @param ticks by day
 * @param words by line, then by day
 */
public record Ticks(List<Tick> ticks, List<AxisWord> words) {
    private static final double SECONDS = 86_400;
    private static final int MOST = 2_000;

    /** Copies the lists. */
    public Ticks {
        ticks = List.copyOf(ticks);
        words = List.copyOf(words);
    }

    /** The axis of a scale in a manner of speaking. */
    public static Ticks of(TimeScale scale, Manner manner) {
        return new Maker(scale, manner).make();
    }

    private static final class Maker {
        private final TimeScale scale;
        private final Words words;
        private final DateWords dates;
        private final Level level;
        private final List<Tick> ticks = new ArrayList<>();
        private final List<AxisWord> upper = new ArrayList<>();
        private final List<AxisWord> lower = new ArrayList<>();

        Maker(TimeScale scale, Manner manner) {
            this.scale = scale;
            this.words = Words.in(manner);
            this.dates = DateWords.in(manner);
            this.level = Level.at(scale.pxPerDay());
        }

        Ticks make() {
            View view = scale.view();
            LocalDateTime tick = level.floor(view.from());
            for (int i = 0; i < MOST && day(tick) < view.to(); i++) {
                LocalDateTime next = level.next(tick);
                ticks.add(new Tick(day(tick), strength(tick)));
                call(tick, next);
                tick = next;
            }
            switch (level.lower()) {
                case DATE -> spans(ChronoUnit.DAYS, false);
                case MONTH_AND_YEAR -> spans(ChronoUnit.MONTHS, false);
                case YEAR -> spans(ChronoUnit.YEARS, true);
                default -> {}
            }
            upper.addAll(lower);
            return new Ticks(ticks, upper);
        }

        private Tick.Strength strength(LocalDateTime tick) {
            boolean newMonth = tick.getDayOfMonth() == 1 && tick.getHour() == 0;
            boolean newYear = newMonth && tick.getMonthValue() == 1;
            return switch (level.unit()) {
                case HOURS -> tick.getHour() == 0 ? Tick.Strength.LINE : Tick.Strength.NOTCH;
                case DAYS -> newYear ? Tick.Strength.STRONG : newMonth ? Tick.Strength.LINE : Tick.Strength.NOTCH;
                case YEARS -> level.step() == 1 && tick.getYear() % 5 == 0 ? Tick.Strength.STRONG : Tick.Strength.LINE;
                default -> newYear ? Tick.Strength.STRONG : Tick.Strength.LINE;
            };
        }

        private void call(LocalDateTime tick, LocalDateTime next) {
            double from = day(tick);
            double to = day(next);
            double room = (to - from) * scale.pxPerDay();
            int ofMonth = tick.getDayOfMonth();
            int month = tick.getMonthValue();
            String year = dates.year(tick.getYear());
            boolean centred = level.step() == 1;
            double at = centred ? (from + to) / 2 : from;
            switch (level.upper()) {
                case HOUR ->
                    add(
                            words.say(
                                    "hour",
                                    tick.getHour(),
                                    words.manner().digits().write("00")),
                            from,
                            true,
                            room,
                            false,
                            true);
                case DAY -> add(words.number(ofMonth), at, true, room, false, true);
                case FIFTH_DAY -> {
                    if (ofMonth % 5 == 0 && ofMonth < 30) {
                        add(words.number(ofMonth), at, true, 5 * room, false, true);
                    }
                }
                case MONTH -> add(dates.month(month), words.number(month), at, centred, room);
                case SHORT_MONTH -> add(dates.shortMonth(month), words.number(month), at, centred, room);
                case YEAR -> add(year, at, true, room, tick.getYear() % 5 == 0, false);
                case YEAR_AT_TICK -> add(year, at, false, room, false, false);
            }
        }

        private void add(String text, double day, boolean centred, double room, boolean bold, boolean number) {
            upper.add(new AxisWord(text, text, day, 0, centred, room, bold, number));
        }

        private void add(String text, String shorter, double day, boolean centred, double room) {
            upper.add(new AxisWord(text, shorter, day, 0, centred, room, false, false));
        }

        /** The second line names what is in view of each day, month or year: its name stays while any of it does. */
        private void spans(ChronoUnit unit, boolean bold) {
            View view = scale.view();
            LocalDate first = LocalDate.ofEpochDay((long) Math.floor(view.from()));
            LocalDate start = unit == ChronoUnit.YEARS
                    ? first.withDayOfYear(1)
                    : unit == ChronoUnit.MONTHS ? first.withDayOfMonth(1) : first;
            for (int i = 0; i < MOST && start.toEpochDay() < view.to(); i++) {
                LocalDate next = start.plus(1, unit);
                double from = Math.max(view.from(), (double) start.toEpochDay());
                double to = Math.min(view.to(), (double) next.toEpochDay());
                double room = (to - from) * scale.pxPerDay();
                String name = name(start, unit);
                double at = bold ? from : (from + to) / 2;
                lower.add(new AxisWord(name, name, at, 1, !bold, room, bold, false));
                start = next;
            }
        }

        private String name(LocalDate start, ChronoUnit unit) {
            return switch (unit) {
                case YEARS -> dates.year(start.getYear());
                case MONTHS -> words.say("date.month", dates.month(start.getMonthValue()), dates.year(start.getYear()));
                default -> dates.day(start);
            };
        }

        private static double day(LocalDateTime tick) {
            return tick.toLocalDate().toEpochDay() + tick.toLocalTime().toSecondOfDay() / SECONDS;
        }
    }
}
