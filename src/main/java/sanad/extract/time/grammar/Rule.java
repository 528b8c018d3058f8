package sanad.extract.time.grammar;

import java.util.List;

/**
 * A rule of {@code time-rules.txt}.
 *
 * @param name its name
 * @param order its place among all rules; an earlier one wins over a later one on the same words
 * @param pattern what it matches
 * @param fills what it fills besides
 */
record Rule(String name, int order, Node pattern, List<Fill> fills) {
    /** A place and its value; {@link #COUNTED} stands for making count and unit a part of the length. */
    record Fill(Slot slot, int value, boolean counted) {
        static final Fill COUNTED = new Fill(Slot.N, 0, true);
    }

    /** The frame with the fills made; they replace what was there. */
    Frame filled(Frame frame) {
        Frame done = frame;
        for (Fill fill : fills) {
            done = fill.counted() ? done.counted() : done.set(fill.slot(), fill.value());
        }
        return done;
    }
}
