package sanad.ui.present;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Event;
import sanad.chronicle.Lane;
import sanad.chronicle.scene.Proposal;
import sanad.chronicle.scene.Scene;
import sanad.timeline.place.Days;
import sanad.timeline.scale.View;

/** Makes a scene of what is on the wall. */
final class FromView {
    private FromView() {}

    /**
     * The scene of a view: the events chosen together where there are several, else the most important of those in view.
     *
     * @param shown all events that filters let through
     * @param together the ids of events that are chosen together
     * @param everything all events of the story
     * @return empty where nothing dated is in view
     */
    static Optional<Scene> of(
            View view, List<Event> shown, Set<String> together, List<Event> everything, Proposal.Naming naming) {
        List<Event> chosen = shown.stream()
                .filter(Days::dated)
                .filter(event -> together.size() > 1
                        ? together.contains(event.id())
                        : Days.last(event) > view.from() && Days.first(event) < view.to())
                .toList();
        List<Event> told = Proposal.some(chosen, Proposal.OVERVIEW);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        double first = told.stream().mapToDouble(Days::first).min().orElse(view.from());
        double last = told.stream().mapToDouble(Days::last).max().orElse(view.to()) - 1;
        boolean several = together.size() > 1;
        LocalDate from = day(several ? first : Math.max(first, view.from()));
        LocalDate to = day(several ? last : Math.min(last, view.to()));
        return Optional.of(new Scene(
                "",
                0,
                naming.stretch(from, to.isBefore(from) ? from : to),
                "",
                "",
                from,
                to.isBefore(from) ? from : to,
                lanes(shown, everything),
                told.stream().map(Event::id).toList()));
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }

    /** The kinds that filters let through; none where they hold nothing back. */
    private static Set<Lane> lanes(List<Event> shown, List<Event> everything) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        shown.forEach(event -> lanes.add(event.kind().lane()));
        Set<Lane> all = EnumSet.noneOf(Lane.class);
        everything.forEach(event -> all.add(event.kind().lane()));
        return lanes.equals(all) ? Set.of() : lanes;
    }
}
