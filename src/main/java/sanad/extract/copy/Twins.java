package sanad.extract.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import sanad.extract.dating.Reading;
import sanad.extract.pace.Pace;
import sanad.text.Span;
import sanad.time.When;

/**
 * Finds the documents that have their words from others. Only those that share chosen runs of words with another are looked at,
 * one after the other from the earliest stated day on, each beside those before it that share most with it: so the work grows
 * with the documents, and the order in which they come has no say.
 */
final class Twins {
    /** From this share of chosen runs on that others have too, a document is looked at. */
    private static final double SUSPECT = 0.1;

    /** A run that so many documents have of which none copies another is the sites' own phrase. */
    private static final int PHRASE = 60;

    /** So many of those that share most are compared word by word. */
    private static final int COMPARED = 4;

    private final List<Reading> readings;
    private final Function<Reading, Optional<When>> stated;
    private final Map<Long, List<Integer>> bearers = new HashMap<>();
    private final Map<Integer, Group> groups = new HashMap<>();
    private final List<Suspect> before = new ArrayList<>();
    private final List<Twin> found = new ArrayList<>();

    private record Suspect(int document, Optional<When> day, Wording words) {
        /** Who had the words first: the one of the earliest stated day, then the fullest, then by id. */
        static final Comparator<Suspect> ORDER = Comparator.comparing(
                        (Suspect s) -> s.day().isEmpty())
                .thenComparing(s -> s.day().map(When::earliest).orElse(LocalDate.MAX))
                .thenComparing(s -> -s.words().size())
                .thenComparing(Suspect::document);
    }

    /** Documents that have their words from each other, with all runs of words that any of them has. */
    private static final class Group {
        private final List<long[]> runs = new ArrayList<>();

        Group(Wording first) {
            add(first);
        }

        boolean has(long run) {
            return runs.stream().anyMatch(all -> Arrays.binarySearch(all, run) >= 0);
        }

        void add(Wording words) {
            runs.add(words.sorted());
        }
    }

    private Twins(List<Reading> readings, Function<Reading, Optional<When>> stated) {
        this.readings = readings;
        this.stated = stated;
    }

    /**
     * The copies among documents, each behind the one that it copies.
     *
     * @param readings by id
     * @param stated the day that a document states of itself or that a person gave it
     */
    static List<Twin> among(List<Reading> readings, Function<Reading, Optional<When>> stated, Pace pace) {
        Twins twins = new Twins(readings, stated);
        twins.find(pace);
        return twins.found;
    }

    private void find(Pace pace) {
        List<long[]> prints = pace.part(0, 0.6).each(readings.size(), i -> Wording.prints(readings.get(i)));
        long[] shared = twice(prints);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (isSuspect(prints.get(i), shared)) {
                open.add(i);
            }
        }
        List<Suspect> suspects = new ArrayList<>(pace.part(0.6, 0.9).each(open.size(), n -> {
            Reading reading = readings.get(open.get(n));
            Optional<When> day = stated.apply(reading).filter(When::isKnown);
            return new Suspect(open.get(n), day, new Wording(reading));
        }));
        suspects.sort(Suspect.ORDER);
        for (Suspect suspect : suspects) {
            place(suspect, prints.get(suspect.document()));
        }
        pace.at(1);
    }

    /** The prints that more than one document has, rising. */
    private static long[] twice(List<long[]> prints) {
        long[] all = prints.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int count = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1] && (count == 0 || all[count - 1] != all[i])) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static boolean isSuspect(long[] prints, long[] shared) {
        int held = 0;
        for (long print : prints) {
            held += Arrays.binarySearch(shared, print) >= 0 ? 1 : 0;
        }
        return held > 0 && held >= SUSPECT * prints.length;
    }

    private void place(Suspect suspect, long[] prints) {
        Reading reading = readings.get(suspect.document());
        Optional<Comparing> likest = Optional.empty();
        int of = -1;
        for (int number : nearest(prints)) {
            Suspect other = before.get(number);
            Comparing pair = new Comparing(reading, suspect.words(), readings.get(other.document()), other.words());
            if (pair.degree().isPresent()
                    && likest.filter(best -> best.share() >= pair.share()).isEmpty()) {
                likest = Optional.of(pair);
                of = number;
            }
        }
        if (likest.isPresent()) {
            Suspect other = before.get(of);
            Group group = groups.computeIfAbsent(other.document(), d -> new Group(other.words()));
            List<Span> own =
                    Sentences.own(reading, suspect.words(), likest.get().places(), group::has);
            groups.put(suspect.document(), group);
            found.add(new Twin(
                    suspect.document(),
                    other.document(),
                    likest.get().degree().orElseThrow(),
                    own,
                    suspect.words(),
                    other.words(),
                    likest.get().places()));
            if (own.isEmpty()) {
                return;
            }
            group.add(suspect.words());
        }
        for (long print : prints) {
            List<Integer> known = bearers.computeIfAbsent(print, p -> new ArrayList<>());
            if (known.size() <= PHRASE) {
                known.add(before.size());
            }
        }
        before.add(suspect);
    }

    /** Those before it that share most prints with it, those that share more first; of two that share as many the earlier. */
    private List<Integer> nearest(long[] prints) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long print : prints) {
            List<Integer> known = bearers.getOrDefault(print, List.of());
            if (known.size() <= PHRASE) {
                known.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
