package sanad.timeline.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.Hijri;
import sanad.timeline.scale.TimeScale;

/** A second axis by the Hijri calendar of Umm al-Qura: months where they have room, else years. */
public final class HijriTicks {
    private static final double MONTH = 29.53;
    private static final double YEAR = 354.37;
    private static final double NAMED = 92;
    private static final double DATED = 60;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000};

    private final Stretch stretch;
    private final Words words;
    private final List<Tick> ticks = new ArrayList<>();
    private final List<AxisWord> said = new ArrayList<>();

    private HijriTicks(Stretch stretch, Manner manner) {
        this.stretch = stretch;
        words = Words.in(manner);
    }

    /** The second axis of a scale: its ticks stand on the line below the words of the first one. */
    public static Ticks of(TimeScale scale, Manner manner) {
        Ticks axis = new Ticks(List.of(), List.of());
        for (Stretch stretch : Stretch.of(scale)) {
            axis = axis.with(new HijriTicks(stretch, manner).make());
        }
        return axis;
    }

    private Ticks make() {
        Hijri first = Hijri.of(LocalDate.ofEpochDay((long) Math.floor(stretch.from())));
        if (stretch.pxPerDay() * MONTH >= NAMED && !stretch.coarse()) {
            months(first);
        } else {
            years(first);
        }
        return new Ticks(ticks, said);
    }

    private void months(Hijri first) {
        for (int month = first.month(), i = 0; i < Ticks.MOST; month++, i++) {
            int year = first.year() + Math.floorDiv(month - 1, 12);
            int ofYear = Math.floorMod(month - 1, 12) + 1;
            if (!span(
                    Hijri.start(first.year(), month),
                    Hijri.start(first.year(), month + 1),
                    words.say("date.month", words.say("month.hijri." + ofYear), words.say("hijri.year", year)),
                    words.say("month.hijri." + ofYear))) {
                break;
            }
        }
    }

    private void years(Hijri first) {
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = STEPS[i] * stretch.pxPerDay() * YEAR >= DATED ? STEPS[i] : step;
        }
        step = stretch.coarse() ? 1 : step;
        int from = Math.floorDiv(first.year(), step) * step;
        for (int year = from, i = 0; i < Ticks.MOST; year += step, i++) {
            String text = words.say("hijri.year", year);
            if (!span(Hijri.start(year, 1), Hijri.start(year + step, 1), text, text)) {
                break;
            }
        }
    }

    /** A month or some years, as far as they are in view; whether there are more to come. */
    private boolean span(LocalDate begin, LocalDate next, String text, String shorter) {
        double from = Math.max(stretch.from(), begin.toEpochDay());
        double to = Math.min(stretch.to(), next.toEpochDay());
        if (begin.toEpochDay() >= stretch.to()) {
            return false;
        }
        if (begin.toEpochDay() >= stretch.from() && !stretch.coarse()) {
            ticks.add(new Tick(begin.toEpochDay(), Tick.Strength.SECOND));
        }
        if (to > from) {
            double room = (to - from) * stretch.pxPerDay();
            said.add(new AxisWord(text, shorter, (from + to) / 2, 2, true, room, AxisWord.Looks.NUMBER, stretch.set()));
        }
        return true;
    }
}
