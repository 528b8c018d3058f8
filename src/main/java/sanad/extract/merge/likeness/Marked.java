package sanad.extract.merge.likeness;

import java.util.Arrays;

/** The words of one mention, for asking of each word of many others whether it is among them. For one thread. */
final class Marked {
    private static final int FEW = 1024;

    private double[] rarities = new double[FEW];
    private int[] words = {};

    /** Whose words they are: two stories may hold the same words, and weigh them otherwise. */
    private double[] taken = {};

    /** Takes a mention's words in the place of those of the one before. */
    void take(Sketch sketch) {
        if (taken == sketch.rarities()) {
            return;
        }
        for (int word : words) {
            rarities[word] = 0;
        }
        words = sketch.words();
        taken = sketch.rarities();
        int last = words.length == 0 ? 0 : words[words.length - 1];
        rarities = last < rarities.length ? rarities : Arrays.copyOf(rarities, Math.max(last + 1, 2 * rarities.length));
        for (int i = 0; i < words.length; i++) {
            rarities[words[i]] = sketch.rarities()[i];
        }
    }

    /** How rare a word is that is among them; 0 for any other. */
    double of(int word) {
        return word < rarities.length ? rarities[word] : 0;
    }
}
