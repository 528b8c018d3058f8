package sanad.read.html.body;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The words of a story as a page's data for machines has them: a check on what was found. */
final class Agreed {
    private static final int ENOUGH = 60;
    private static final double NEARLY_ALL = 0.9;
    private static final int RUN = 4;
    private static final double SOME = 0.3;

    private final Set<String> runs = new HashSet<>();
    private final int words;
    private int first = Integer.MAX_VALUE;

    /** What is agreed, which may be empty: then it says nothing. */
    Agreed(String body) {
        String[] all = Phrases.fold(body).split(" ");
        words = all.length;
        if (words >= ENOUGH) {
            for (int i = 0; i + RUN <= all.length; i++) {
                runs.add(run(all, i));
            }
        }
    }

    /** The innermost part of a page that holds nearly all of it; absent where none does. */
    Optional<Blocks.Part> part(Blocks page) {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Sums found = new Sums(page.all(), b -> share(b) * b.words());
        if (found.all() < NEARLY_ALL * words) {
            return Optional.empty();
        }
        for (int i = page.all().size() - 1; i >= 0; i--) {
            first = share(page.all().get(i)) > SOME ? i : first;
        }
        return page.parts().stream()
                .filter(p -> found.of(p.from(), p.to()) >= NEARLY_ALL * words)
                .min(java.util.Comparator.comparingInt((Blocks.Part p) -> p.to() - p.from()));
    }

    /** Whether a line stands behind the first that is agreed on, and is neither agreed on, nor a heading, nor a caption. */
    boolean excludes(Block block, int line) {
        return line > first
                && block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.CAPTION
                && block.words() >= RUN
                && share(block) < SOME;
    }

    /** How much of a line's words stand in what is agreed, in the same order. */
    private double share(Block block) {
        if (block.kind() == Block.Kind.HIDDEN) {
            return 0;
        }
        String[] all = Phrases.fold(block.text()).split(" ");
        int count = all.length - RUN + 1;
        int same = 0;
        for (int i = 0; i < count; i++) {
            same += runs.contains(run(all, i)) ? 1 : 0;
        }
        return count <= 0 ? 0 : (double) same / count;
    }

    private static String run(String[] words, int at) {
        return words[at] + " " + words[at + 1] + " " + words[at + 2] + " " + words[at + 3];
    }
}
