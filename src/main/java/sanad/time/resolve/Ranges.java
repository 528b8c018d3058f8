package sanad.time.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.time.Direction;
import sanad.time.Precision;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;

/** From one point to another. The second follows the first: what it leaves open is found after it. */
final class Ranges {
    private Ranges() {}

    static Found of(TimeMeaning.Between between, Ground ground) {
        Found from = Resolver.find(between.from(), ground);
        Found to = Resolver.find(between.to(), ground);
        if (isInverted(from.when(), to.when())) {
            to = Resolver.find(between.to(), new Ground(from.when(), from.when(), Direction.FUTURE));
        }
        boolean clock = from.type() == TimexType.TIME && to.type() == TimexType.TIME;
        List<Resolution.Step> steps = new ArrayList<>(from.steps());
        steps.addAll(to.steps());
        return new Found(
                clock ? TimexType.TIME : TimexType.DATE,
                from.value() + "/" + to.value(),
                hull(from.when(), to.when()),
                Optional.empty(),
                Optional.empty(),
                from.footing() == Resolution.Footing.NONE ? to.footing() : from.footing(),
                steps);
    }

    private static boolean isInverted(When from, When to) {
        return from.isKnown() && to.isKnown() && to.latest().isBefore(from.earliest());
    }

    private static When hull(When from, When to) {
        if (!from.isKnown() || !to.isKnown()) {
            return When.UNKNOWN;
        }
        LocalDate first = from.earliest();
        LocalDate last = to.latest();
        boolean inverted = last.isBefore(first);
        boolean about = from.approximate() || to.approximate();
        LocalDate start = inverted ? to.earliest() : first;
        LocalDate end = inverted ? from.latest() : last;
        return new When(start, end, start.equals(end) ? Precision.DAY : Precision.INTERVAL, about);
    }
}
