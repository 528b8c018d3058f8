package sanad.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resolution in the making.
 *
 * @param stretch the calendar unit reached, where it is one
 */
record Found(
        TimexType type,
        String value,
        When when,
        Optional<Stretch> stretch,
        Resolution.Footing footing,
        List<Resolution.Step> steps) {
    static Found at(Stretch stretch, Resolution.Footing footing) {
        return new Found(TimexType.DATE, stretch.timex(), stretch.when(), Optional.of(stretch), footing, List.of());
    }

    /** A value without days. */
    static Found only(TimexType type, String value) {
        return new Found(type, value, When.UNKNOWN, Optional.empty(), Resolution.Footing.NONE, List.of());
    }

    Found step(Resolution.Step.Kind kind, When at) {
        List<Resolution.Step> more = new ArrayList<>(steps);
        more.add(new Resolution.Step(kind, at));
        return new Found(type, value, when, stretch, footing, more);
    }

    Found step(Resolution.Step.Kind kind) {
        return step(kind, when);
    }

    Found after(Found earlier) {
        List<Resolution.Step> all = new ArrayList<>(earlier.steps);
        all.addAll(steps);
        return new Found(type, value, when, stretch, earlier.footing, all);
    }

    /** The same over other days; a month of another calendar is named by the Gregorian month of its middle. */
    Found over(When days) {
        long length = days.isKnown() ? ChronoUnit.DAYS.between(days.earliest(), days.latest()) : 0;
        boolean foreign = days.precision() == Precision.INTERVAL
                && stretch.filter(s -> s.unit() != Unit.WEEKEND).isPresent();
        String named = foreign
                ? Stretch.holding(days.earliest().plusDays(length / 2), length > 31 ? Unit.YEAR : Unit.MONTH)
                        .timex()
                : value;
        return new Found(type, named, days, stretch, footing, steps);
    }

    /** The same with a time of the day, where fields name one. */
    Found clock(Fields fields) {
        return fields.hasClock()
                ? new Found(TimexType.TIME, value + Masks.clock(fields), when, stretch, footing, steps)
                : this;
    }

    /** The same value as a time, where fields name one. */
    Found clockType(Fields fields) {
        return fields.hasClock() ? new Found(TimexType.TIME, value, when, stretch, footing, steps) : this;
    }

    Resolution resolution(Optional<TimexMod> mod) {
        boolean about = mod.filter(m -> m == TimexMod.APPROX).isPresent() && when.isKnown();
        return new Resolution(type, value, mod, about ? when.about() : when, footing, steps);
    }
}
