package sanad.ui.look;

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
 * The cure for wrapped right-to-left text on Linux, where JavaFX paints a broken line's unbroken run: the tail appears
 * twice and runs out of its box.
 *
 * <p>Its layout keeps the UTF-8 copy of a run under the run alone, and a run that the line breaker has cut short since
 * is shaped again from the old copy (OpenJFX pull request 249, JDK-8246348). Here the same map also asks for the run's
 * start and length. Where the toolkit has no such map (Windows, macOS, later versions) nothing happens.
 */
public final class WrappedArabic {
    private WrappedArabic() {}

    /**
     * Puts the cure in, once the toolkit runs and before it lays any text out; on the FX thread, harmless when repeated.
     *
     * @return whether this toolkit has the map, and now the cured one
     */
    public static boolean cure() {
        try {
            Class<?> layout = Class.forName("com.sun.javafx.text.GlyphLayout");
            Field reusable = layout.getDeclaredField("reusableGL");
            reusable.setAccessible(true);
            Object shared = reusable.get(null);
            if (shared == null) {
                return false;
            }
            Field copies = shared.getClass().getDeclaredField("runUtf8");
            copies.setAccessible(true);
            if (copies.get(shared) instanceof Copies) {
                return true;
            }
            Class<?> run = Class.forName("com.sun.javafx.text.TextRun");
            copies.set(shared, new Copies(run.getMethod("getStart"), run.getMethod("getLength")));
            return true;
        } catch (ReflectiveOperationException | RuntimeException absent) {
            return false;
        }
    }

    /**
     * The toolkit's map of copies, its keys being a run as long as it is, and one for each thread: words on a canvas are
     * laid out by the thread that paints, with this same map, and the toolkit gives the map away before it frees the
     * copies, so that one thread would free those that the other is reading.
     */
    private static final class Copies extends AbstractMap<Object, Long> {
        private final ThreadLocal<Map<Cut, Long>> copies = ThreadLocal.withInitial(LinkedHashMap::new);
        private final Method start;
        private final Method length;

        Copies(Method start, Method length) {
            this.start = start;
            this.length = length;
            start.setAccessible(true);
            length.setAccessible(true);
        }

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return run == null ? null : copies.get().get(cut(run));
        }

        @Override
        public @Nullable Long put(Object run, Long address) {
            return copies.get().put(cut(run), address);
        }

        @Override
        public Collection<Long> values() {
            return List.copyOf(copies.get().values());
        }

        @Override
        public void clear() {
            copies.get().clear();
        }

        @Override
        public Set<Entry<Object, Long>> entrySet() {
            Map<Object, Long> all = new LinkedHashMap<>();
            copies.get().forEach((cut, address) -> all.put(cut.run, address));
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
