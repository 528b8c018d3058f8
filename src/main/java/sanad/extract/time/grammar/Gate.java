package sanad.extract.time.grammar;

import java.util.BitSet;
import java.util.List;

/**
 * What a pattern can begin with, so that a place where it cannot begin costs one look.
 *
 * @param kinds classes of words
 * @param digits whether a number in digits can stand first
 * @param any whether a word that no table knows can stand first
 * @param empty whether it can match without a word
 */
record Gate(BitSet kinds, boolean digits, boolean any, boolean empty) {
    /** What takes no word. */
    static final Gate NOTHING = new Gate(new BitSet(), false, false, true);

    /** What never begins. */
    static final Gate CLOSED = new Gate(new BitSet(), false, false, false);

    /** Whether it can begin at a token. */
    boolean opens(Cells cells, int at) {
        if (empty) {
            return true;
        }
        if (at >= cells.size()) {
            return false;
        }
        if (any || digits && cells.token(at).isNumber()) {
            return true;
        }
        List<Entry> entries = cells.at(at);
        for (int i = 0; i < entries.size(); i++) {
            if (kinds.get(entries.get(i).kind())) {
                return true;
            }
        }
        return false;
    }

    static Gate of(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence.parts());
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().map(Gate::of).reduce(Gate::or).orElseThrow();
        }
        if (node instanceof Node.Part part) {
            return part.gate();
        }
        if (node instanceof Node.Maybe maybe) {
            return of(maybe.part()).or(NOTHING);
        }
        if (node instanceof Node.Forget forget) {
            return of(forget.part());
        }
        if (node instanceof Node.Context context) {
            return of(context.part());
        }
        if (node instanceof Node.Word word) {
            return new Gate(only(word.kind()), false, false, false);
        }
        if (node instanceof Node.Number number) {
            return number(number);
        }
        if (node instanceof Node.Capital) {
            return new Gate(new BitSet(), false, true, false);
        }
        return node instanceof Node.And and ? new Gate(only(and.kind()), false, false, true) : NOTHING;
    }

    private static Gate number(Node.Number number) {
        BitSet kinds = new BitSet();
        if (number.written() != Node.Written.DIGITS) {
            kinds.set(number.words().number());
            kinds.set(number.words().ordinal());
        }
        boolean digits = number.written() == Node.Written.DIGITS || number.written() == Node.Written.ANY;
        return new Gate(kinds, digits, false, false);
    }

    /** What pieces one after the other can begin with. */
    static Gate sequence(List<Node> parts) {
        Gate all = NOTHING;
        for (int i = 0; i < parts.size() && all.empty; i++) {
            Gate gate = of(parts.get(i));
            Gate both = all.or(gate);
            all = new Gate(both.kinds, both.digits, both.any, gate.empty);
        }
        return all;
    }

    private static BitSet only(int kind) {
        BitSet kinds = new BitSet();
        kinds.set(kind);
        return kinds;
    }

    Gate or(Gate other) {
        BitSet all = new BitSet();
        all.or(kinds);
        all.or(other.kinds);
        return new Gate(all, digits || other.digits, any || other.any, empty || other.empty);
    }
}
