package sanad.read.html.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the line that is the page's headline: the one most like what its head calls it, else its first heading. */
final class Headline {
    private static final int LONGEST = 45;
    private static final int EARLY = 1000;
    private static final int FAR = 20_000;
    private static final double ALIKE = 0.6;

    private Headline() {}

    /**
     * The index of the headline; -1 where there is none.
     *
     * @param titles what the page's head calls it, the most trusted first; may be empty
     */
    static int find(List<Block> blocks, List<String> titles) {
        int best = -1;
        double most = ALIKE;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean early = i < EARLY || block.kind() == Block.Kind.HEADING && i < FAR;
            if (!early
                    || block.words() > LONGEST
                    || block.kind() == Block.Kind.HIDDEN
                    || block.kind() == Block.Kind.ITEM) {
                continue;
            }
            double alike = alike(block.text(), titles) + weight(block);
            if (alike > most + 1e-9) {
                most = alike;
                best = i;
            }
        }
        return best >= 0 ? best : first(blocks);
    }

    private static double weight(Block block) {
        String tag = block.owner().normalName();
        double heading = tag.equals("h1") ? 0.3 : block.kind() == Block.Kind.HEADING ? 0.15 : 0;
        boolean named = Mark.of(block.owner()).contains(Mark.TITLE);
        return block.isLinks() ? -0.2 : heading + (named ? 0.1 : 0);
    }

    private static int first(List<Block> blocks) {
        for (String tag : List.of("h1", "h2")) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.owner().normalName().equals(tag) && block.words() > 2 && !block.isLinks()) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** How much of the shorter of two titles stands in the other, 0 to 1; few words are no likeness. */
    private static double alike(String line, List<String> titles) {
        Set<String> words = words(line);
        double most = 0;
        for (String title : titles) {
            Set<String> named = words(title);
            Set<String> both = new HashSet<>(words);
            both.retainAll(named);
            double jaccard = (double) both.size() / Math.max(1, words.size() + named.size() - both.size());
            double within = words.size() < 3 ? 0 : (double) both.size() / words.size();
            most = Math.max(most, Math.max(jaccard, within * 0.9));
        }
        return most;
    }

    private static Set<String> words(String line) {
        return new HashSet<>(List.of(Phrases.fold(line).split(" ")));
    }
}
