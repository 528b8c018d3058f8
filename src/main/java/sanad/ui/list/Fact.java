package sanad.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import sanad.chronicle.Event;
import sanad.language.Folding;
import sanad.timeline.place.Days;

/** The facts of an event, a column each, in their order: how wide, how told, how sorted. */
enum Fact {
    DATE(130, FactWords::date, Fact::byDate),
    PRECISION(
            70,
            FactWords::precision,
            (a, b) -> a.when().precision().compareTo(b.when().precision())),
    BASIS(94, FactWords::basis, Comparator.comparing(Event::basis)),
    TITLE(180, FactWords::title, Comparator.comparing(e -> Folding.standard().fold(e.title()))),
    KIND(122, FactWords::kind, Comparator.comparing(e -> e.kind().lane())),
    ACTORS(84, FactWords::actors, Comparator.comparing(e -> first(e.actors()))),
    PLACES(72, FactWords::places, Comparator.comparing(e -> first(e.places()))),
    SOURCES(70, FactWords::sources, Comparator.comparing(Event::id)),
    CONFIDENCE(
            74, FactWords::confidence, Comparator.comparing(e -> e.confidence().overall()));

    /** Sorts behind every name. */
    private static final String LAST = "\uFFFF";

    private final double width;
    private final BiFunction<FactWords, Event, String> say;
    private final Comparator<Event> order;

    Fact(double width, BiFunction<FactWords, Event, String> say, Comparator<Event> order) {
        this.width = width;
        this.say = say;
        this.order = order;
    }

    /** The ending of its words' keys: {@code date}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How wide its column is in px on a usual screen; the title's takes what is left. */
    double width() {
        return width;
    }

    /** The fact in words. */
    String say(FactWords words, Event event) {
        return say.apply(words, event);
    }

    /** How events are sorted by it; equal ones by date, then by id. */
    Comparator<Event> order(boolean descending, FactWords words) {
        Comparator<Event> order = this == SOURCES ? Comparator.comparing(words::sourceCount) : this.order;
        return (descending ? order.reversed() : order)
                .thenComparing(Fact::byDate)
                .thenComparing(Event::id);
    }

    /** What has no date is last. */
    private static int byDate(Event a, Event b) {
        boolean dated = Days.dated(a);
        if (dated != Days.dated(b)) {
            return dated ? -1 : 1;
        }
        int first = dated ? Double.compare(Days.first(a), Days.first(b)) : 0;
        return first != 0 || !dated ? first : Double.compare(Days.last(a), Days.last(b));
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? LAST : Folding.standard().fold(names.get(0));
    }
}
