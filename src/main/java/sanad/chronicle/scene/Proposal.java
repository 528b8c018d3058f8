package sanad.chronicle.scene;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;

/**
 * Scenes that are proposed for a chronicle: all of it in at most twelve events, and where it has more than these tell, its
 * stretches one by one, each cut where little happens. The same chronicle gives the same scenes.
 */
public final class Proposal {
    /** No more events than these in the overview. */
    public static final int OVERVIEW = 12;

    /** No more events than these in a scene of a stretch. */
    public static final int DETAIL = 8;

    private static final int STRETCHES = 8;
    private static final int LEAST = 2;

    /** A longer date than this does not widen a scene: the bar of a century runs out of the picture. */
    private static final Period WIDEST = Period.ofYears(3);

    private Proposal() {}

    /** What scenes are called, in the language of who proposes. */
    public interface Naming {
        /** The heading of the overview. */
        String overview();

        /** The heading of a stretch, from the first day of its first event to the last day of its last. */
        String stretch(LocalDate from, LocalDate to);
    }

    /** The scenes; none where nothing is dated. */
    public static List<Scene> of(Chronicle chronicle, Naming naming) {
        List<Event> events = Spread.inTime(chronicle.events());
        if (events.isEmpty()) {
            return List.of();
        }
        List<Scene> scenes = new ArrayList<>();
        scenes.add(scene(naming.overview(), Spread.of(events, OVERVIEW)));
        List<List<Event>> stretches = stretches(events);
        if (stretches.size() > 1) {
            for (List<Event> stretch : stretches) {
                List<Event> told = Spread.of(stretch, DETAIL);
                Scene scene = scene("", told);
                scenes.add(scene.saying(naming.stretch(scene.from(), lastBegin(told, scene)), "", ""));
            }
        }
        return Scene.numbered(scenes);
    }

    /** Some of events: the important ones first and spread over their time, in its order. */
    public static List<Event> some(List<Event> events, int most) {
        return Spread.of(Spread.inTime(events), most);
    }

    private static Scene scene(String title, List<Event> told) {
        List<Event> narrow = told.stream().filter(event -> !isWide(event)).toList();
        List<Event> measured = narrow.isEmpty() ? told : narrow;
        LocalDate from = measured.stream()
                .map(Spread::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = measured.stream()
                .map(Spread::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Scene(
                "",
                0,
                title,
                "",
                "",
                from,
                to.isBefore(from) ? from : to,
                Set.of(),
                told.stream().map(Event::id).toList());
    }

    /** When the last of its events begins: what lasts long does not name a scene after later ones. */
    private static LocalDate lastBegin(List<Event> told, Scene scene) {
        LocalDate last =
                told.stream().map(Spread::day).max(Comparator.naturalOrder()).orElse(scene.to());
        return last.isBefore(scene.from()) ? scene.from() : last;
    }

    private static boolean isWide(Event event) {
        return Spread.day(event).plus(WIDEST).isBefore(Spread.last(event));
    }

    private static List<List<Event>> stretches(List<Event> events) {
        List<List<Event>> stretches = new ArrayList<>(List.of(events));
        while (stretches.size() < STRETCHES) {
            Optional<List<Event>> largest = stretches.stream()
                    .filter(stretch -> stretch.size() > (stretches.size() == 1 ? OVERVIEW : DETAIL))
                    .filter(stretch -> cut(stretch) > 0)
                    .max(Comparator.comparingInt(List::size));
            if (largest.isEmpty()) {
                break;
            }
            List<Event> stretch = largest.get();
            int cut = cut(stretch);
            int at = stretches.indexOf(stretch);
            stretches.set(at, stretch.subList(0, cut));
            stretches.add(at + 1, stretch.subList(cut, stretch.size()));
        }
        return stretches;
    }

    /** Where a stretch is cut: at a long pause, rather near its middle; 0 where it has no pause. */
    private static int cut(List<Event> stretch) {
        double best = 0;
        int at = 0;
        LocalDate reached = Spread.day(stretch.get(0));
        for (int i = 1; i < stretch.size(); i++) {
            reached = later(reached, Spread.day(stretch.get(i - 1)));
            double pause = (double) Spread.day(stretch.get(i)).toEpochDay() - reached.toEpochDay();
            int smaller = Math.min(i, stretch.size() - i);
            double worth = smaller < LEAST ? 0 : Math.log1p(Math.max(0, pause)) * smaller;
            if (worth > best) {
                best = worth;
                at = i;
            }
        }
        return at;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
