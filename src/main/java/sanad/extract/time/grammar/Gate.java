package sanad.extract.time.grammar;

import java.util.BitSet;
import java.util.List;

/**
 * What a pattern can begin with, so that a place where it cannot begin costs one look.
 *
 * @param kinds classes of words
 * @param digits whether a number in digits can stand first
 * @param empty whether it can match without a word
 * @param least how many words it takes at least; far below 0 where one of them may be a word that no table knows
 */
record Gate(BitSet kinds, boolean digits, boolean empty, int least) {
    private static final int UNKNOWN_WORD = -1000;
    private static final Gate NOTHING = new Gate(new BitSet(), false, true, 0);

    /** Whether it can begin at a token. */
    boolean opens(Cells cells, int at) {
        if (empty) {
            return true;
        }
        if (at >= cells.size()) {
            return false;
        }
        if (digits && cells.token(at).isNumber()) {
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
            return part.rules().stream().map(Rule::gate).reduce(Gate::or).orElseThrow();
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
            return new Gate(only(word.kind()), false, false, 1);
        }
        if (node instanceof Node.Number number) {
            return number(number);
        }
        if (node instanceof Node.And and) {
            return new Gate(only(and.kind()), false, true, 0);
        }
        return node instanceof Node.Capital ? new Gate(new BitSet(), false, true, UNKNOWN_WORD) : NOTHING;
    }

    private static Gate number(Node.Number number) {
        BitSet kinds = new BitSet();
        if (number.written() != Node.Written.DIGITS) {
            kinds.set(number.words().number());
            kinds.set(number.words().ordinal());
        }
        return new Gate(
                kinds, number.written() == Node.Written.DIGITS || number.written() == Node.Written.ANY, false, 1);
    }

    private static Gate sequence(List<Node> parts) {
        BitSet kinds = new BitSet();
        boolean digits = false;
        boolean empty = true;
        int least = 0;
        for (Node part : parts) {
            Gate gate = of(part);
            least += gate.least;
            if (empty) {
                kinds.or(gate.kinds);
                digits |= gate.digits;
                empty = gate.empty;
            }
        }
        return new Gate(kinds, digits, empty, least);
    }

    private static BitSet only(int kind) {
        BitSet kinds = new BitSet();
        kinds.set(kind);
        return kinds;
    }

    private Gate or(Gate other) {
        BitSet all = new BitSet();
        all.or(kinds);
        all.or(other.kinds);
        return new Gate(all, digits || other.digits, empty || other.empty, Math.min(least, other.least));
    }
}
