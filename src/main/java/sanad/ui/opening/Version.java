package sanad.ui.opening;

import java.util.HashSet;
import java.util.Set;

/** Whether two texts are versions of one. */
final class Version {
    /** So many words in a row are seldom said twice by chance. */
    private static final int ROW = 4;

    /** The share of such rows of the shorter text that the other must have too. */
    private static final double SHARE = 0.3;

    private Version() {}

    /** Whether they have many rows of words in common. */
    static boolean alike(String one, String other) {
        Set<String> here = rows(one);
        Set<String> there = rows(other);
        Set<String> fewer = here.size() < there.size() ? here : there;
        Set<String> more = fewer == here ? there : here;
        long common = fewer.stream().filter(more::contains).count();
        return common >= SHARE * fewer.size();
    }

    private static Set<String> rows(String text) {
        String[] words = text.strip().split("\\s+", -1);
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + ROW <= words.length; i++) {
            rows.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]));
        }
        if (rows.isEmpty()) {
            rows.addAll(Set.of(String.join(" ", words)));
        }
        return rows;
    }
}
