package sanad.timeline.axis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;

/** The ticks of one stretch by the Gregorian calendar. */
final class CalendarTicks {
    private static final double SECONDS = 86_400;

    private final Stretch stretch;
    private final DayOfWeek week;
    private final Words words;
    private final DateWords dates;
    private final Level level;
    private final List<Tick> ticks = new ArrayList<>();
    private final List<AxisWord> upper = new ArrayList<>();
    private final List<AxisWord> lower = new ArrayList<>();

    CalendarTicks(Stretch stretch, Manner manner, DayOfWeek week) {
        this.stretch = stretch;
        this.week = week;
        words = Words.in(manner);
        dates = DateWords.in(manner);
        level = Level.at(stretch.pxPerDay());
    }

    Ticks make() {
        if (stretch.coarse()) {
            return new Ticks(List.of(), List.of(years()));
        }
        LocalDateTime tick = level.floor(stretch.from());
        for (int i = 0; i < Ticks.MOST && day(tick) < stretch.to(); i++) {
            LocalDateTime next = level.next(tick);
            if (day(tick) >= stretch.from()) {
                ticks.add(new Tick(day(tick), strength(tick)));
            }
            call(tick, next);
            tick = next;
        }
        switch (level.lower()) {
            case DATE -> spans(ChronoUnit.DAYS, false);
            case MONTH_AND_YEAR -> spans(ChronoUnit.MONTHS, false);
            case YEAR -> spans(ChronoUnit.YEARS, true);
            default -> {}
        }
        lower.addAll(upper);
        return new Ticks(ticks, lower);
    }

    /** A coarse stretch says its years and no more. */
    private AxisWord years() {
        int first = LocalDate.ofEpochDay((long) Math.ceil(stretch.from())).getYear();
        int last = LocalDate.ofEpochDay((long) Math.ceil(stretch.to()) - 1).getYear();
        String text = first >= last ? dates.year(first) : words.say("date.range", dates.year(first), dates.year(last));
        double room = stretch.width() + 10;
        double at = (stretch.from() + stretch.to()) / 2;
        return new AxisWord(text, dates.year(first), at, 1, true, room, AxisWord.Looks.NAME, stretch.set());
    }

    private Tick.Strength strength(LocalDateTime tick) {
        boolean newMonth = tick.getDayOfMonth() == 1 && tick.getHour() == 0;
        boolean newYear = newMonth && tick.getMonthValue() == 1;
        return switch (level.unit()) {
            case HOURS -> tick.getHour() == 0 ? Tick.Strength.LINE : Tick.Strength.NOTCH;
            case DAYS ->
                newYear
                        ? Tick.Strength.STRONG
                        : newMonth
                                ? Tick.Strength.LINE
                                : tick.getDayOfWeek() == week ? Tick.Strength.WEEK : Tick.Strength.NOTCH;
            case YEARS -> level.step() == 1 && tick.getYear() % 5 == 0 ? Tick.Strength.STRONG : Tick.Strength.LINE;
            default -> newYear ? Tick.Strength.STRONG : Tick.Strength.LINE;
        };
    }

    private void call(LocalDateTime tick, LocalDateTime next) {
        double from = day(tick);
        double to = day(next);
        double room = (to - from) * stretch.pxPerDay();
        int ofMonth = tick.getDayOfMonth();
        int month = tick.getMonthValue();
        String year = dates.year(tick.getYear());
        boolean centred = level.step() == 1;
        double at = centred ? (from + to) / 2 : from;
        switch (level.upper()) {
            case HOUR -> {
                String zeros = words.manner().digits().write("00");
                add(words.say("hour", tick.getHour(), zeros), from, true, room, AxisWord.Looks.NUMBER);
            }
            case DAY -> add(words.number(ofMonth), at, true, room, AxisWord.Looks.NUMBER);
            case FIFTH_DAY -> {
                if (ofMonth % 5 == 0 && ofMonth < 30) {
                    add(words.number(ofMonth), at, true, 5 * room, AxisWord.Looks.NUMBER);
                }
            }
            case MONTH -> add(dates.month(month), words.number(month), at, centred, room);
            case SHORT_MONTH -> add(dates.shortMonth(month), words.number(month), at, centred, room);
            case YEAR -> add(year, at, true, room, tick.getYear() % 5 == 0 ? AxisWord.Looks.BOLD : AxisWord.Looks.NAME);
            case YEAR_AT_TICK -> add(year, at, false, room, AxisWord.Looks.NAME);
        }
    }

    private void add(String text, double day, boolean centred, double room, AxisWord.Looks looks) {
        add(new AxisWord(text, text, day, 0, centred, room, looks, stretch.set()));
    }

    private void add(String text, String shorter, double day, boolean centred, double room) {
        add(new AxisWord(text, shorter, day, 0, centred, room, AxisWord.Looks.NAME, stretch.set()));
    }

    private void add(AxisWord word) {
        if (word.day() >= stretch.from() && word.day() < stretch.to()) {
            upper.add(word);
        }
    }

    /** The second line names what is in view of each day, month or year: its name stays while any of it does. */
    private void spans(ChronoUnit unit, boolean bold) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(stretch.from()));
        LocalDate start = unit == ChronoUnit.YEARS
                ? first.withDayOfYear(1)
                : unit == ChronoUnit.MONTHS ? first.withDayOfMonth(1) : first;
        for (int i = 0; i < Ticks.MOST && start.toEpochDay() < stretch.to(); i++) {
            LocalDate next = start.plus(1, unit);
            double from = Math.max(stretch.from(), (double) start.toEpochDay());
            double to = Math.min(stretch.to(), (double) next.toEpochDay());
            double room = (to - from) * stretch.pxPerDay();
            String name = name(start, unit);
            double at = bold ? from : (from + to) / 2;
            AxisWord.Looks looks = bold ? AxisWord.Looks.BOLD : AxisWord.Looks.NAME;
            lower.add(new AxisWord(name, name, at, 1, !bold, room, looks, stretch.set()));
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
