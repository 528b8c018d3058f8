package sanad.time.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Stretch;
import sanad.time.TimexMod;
import sanad.time.TimexType;
import sanad.time.When;

/**
 * A resolution in the making.
 *
 * @param stretch the calendar unit reached, where it is one
 * @param mod the modifier that a part of the unit comes to: its first half is its START
 */
record Found(
        TimexType type,
        String value,
        When when,
        Optional<Stretch> stretch,
        Optional<TimexMod> mod,
        Resolution.Footing footing,
        List<Resolution.Step> steps) {
    private static final Field[] PARTS = {Field.HALF, Field.THIRD, Field.QUARTER};

    static Found at(Stretch stretch, Resolution.Footing footing) {
        return new Found(
                TimexType.DATE,
                stretch.timex(),
                stretch.when(),
                Optional.of(stretch),
                Optional.empty(),
                footing,
                List.of());
    }

    /** A value without days. */
    static Found only(TimexType type, String value) {
        return new Found(
                type, value, When.UNKNOWN, Optional.empty(), Optional.empty(), Resolution.Footing.NONE, List.of());
    }

    Found step(Resolution.Step.Kind kind, When at) {
        List<Resolution.Step> more = new ArrayList<>(steps);
        more.add(new Resolution.Step(kind, at));
        return new Found(type, value, when, stretch, mod, footing, more);
    }

    Found step(Resolution.Step.Kind kind) {
        return step(kind, when);
    }

    Found on(Resolution.Footing other) {
        return new Found(type, value, when, stretch, mod, other, steps);
    }

    Found after(Found earlier) {
        List<Resolution.Step> all = new ArrayList<>(earlier.steps);
        all.addAll(steps);
        return new Found(type, value, when, stretch, mod, earlier.footing, all);
    }

    /** The same with a time of the day, where fields name one. */
    Found clock(Fields fields) {
        return fields.hasClock()
                ? new Found(TimexType.TIME, value + Masks.clock(fields), when, stretch, mod, footing, steps)
                : this;
    }

    /** The same value as a time, where fields name one. */
    Found clockType(Fields fields) {
        return fields.hasClock() ? new Found(TimexType.TIME, value, when, stretch, mod, footing, steps) : this;
    }

    /** The half, third or quarter of it that fields name, where the calendar has no name for such a part. */
    Found part(Fields fields) {
        for (int i = 0; i < PARTS.length; i++) {
            if (fields.has(PARTS[i]) && stretch.isPresent()) {
                int parts = i + 2;
                int nth = Math.min(Math.max(fields.get(PARTS[i]), 1), parts);
                return stretch.get().unit() == (i == 0 ? sanad.time.Unit.HALF : sanad.time.Unit.QUARTER)
                        ? this
                        : part(stretch.get(), nth, parts);
            }
        }
        return this;
    }

    private Found part(Stretch whole, int nth, int parts) {
        long days = whole.last().toEpochDay() - whole.first().toEpochDay() + 1;
        LocalDate first = whole.first().plusDays((nth - 1) * days / parts);
        LocalDate last = whole.first().plusDays(nth * days / parts - 1);
        if (last.isBefore(first)) {
            return this;
        }
        TimexMod place = nth == 1 ? TimexMod.START : nth == parts ? TimexMod.END : TimexMod.MID;
        When within = When.between(first, last);
        return new Found(type, value, within, stretch, Optional.of(place), footing, steps)
                .step(Resolution.Step.Kind.PART);
    }

    Resolution resolution(Optional<TimexMod> said) {
        boolean about = said.filter(m -> m == TimexMod.APPROX).isPresent() && when.isKnown();
        return new Resolution(type, value, said.or(() -> mod), about ? when.about() : when, footing, steps);
    }
}
