package sanad.export.picture.page;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.timeline.mark.Drawing;

/**
 * One page, laid out.
 *
 * @param drawing what is on it
 * @param unit how many points a px of the drawing is
 * @param links where a group leads, by its subject's id; only addresses of the web
 * @param events the ids of the events that stand on it with their own words
 */
public record Leaf(Drawing drawing, double unit, Map<String, String> links, Set<String> events) {
    /** Copies the links and the ids. */
    public Leaf {
        links = java.util.Collections.unmodifiableMap(new TreeMap<>(links));
        events = java.util.Collections.unmodifiableSet(new TreeSet<>(events));
    }

    /** Its width in points. */
    public double width() {
        return drawing.width() * unit;
    }

    /** Its height in points. */
    public double height() {
        return drawing.height() * unit;
    }
}
