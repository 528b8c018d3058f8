package sanad.extract.merge.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.Name;

/**
 * The words and names of one mention as numbers, so that two mentions are compared fast.
 *
 * @param words its words, rising
 * @param rarities how rare each of them is
 * @param weight the sum of these
 */
record Sketch(int[] words, double[] rarities, double weight, int[] actors, int[] places) {
    static Sketch of(Candidate candidate, Map<String, Integer> numbers, Likeness likeness) {
        int[] words = candidate.mention().words().stream()
                .mapToInt(w -> number(w, numbers))
                .toArray();
        double[] rarities = new double[words.length];
        double weight = 0;
        int[] rising = words.clone();
        Arrays.sort(rising);
        int at = 0;
        for (String word : candidate.mention().words()) {
            double rarity = likeness.rarity(word);
            weight += rarity;
            rarities[Arrays.binarySearch(rising, words[at++])] = rarity;
        }
        return new Sketch(
                rising,
                rarities,
                weight,
                numbers(candidate.mention().actors(), numbers),
                numbers(candidate.mention().places(), numbers));
    }

    private static int[] numbers(List<Name> names, Map<String, Integer> numbers) {
        return names.stream()
                .mapToInt(n -> number(n.key(), numbers))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int number(String word, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    /** How rare the rarest name is that both hold; -1 where there is none. */
    double rarest(int[] mine, int[] other) {
        double most = -1;
        int j = 0;
        for (int name : mine) {
            while (j < other.length && other[j] < name) {
                j++;
            }
            if (j < other.length && other[j] == name) {
                int at = Arrays.binarySearch(words, name);
                most = Math.max(most, at < 0 ? 0 : rarities[at]);
            }
        }
        return most;
    }
}
