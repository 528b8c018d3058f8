package sanad.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.timeline.filter.Filter;
import sanad.timeline.filter.Sieve;
import sanad.timeline.filter.Sifted;
import sanad.timeline.find.Query;
import sanad.timeline.find.SearchIndex;
import sanad.timeline.lanes.Grouping;

/**
 * Which of the session's events are shown, in which lanes, and which of them a search found. Wall, overview, list and
 * counts all read it, so that they cannot differ.
 *
 * <p>Everything here is touched on the FX thread only; the index of the search is made on another one, and until it is
 * there a search finds nothing yet.
 */
public final class Finding {
    /** While nothing is looked for, an index waits for steps that follow each other: all of them want one. */
    private static final long PATIENCE = 600;

    private static final ScheduledExecutorService MAKER = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "search-index");
        thread.setDaemon(true);
        return thread;
    });

    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<Grouping> lanes = new SimpleObjectProperty<>(Grouping.KIND);
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.NONE);
    private final ReadOnlyObjectWrapper<Sifted> sifted;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Sieve sieve = new Sieve(Chronicle.EMPTY);
    private Optional<SearchIndex> index = Optional.empty();
    private Optional<Future<?>> making = Optional.empty();
    private final Session session;
    private long story;
    private long opened = -1;

    /**
     * What a search found.
     *
     * @param query the words that were typed
     * @param ready whether the search could be made; only shortly after opening many documents it cannot
     * @param ids of all events that have them, shown or not
     * @param shown those that are shown, in the order of time
     */
    public record Found(Query query, boolean ready, Set<String> ids, List<Event> shown) {
        /** No search. */
        public static final Found NOTHING = new Found(Query.NONE, true, Set.of(), List.of());

        /** How many of them the filters hide. */
        public int hidden() {
            return ids.size() - shown.size();
        }
    }

    Finding(Session session) {
        this.session = session;
        sifted = new ReadOnlyObjectWrapper<>(sieve.sift(Filter.NONE, Optional.empty()));
        session.chronicle().addListener((property, before, now) -> open(now));
        filter.addListener((property, before, now) -> sift());
        query.addListener((property, before, now) -> search());
    }

    /** What a person asked to see. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** What the lanes are made by. */
    public ObjectProperty<Grouping> lanes() {
        return lanes;
    }

    /** What is looked for. */
    public ObjectProperty<Query> query() {
        return query;
    }

    /** What is shown, and how many each choice would leave. */
    public ReadOnlyObjectProperty<Sifted> sifted() {
        return sifted.getReadOnlyProperty();
    }

    /** What the search found. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Takes another story, or the same one edited: then filters stay, and the search finds as before until it is ready anew. */
    private void open(Chronicle chronicle) {
        making.ifPresent(work -> work.cancel(true));
        long mine = ++story;
        boolean edited = session.story() == opened;
        sieve = edited ? new Sieve(chronicle, sieve) : new Sieve(chronicle);
        opened = session.story();
        if (!edited) {
            index = Optional.empty();
        }
        if (edited || filter.get().isEmpty()) {
            sift();
        } else {
            filter.set(Filter.NONE);
        }
        List<Event> events = sieve.events();
        making = Optional.of(MAKER.schedule(
                () -> {
                    SearchIndex made = SearchIndex.of(chronicle, events);
                    Platform.runLater(() -> ready(made, mine));
                },
                edited && query.get().isEmpty() ? PATIENCE : 0,
                TimeUnit.MILLISECONDS));
    }

    private void ready(SearchIndex made, long of) {
        if (of == story) {
            index = Optional.of(made);
            search();
        }
    }

    private void sift() {
        Optional<Sifted> before = Optional.of(sifted.get());
        sifted.set(sieve.sift(filter.get(), before));
        search();
    }

    private void search() {
        Query now = query.get();
        if (now.isEmpty()) {
            if (!found.get().equals(Found.NOTHING)) {
                found.set(Found.NOTHING);
            }
            return;
        }
        Sifted of = sifted.get();
        found.set(index.map(ready -> ready.find(now))
                .map(hits -> new Found(now, true, hits, hits.shown(of::shows)))
                .orElseGet(() -> new Found(now, false, Set.of(), List.of())));
    }
}
