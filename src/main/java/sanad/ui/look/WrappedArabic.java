package sanad.ui.look;

import com.sun.javafx.text.GlyphLayout;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cure for two faults of JavaFX with joined letters on Linux.
 *
 * <p>It paints a broken line's unbroken run: the tail appears twice and runs out of its box. Its layout keeps the UTF-8 copy of
 * a run under the run alone, and a run that the line breaker has cut short since is shaped again from the old copy (OpenJFX
 * pull request 249, JDK-8246348). Here the same map also asks for the run's start and length.
 *
 * <p>And it shapes words of a window and of a canvas on two threads at once with one map of fonts, which breaks it: GLib warns of
 * a "corrupted double-linked list", and in the end the program dies. Here one run is shaped at a time ({@link Shaping}).
 *
 * <p>Where the toolkit has no such map (Windows, macOS, later versions) nothing happens.
 */
public final class WrappedArabic {
    private WrappedArabic() {}

    /**
     * Puts the cure in, once the toolkit runs and before it lays any text out; on the FX thread, harmless when repeated.
     *
     * @return whether this toolkit needs it, and now has it
     */
    public static boolean cure() {
        try {
            Class<?> run = Class.forName("com.sun.javafx.text.TextRun");
            Method start = run.getMethod("getStart");
            Method length = run.getMethod("getLength");
            start.setAccessible(true);
            length.setAccessible(true);
            return ShapingFactory.install(layout -> cured(layout, start, length));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError absent) {
            return false;
        }
    }

    private static GlyphLayout cured(GlyphLayout layout, Method start, Method length) {
        try {
            Field copies = layout.getClass().getDeclaredField("runUtf8");
            copies.setAccessible(true);
            copies.set(layout, new Copies(start, length));
            return new Shaping(layout);
        } catch (ReflectiveOperationException absent) {
            // it keeps no copies
            return new Shaping(layout);
        }
    }

    /** The toolkit's map of copies, its keys being a run as long as it is. */
    private static final class Copies extends AbstractMap<Object, Long> {
        private final Map<Cut, Long> copies = new LinkedHashMap<>();
        private final Method start;
        private final Method length;

        Copies(Method start, Method length) {
            this.start = start;
            this.length = length;
        }

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return run == null ? null : copies.get(cut(run));
        }

        @Override
        public @Nullable Long put(Object run, Long address) {
            return copies.put(cut(run), address);
        }

        @Override
        public Collection<Long> values() {
            return List.copyOf(copies.values());
        }

        @Override
        public void clear() {
            copies.clear();
        }

        @Override
        public Set<Entry<Object, Long>> entrySet() {
            Map<Object, Long> all = new LinkedHashMap<>();
            copies.forEach((cut, address) -> all.put(cut.run, address));
            return all.entrySet();
        }

        private Cut cut(Object run) {
            try {
                return new Cut(run, (int) start.invoke(run), (int) length.invoke(run));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A run as the line breaker left it: the same object under another length is another cut. */
    private record Cut(Object run, int start, int length) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cut cut && cut.run == run && cut.start == start && cut.length == length;
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(run) * 31 + start) * 31 + length;
        }
    }
}
