package sanad.ui.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sanad.chronicle.Event;
import sanad.language.Folding;
import sanad.time.When;
import sanad.timeline.place.Days;

/**
 * Events that might be the same as another: those of the same or a near day, of like words and people.
 *
 * <p>Merging is a person's choice; this only brings the likely ones to hand.
 */
final class Candidates {
    private static final double NEAR = 45;

    private final Event event;
    private final Set<String> words;
    private final Set<String> people;

    private record Rated(Event event, double rate) {}

    private Candidates(Event event) {
        this.event = event;
        words = words(event.title());
        people = folded(event.actors());
    }

    /** At most so many events that might be the same, the likeliest first. */
    static List<Event> of(Event event, List<Event> all, int most) {
        Candidates candidates = new Candidates(event);
        List<Rated> rated = new ArrayList<>();
        for (Event other : all) {
            double rate = other.id().equals(event.id()) ? 0 : candidates.rate(other);
            if (rate > 0) {
                rated.add(new Rated(other, rate));
            }
        }
        rated.sort(Comparator.comparingDouble(Rated::rate)
                .reversed()
                .thenComparing(r -> r.event().id()));
        return rated.stream().limit(most).map(Rated::event).toList();
    }

    /** At most so many events whose titles have all the words that were typed, in the order of time. */
    static List<Event> named(String typed, Event event, List<Event> all, int most) {
        String wanted = fold(typed);
        return all.stream()
                .filter(other ->
                        !other.id().equals(event.id()) && fold(other.title()).contains(wanted))
                .limit(most)
                .toList();
    }

    /** Whether two dates can be of one event: they share a day, or one of them is not known. */
    static boolean agree(When one, When other) {
        return !one.isKnown() || !other.isKnown() || one.overlaps(other);
    }

    private double rate(Event other) {
        boolean dated = Days.dated(event) && Days.dated(other);
        boolean overlap = dated && event.when().overlaps(other.when());
        boolean near = dated
                && Math.max(Days.first(event), Days.first(other)) - Math.min(Days.last(event), Days.last(other)) < NEAR;
        double alike = 2 * share(words, words(other.title())) + share(people, folded(other.actors()));
        if (!overlap && !near && alike < 1) {
            return 0;
        }
        double narrow = overlap ? 1 / (1 + Math.log1p(Days.last(other) - Days.first(other))) : 0;
        return alike + (overlap ? 0.4 + narrow : near ? 0.2 : 0) + (event.kind() == other.kind() ? 0.3 : 0);
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.min(one.size(), other.size());
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : fold(title).split("[\\s\\p{Punct}]++")) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }

    private static Set<String> folded(List<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(fold(name)));
        return folded;
    }

    private static String fold(String text) {
        return Folding.standard().fold(text).strip();
    }
}
