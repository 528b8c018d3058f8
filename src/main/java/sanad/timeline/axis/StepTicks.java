package sanad.timeline.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.Hijri;
import sanad.time.Precision;
import sanad.timeline.scale.TimeScale;

/**
 * The axis where each day on which something begins is one step: a notch and, where there is room, a date for each; the
 * years below.
 */
final class StepTicks {
    private static final double LABEL = 62;
    private static final double LEAST = 6;
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final TimeScale scale;
    private final DoubleFunction<Precision> finest;
    private final Habits.Second second;
    private final Words words;
    private final DateWords dates;
    private final List<Tick> ticks = new ArrayList<>();
    private final List<AxisWord> upper = new ArrayList<>();
    private final List<AxisWord> lower = new ArrayList<>();

    /** An axis; {@code finest} knows how exactly the day of a step is known. */
    StepTicks(TimeScale scale, Manner manner, DoubleFunction<Precision> finest, Habits.Second second) {
        this.scale = scale;
        this.finest = finest;
        this.second = second;
        words = Words.in(manner);
        dates = DateWords.in(manner);
    }

    Ticks make() {
        double[] stops = scale.course().stops(scale.view());
        int first = scale.course().stopsBefore(scale.view().from());
        int every = power(LABEL / scale.step());
        int notch = power(LEAST / scale.step());
        int year = NO_YEAR;
        double yearFrom = 0;
        for (int i = 0; i < stops.length; i++) {
            LocalDate day = LocalDate.ofEpochDay((long) Math.floor(stops[i]));
            boolean newYear = day.getYear() != year;
            if (newYear) {
                close(year, yearFrom, stops[i]);
                year = day.getYear();
                yearFrom = stops[i];
            }
            if ((first + i) % notch == 0 || newYear && notch == 1) {
                boolean begins = newYear && i > 0 && notch == 1;
                ticks.add(new Tick(stops[i], begins ? Tick.Strength.LINE : Tick.Strength.NOTCH));
            }
            if ((first + i) % every == 0) {
                call(day, stops[i], every * scale.step());
            }
        }
        close(year, yearFrom, scale.view().to());
        if (second == Habits.Second.HIJRI) {
            hijri(stops);
        }
        lower.addAll(upper);
        return new Ticks(ticks, lower);
    }

    /** The least power of two that is not less. */
    private static int power(double least) {
        int power = 1;
        while (power < least) {
            power *= 2;
        }
        return power;
    }

    private void call(LocalDate day, double at, double room) {
        String month = dates.shortMonth(day.getMonthValue());
        switch (finest.apply(day.toEpochDay())) {
            case DAY, INTERVAL -> {
                String text = words.say("date.day.month", day.getDayOfMonth(), month);
                upper.add(new AxisWord(text, text, at, 0, true, room, AxisWord.Looks.NAME, 0));
            }
            case MONTH -> upper.add(new AxisWord(month, month, at, 0, true, room, AxisWord.Looks.NAME, 0));
            default -> {}
        }
    }

    /** The name of a year, from its first step to the next one's. */
    private void close(int year, double from, double to) {
        if (year > NO_YEAR) {
            double room = Math.abs(scale.x(to) - scale.x(from)) + LABEL / 2;
            String text = dates.year(year);
            lower.add(new AxisWord(text, text, from, 1, true, room, AxisWord.Looks.BOLD, 0));
        }
    }

    /** Hijri years below, each at its first step; what may lie in two of them has none. */
    private void hijri(double[] stops) {
        int year = NO_YEAR;
        double from = 0;
        for (double stop : stops) {
            int next = hijri(LocalDate.ofEpochDay((long) Math.floor(stop)));
            if (next != year) {
                hijri(year, from, stop);
                year = next;
                from = stop;
            }
        }
        hijri(year, from, scale.view().to());
    }

    private int hijri(LocalDate day) {
        int year = Hijri.of(day).year();
        return switch (finest.apply(day.toEpochDay())) {
            case DAY, INTERVAL -> year;
            case WEEK -> Hijri.of(day.plusDays(6)).year() == year ? year : NO_YEAR;
            case MONTH -> Hijri.of(day.plusDays(day.lengthOfMonth() - 1)).year() == year ? year : NO_YEAR;
            default -> NO_YEAR;
        };
    }

    private void hijri(int year, double from, double to) {
        if (year > NO_YEAR) {
            double room = Math.abs(scale.x(to) - scale.x(from)) + LABEL / 2;
            String text = words.say("hijri.year", year);
            lower.add(new AxisWord(text, text, from, 2, true, room, AxisWord.Looks.NUMBER, 0));
        }
    }
}
