package sanad.timeline.filter;

import java.util.Arrays;
import java.util.List;
import sanad.chronicle.Event;

/** What a filter leaves, and how many events each choice would leave beside what is chosen of the other facets. */
public final class Sifted {
    private final Sieve sieve;
    private final Filter filter;
    private final byte[] failed;
    private final List<Event> events;
    private final int[][] counts;

    Sifted(Sieve sieve, Filter filter, byte[] failed, List<Event> events, int[][] counts) {
        this.sieve = sieve;
        this.filter = filter;
        this.failed = failed;
        this.events = events;
        this.counts = counts;
    }

    /** What was asked for. */
    public Filter filter() {
        return filter;
    }

    /** The events that are shown, in the order of time. */
    public List<Event> events() {
        return events;
    }

    /** Whether the event of that place in {@link Sieve#events()} is shown. */
    public boolean shows(int place) {
        return failed[place] == 0;
    }

    /** How many events the filter hides. */
    public int hidden() {
        return failed.length - events.size();
    }

    /** How many events there are in all. */
    public int total() {
        return failed.length;
    }

    /** The values of a facet. */
    public List<Choice> choices(Facet facet) {
        return sieve.choices(facet);
    }

    /** How many events have this value and pass all other facets. */
    public int count(Choice choice) {
        int code = sieve.code(choice);
        return code < 0 ? 0 : counts[choice.facet().ordinal()][code];
    }

    /** For each event which facets it fails, a bit each; not to be changed. */
    byte[] failed() {
        return failed;
    }

    boolean isOf(Sieve other) {
        return sieve == other;
    }

    @Override
    public String toString() {
        return filter + ": " + events.size() + " of " + total() + " " + Arrays.deepToString(counts);
    }
}
