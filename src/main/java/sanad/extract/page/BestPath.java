package sanad.extract.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import sanad.extract.page.line.Trait;

/** Finds the places of a page's lines for which most speaks together, from line to line (Viterbi). */
final class BestPath {
    private static final Place[] PLACES = Place.values();
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private BestPath() {}

    /** The place of each line. */
    static List<Place> of(List<Set<Trait>> lines, Weights weights) {
        int[][] from = new int[lines.size()][PLACES.length];
        float[] best = new float[PLACES.length];
        for (int i = 0; i < lines.size(); i++) {
            Set<Trait> above = i == 0 ? Set.of() : lines.get(i - 1);
            Set<Trait> below = i + 1 == lines.size() ? Set.of() : lines.get(i + 1);
            float[] own = weights.scores(above, lines.get(i), below);
            best = i == 0 ? begin(own) : step(best, own, from[i], weights);
        }
        return lines.isEmpty() ? List.of() : back(from, best);
    }

    private static float[] begin(float[] own) {
        float[] best = new float[PLACES.length];
        for (Place place : PLACES) {
            best[place.ordinal()] = place.mayBegin() ? own[place.ordinal()] : NEVER;
        }
        return best;
    }

    private static float[] step(float[] before, float[] own, int[] from, Weights weights) {
        float[] best = new float[PLACES.length];
        for (Place next : PLACES) {
            float most = NEVER;
            for (Place place : PLACES) {
                float score = before[place.ordinal()] + weights.step(place, next);
                if (place.mayPrecede(next) && score > most) {
                    most = score;
                    from[next.ordinal()] = place.ordinal();
                }
            }
            best[next.ordinal()] = most + own[next.ordinal()];
        }
        return best;
    }

    private static List<Place> back(int[][] from, float[] best) {
        int at = 0;
        for (int i = 1; i < best.length; i++) {
            at = best[i] > best[at] ? i : at;
        }
        List<Place> path = new ArrayList<>();
        for (int i = from.length - 1; i >= 0; i--) {
            path.add(PLACES[at]);
            at = from[i][at];
        }
        Collections.reverse(path);
        return path;
    }
}
