package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.likeness.Candidate;

/** The events of one document in the order in which it tells them. */
final class Line {
    private final List<At> told = new ArrayList<>();

    private record At(Candidate mention, Told event) {
        int start() {
            return mention.mention().passage().span().start();
        }
    }

    /**
     * The events told around some words.
     *
     * @param before how many others were told between each and the words, the last one first
     * @param next the one told next
     */
    record Around(Map<Told, Integer> before, Optional<Told> next) {}

    void add(Candidate mention, Told event) {
        told.add(new At(mention, event));
    }

    /** Puts them into the order of the text, when all are there. */
    void sort() {
        told.sort(Comparator.comparingInt(At::start)
                .thenComparingInt(a -> a.mention().number()));
    }

    /** The events told up to some words, so many at most, and the next. */
    Around around(EventMention words, int most) {
        int at = firstBehind(words.passage().span().start());
        Map<Told, Integer> before = new LinkedHashMap<>();
        for (int i = at - 1; i >= 0 && before.size() < most; i--) {
            before.putIfAbsent(told.get(i).event(), before.size());
        }
        return new Around(before, at < told.size() ? Optional.of(told.get(at).event()) : Optional.empty());
    }

    private int firstBehind(int start) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (told.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
