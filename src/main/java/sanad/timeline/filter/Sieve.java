package sanad.timeline.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.Event;
import sanad.chronicle.Lane;
import sanad.language.Folding;
import sanad.text.Document;
import sanad.time.When;
import sanad.timeline.place.Days;
import sanad.timeline.place.TimeOrder;

/**
 * Sifts a chronicle's events. Made once for a chronicle; then a change of one facet costs one pass over small numbers,
 * a few milliseconds for 100,000 events.
 */
public final class Sieve {
    private final List<Document> documents;
    private final List<Event> events;
    private final Map<Facet, FacetCodes> codes = new EnumMap<>(Facet.class);

    /** Makes a sieve for a chronicle. */
    public Sieve(Chronicle chronicle) {
        this(chronicle, Optional.empty());
    }

    /** Makes a sieve for a chronicle after an edit, of that before it as far as nothing else changed. */
    public Sieve(Chronicle chronicle, Sieve before) {
        this(chronicle, Optional.of(before));
    }

    private Sieve(Chronicle chronicle, Optional<Sieve> before) {
        documents = chronicle.documents();
        Optional<Sieve> kin = before.filter(b -> b.documents.equals(documents));
        Optional<Edited> edited = kin.flatMap(b -> Edited.of(b.events, chronicle));
        events = edited.map(Edited::events).orElseGet(() -> TimeOrder.of(chronicle.events()));
        Map<String, String> titles = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Document document : documents) {
            titles.put(document.id(), document.title());
            order.add(document.id());
        }
        Map<String, Integer> number = new HashMap<>();
        order.forEach(id -> number.put(id, number.size()));
        Folding folding = Folding.standard();
        Comparator<String> none = Comparator.comparingInt(any -> 0);
        Function<String, String> same = Function.identity();
        Making making = new Making(kin, edited);
        making.put(Facet.KIND, e -> List.of(e.kind().lane().name()), same, Comparator.comparing(Lane::valueOf), same);
        making.put(Facet.ACTOR, e -> named(e.actors()), folding::fold, none, same);
        making.put(Facet.PLACE, e -> named(e.places()), folding::fold, none, same);
        making.put(
                Facet.SOURCE,
                Sieve::sources,
                same,
                Comparator.comparing(id -> number.getOrDefault(id, Integer.MAX_VALUE)),
                id -> titles.getOrDefault(id, id));
        making.put(Facet.BASIS, e -> List.of(e.basis().name()), same, Comparator.comparing(Basis::valueOf), same);
        making.put(
                Facet.SURENESS,
                e -> List.of(e.confidence().degree().name()),
                same,
                Comparator.comparing(Confidence.Degree::valueOf),
                same);
    }

    /** Fills the facets, each of that before where no event has other values of it. */
    private final class Making {
        private final Optional<Sieve> before;
        private final Optional<Edited> edited;

        Making(Optional<Sieve> before, Optional<Edited> edited) {
            this.before = before;
            this.edited = edited;
        }

        void put(
                Facet facet,
                Function<Event, List<String>> values,
                Function<String, String> key,
                Comparator<String> order,
                Function<String, String> shown) {
            // of actors and places the spelling of the first event is shown, whichever that is now
            boolean first = facet == Facet.ACTOR || facet == Facet.PLACE;
            Optional<FacetCodes> kept = edited.filter(e -> e.keeps(values))
                    .flatMap(e -> before.map(b -> b.codes(facet))
                            .filter(codes -> !first || codes.isPlain() || e.inPlace())
                            .map(codes -> codes.arranged(e.was())));
            codes.put(facet, kept.orElseGet(() -> new FacetCodes(facet, events, values, key, order, shown)));
        }
    }

    private static List<String> named(List<String> names) {
        return names.isEmpty() ? List.of("") : names;
    }

    private static List<String> sources(Event event) {
        List<String> documents = new ArrayList<>(event.evidence().size());
        event.evidence().forEach(evidence -> documents.add(evidence.passage().document()));
        return documents;
    }

    /** All events, in the order of time. */
    public List<Event> events() {
        return events;
    }

    /** The values of a facet that occur; of the period there are none. */
    public List<Choice> choices(Facet facet) {
        return facet == Facet.PERIOD ? List.of() : codes(facet).choices();
    }

    /**
     * What a filter leaves.
     *
     * @param before what the last one left: facets that have not changed since are not looked at again
     */
    public Sifted sift(Filter filter, Optional<Sifted> before) {
        Optional<Sifted> own = before.filter(b -> b.isOf(this));
        byte[] failed = own.map(b -> b.failed().clone()).orElseGet(() -> new byte[events.size()]);
        Filter known = own.map(Sifted::filter).orElse(Filter.NONE);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.PERIOD) {
                if (!known.period().equals(filter.period())) {
                    mark(
                            facet,
                            failed,
                            i -> filter.period().isEmpty()
                                    || isIn(events.get(i), filter.period().get()));
                }
            } else if (!known.values(facet).equals(filter.values(facet))) {
                Set<String> values = filter.values(facet);
                FacetCodes ofFacet = codes(facet);
                boolean[] chosen = ofFacet.chosen(values);
                mark(facet, failed, i -> values.isEmpty() || ofFacet.hasAny(i, chosen));
            }
        }
        return count(filter, failed);
    }

    private interface Test {
        boolean passes(int event);
    }

    private void mark(Facet facet, byte[] failed, Test test) {
        for (int i = 0; i < failed.length; i++) {
            failed[i] = (byte) (test.passes(i) ? failed[i] & ~facet.bit() : failed[i] | facet.bit());
        }
    }

    private Sifted count(Filter filter, byte[] failed) {
        FacetCodes[] all = new FacetCodes[Facet.values().length];
        int[][] counts = new int[all.length][];
        codes.forEach((facet, own) -> {
            all[facet.ordinal()] = own;
            counts[facet.ordinal()] = new int[own.choices().size()];
        });
        counts[Facet.PERIOD.ordinal()] = new int[0];
        List<Event> passing = filter.isEmpty() ? events : new ArrayList<>();
        for (int i = 0; i < failed.length; i++) {
            int mask = failed[i];
            if (mask == 0 && !filter.isEmpty()) {
                passing.add(events.get(i));
            }
            // what fails one facet alone would be there if that facet asked for it
            if ((mask & mask - 1) == 0) {
                for (int f = 1; f < all.length; f++) {
                    if (mask == 0 || mask == 1 << f) {
                        all[f].count(i, counts[f]);
                    }
                }
            }
        }
        return new Sifted(this, filter, failed, Collections.unmodifiableList(passing), counts);
    }

    private static boolean isIn(Event event, When period) {
        When when = event.when();
        return Days.dated(event) && when.overlaps(period);
    }

    int code(Choice choice) {
        return choice.facet() == Facet.PERIOD ? -1 : codes(choice.facet()).code(choice.key());
    }

    private FacetCodes codes(Facet facet) {
        return Objects.requireNonNull(codes.get(facet));
    }
}
