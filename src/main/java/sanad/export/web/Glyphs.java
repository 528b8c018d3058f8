package sanad.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.time.When;
import sanad.timeline.place.Days;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Metrics;
import sanad.timeline.scale.TimeScale;
import sanad.timeline.scale.View;

/**
 * What the page's script needs to draw an event's date as the program does: its days, the form of its bar, its likeliest
 * day, and the dates that other documents give.
 */
final class Glyphs {
    /** So wide a view that no day is a bar; the script makes it one where it has room. */
    static final TimeScale FAR = new TimeScale(new View(-1_000_000, 1_000_000), 0, 1);

    private Glyphs() {}

    /** Attributes and their values by turns; none where the event stands nowhere in time. */
    static List<String> of(Event event) {
        List<String> told = new ArrayList<>();
        if (Days.dated(event)) {
            told.addAll(List.of("data-from", day(Days.first(event)), "data-to", day(Days.last(event))));
            told.addAll(List.of("data-shape", shape(event.when(), event.basis())));
            event.likeliest()
                    .ifPresent(day -> told.addAll(List.of("data-likeliest", String.valueOf(day.toEpochDay()))));
        }
        if (!event.disputed().isEmpty()) {
            told.addAll(List.of("data-disputed", others(event)));
        }
        return told;
    }

    private static String others(Event event) {
        return event.disputed().stream()
                .filter(Days::dated)
                .map(when -> day(Days.start(when)) + ":" + day(Days.end(when)) + ":" + shape(when, Basis.STATED))
                .collect(Collectors.joining(" "));
    }

    private static String shape(When when, Basis basis) {
        return GlyphBox.of(when, basis, FAR, Metrics.SCREEN).shape().name().toLowerCase(Locale.ROOT);
    }

    private static String day(double day) {
        return String.valueOf((long) day);
    }
}
