package sanad.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sanad.read.pdf.layout.Glyph;
import sanad.read.pdf.layout.Signs;

/**
 * Words that a file puts in the place of signs: a letter for its shape, two for a sign of two. Believed where they can be
 * what is drawn, in one line and hardly longer.
 *
 * <p>Source: ISO 32000-1, 14.9.4 (replacement text).
 */
final class Actual {
    private static final int LONGER = 4;
    private static final int DEEPEST = 1000;

    /** What is open, the innermost first; empty for parts without words of their own. */
    private final Deque<Optional<String>> parts = new ArrayDeque<>();

    private final List<Glyph> held = new ArrayList<>();
    private int depth;

    void clear() {
        parts.clear();
        held.clear();
        depth = 0;
    }

    /** A part begins; within one that has words of its own, those count. */
    void begin(@Nullable String words) {
        if (parts.size() < DEEPEST) {
            Optional<String> own = Optional.ofNullable(words).filter(w -> depth == 0);
            parts.push(own);
            depth += own.isPresent() ? 1 : 0;
        }
    }

    /** Whether signs are held back. */
    boolean open() {
        return depth > 0;
    }

    void add(Glyph glyph) {
        held.add(glyph);
    }

    /** A part ends: what stands for its signs; nothing while one around it is open. */
    List<Glyph> end() {
        Optional<String> words = parts.isEmpty() ? Optional.empty() : parts.pop();
        if (words.isEmpty()) {
            return List.of();
        }
        depth--;
        List<Glyph> drawn = List.copyOf(held);
        held.clear();
        if (drawn.isEmpty()) {
            return List.of();
        }
        String signs = Signs.of(words.get());
        Glyph widest = drawn.stream()
                .max(Comparator.comparingDouble(g -> g.right() - g.left()))
                .orElse(drawn.get(0));
        boolean line = drawn.stream().allMatch(g -> Math.abs(g.base() - widest.base()) < 0.5 * widest.size());
        if (!line || signs.length() > LONGER * drawn.size() + LONGER) {
            return drawn.stream().filter(g -> !g.signs().isBlank()).toList();
        }
        if (signs.isEmpty()) {
            return List.of();
        }
        double left = drawn.stream().mapToDouble(Glyph::left).min().orElse(0);
        double right = drawn.stream().mapToDouble(Glyph::right).max().orElse(0);
        return List.of(new Glyph(signs, left, right, widest.base(), widest.size(), widest.bold()));
    }
}
