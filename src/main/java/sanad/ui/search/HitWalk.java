package sanad.ui.search;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.timeline.place.Days;
import sanad.ui.Session;

/** From hit to hit in the order of time, and round again. */
public record HitWalk(Session session) {
    /** Chooses the next hit; the one before for {@code by} -1. */
    public void go(int by) {
        to(by).ifPresent(event -> session.choose(event.id()));
    }

    /** The next hit after the chosen event, or the first. */
    Optional<Event> to(int by) {
        List<Event> hits = session.finding().found().get().shown();
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int at = place(hits);
        if (at >= 0) {
            return Optional.of(hits.get(Math.floorMod(at + by, hits.size())));
        }
        int after = after(hits);
        return Optional.of(hits.get(Math.floorMod(by > 0 ? after : after - 1, hits.size())));
    }

    /** The chosen event's place among the hits; -1 where it is none of them. */
    int place(List<Event> hits) {
        Optional<String> chosen = session.event().get();
        for (int i = 0; i < hits.size() && chosen.isPresent(); i++) {
            if (hits.get(i).id().equals(chosen.get())) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the first hit that is later than the chosen event. */
    private int after(List<Event> hits) {
        double day = session.event()
                .get()
                .flatMap(session.chronicle().get()::event)
                .filter(Days::dated)
                .map(Days::first)
                .orElse(Double.NEGATIVE_INFINITY);
        int at = 0;
        while (at < hits.size() && (!Days.dated(hits.get(at)) || Days.first(hits.get(at)) < day)) {
            at++;
        }
        return at;
    }
}
