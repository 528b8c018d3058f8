package sanad.extract.time.grammar;

import java.util.List;
import java.util.Optional;

/** A rule of {@code time-rules.txt}. */
final class Rule {
    private final String name;
    private final int order;
    private final Node pattern;
    private final List<Fill> fills;
    private Optional<Gate> gate = Optional.empty();
    private Optional<Behind> behind = Optional.empty();

    /** A place and its value; {@link #COUNTED} stands for making count and unit a part of the length. */
    record Fill(Slot slot, int value, boolean counted) {
        static final Fill COUNTED = new Fill(Slot.N, 0, true);
    }

    Rule(String name, int order, Node pattern, List<Fill> fills) {
        this.name = name;
        this.order = order;
        this.pattern = pattern;
        this.fills = List.copyOf(fills);
    }

    String name() {
        return name;
    }

    /** Its place among all rules; an earlier one wins over a later one on the same words. */
    int order() {
        return order;
    }

    Node pattern() {
        return pattern;
    }

    /** What the pattern can begin with; asked first when all parts are read, since a pattern may use later parts. */
    Gate gate() {
        if (gate.isEmpty()) {
            gate = Optional.of(Gate.of(pattern));
        }
        return gate.get();
    }

    /** What it goes on with behind its first token; asked first when all parts are read. */
    Behind behind() {
        if (behind.isEmpty()) {
            behind = Optional.of(Behind.of(pattern));
        }
        return behind.get();
    }

    /** The frame with the fills made; they replace what was there. */
    Frame filled(Frame frame) {
        Frame done = frame;
        for (int i = 0; i < fills.size(); i++) {
            Fill fill = fills.get(i);
            done = fill.counted() ? done.counted() : done.set(fill.slot(), fill.value());
        }
        return done;
    }
}
