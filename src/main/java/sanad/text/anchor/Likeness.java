package sanad.text.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places of a text that say nearly what some words say.
 *
 * <p>Words that stand seldom vote for where the passage could begin; the few stretches with most votes are aligned with it
 * word by word (Smith and Waterman 1981), so that the time is linear in the text for a passage of bounded length.
 */
final class Likeness {
    /** Longer passages are found word for word or not at all. */
    static final int MOST_WORDS = 400;

    /** A word that stands oftener says nothing about where. */
    private static final int OFTEN = 60;

    private static final int STRETCHES = 6;
    private static final double GAP = 0.12;

    private final WordTable table;

    Likeness(WordTable table) {
        this.table = table;
    }

    /**
     * A stretch of words that resembles the sought ones.
     *
     * @param mine the numbers of the sought words that stand here, in order; never empty
     * @param here the numbers of the words of the text that they are
     * @param share how much of the sought words stands here, from 0 to 1
     */
    record Place(List<Integer> mine, List<Integer> here, double share) {
        int from() {
            return here.get(0);
        }

        int to() {
            return here.get(here.size() - 1);
        }

        boolean meets(int first, int last) {
            return from() <= last && first <= to();
        }
    }

    /** The places that resemble the words, the likest first; none of them meets another. */
    List<Place> places(List<String> sought) {
        if (sought.isEmpty() || sought.size() > MOST_WORDS) {
            return List.of();
        }
        int band = Math.max(8, sought.size() / 2);
        List<Place> found = new ArrayList<>();
        for (int stretch : stretches(sought, band)) {
            int first = Math.max(0, stretch * band - band / 2);
            int last = Math.min(table.size(), (stretch + 1) * band + sought.size() + band / 2);
            align(sought, first, last, found, true);
        }
        found.sort(Comparator.comparingDouble(Place::share).reversed().thenComparingInt(Place::from));
        List<Place> apart = new ArrayList<>();
        for (Place place : found) {
            if (apart.stream().noneMatch(other -> other.meets(place.from(), place.to()))) {
                apart.add(place);
            }
        }
        return apart;
    }

    private List<Integer> stretches(List<String> sought, int band) {
        Map<Integer, Double> votes = new HashMap<>();
        for (int i = 0; i < sought.size(); i++) {
            List<Integer> places = table.places(sought.get(i));
            if (places.size() <= OFTEN) {
                for (int place : places) {
                    votes.merge(Math.floorDiv(place - i, band), table.weight(sought.get(i)), Double::sum);
                }
            }
        }
        List<Integer> stretches = new ArrayList<>(votes.keySet());
        stretches.sort(Comparator.comparingDouble((Integer s) -> -votes.getOrDefault(s, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return stretches.subList(0, Math.min(STRETCHES, stretches.size()));
    }

    /** The best alignment within some words of the text, and the best of what is left on both sides of it. */
    private void align(List<String> sought, int first, int last, List<Place> found, boolean beside) {
        int rows = sought.size();
        int columns = last - first;
        double[][] score = new double[rows + 1][columns + 1];
        int bestRow = 0;
        int bestColumn = 0;
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                String word = table.word(first + j - 1);
                double matched = sought.get(i - 1).equals(word) ? score[i - 1][j - 1] + table.weight(word) : 0;
                score[i][j] = Math.max(Math.max(0, matched), Math.max(score[i - 1][j] - GAP, score[i][j - 1] - GAP));
                if (score[i][j] > score[bestRow][bestColumn]) {
                    bestRow = i;
                    bestColumn = j;
                }
            }
        }
        if (score[bestRow][bestColumn] > 0) {
            Place best = traced(sought, first, score, bestRow, bestColumn);
            found.add(best);
            if (beside) {
                align(sought, first, best.from(), found, false);
                align(sought, best.to() + 1, last, found, false);
            }
        }
    }

    private Place traced(List<String> sought, int first, double[][] score, int row, int column) {
        List<Integer> mine = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        int i = row;
        int j = column;
        while (i > 0 && j > 0 && score[i][j] > 0) {
            String word = table.word(first + j - 1);
            if (sought.get(i - 1).equals(word) && score[i][j] == score[i - 1][j - 1] + table.weight(word)) {
                mine.add(i - 1);
                theirs.add(first + j - 1);
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] - GAP) {
                i--;
            } else {
                j--;
            }
        }
        Collections.reverse(mine);
        Collections.reverse(theirs);
        double all = sought.stream().mapToDouble(table::weight).sum();
        double here =
                mine.stream().mapToDouble(m -> table.weight(sought.get(m))).sum();
        return new Place(mine, theirs, here / all);
    }
}
