package sanad.ui.wall.ears;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Placed;

/** Which labelled events get nodes: all that are in view, or as many as can be, those nearest to the chosen one. */
final class Nearby {
    private Nearby() {}

    /** At most so many of the labelled events: with the chosen one, and round it; without one, round the middle. */
    static List<Placed> of(Arrangement arrangement, Optional<String> chosen, int most) {
        List<Placed> all = arrangement.strips().stream()
                .flatMap(strip -> strip.placed().stream())
                .toList();
        if (all.size() <= most) {
            return all;
        }
        Optional<Placed> centre = chosen.flatMap(arrangement::placed);
        double along = centre.map(Nearby::along)
                .orElse((arrangement.frame().begin() + arrangement.frame().end()) / 2);
        double middle = centre.map(Placed::middle).orElse(arrangement.height() / 2);
        return all.stream()
                .sorted(Comparator.comparingDouble(p -> Math.hypot(along(p) - along, p.middle() - middle)))
                .limit(most)
                .toList();
    }

    private static double along(Placed placed) {
        return (placed.lo() + placed.hi()) / 2;
    }
}
