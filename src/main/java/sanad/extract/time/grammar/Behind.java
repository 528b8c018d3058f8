package sanad.extract.time.grammar;

import java.util.List;

/**
 * What can stand behind the first token of a pattern: most words that a rule can begin with ("in", "the", a number) are
 * followed by nothing that it goes on with, and then one more look spares the match.
 *
 * @param gate what the pattern goes on with
 * @param single whether one token can be all of it
 */
record Behind(Gate gate, boolean single) {
    static final Behind NONE = new Behind(Gate.CLOSED, false);

    /** Of a pattern whose first token is read as one word or number of one token. */
    static Behind of(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence.parts());
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().map(Behind::of).reduce(NONE, Behind::or);
        }
        if (node instanceof Node.Part part) {
            return part.behind();
        }
        if (node instanceof Node.Maybe maybe) {
            return of(maybe.part());
        }
        if (node instanceof Node.Forget forget) {
            return of(forget.part());
        }
        if (node instanceof Node.Context context) {
            return of(context.part());
        }
        boolean takes = node instanceof Node.Word
                || node instanceof Node.Number
                || node instanceof Node.Capital
                || node instanceof Node.And;
        return new Behind(Gate.CLOSED, takes);
    }

    /** Each piece that can be the first to take a token, and what stands behind it. */
    private static Behind sequence(List<Node> parts) {
        Behind all = NONE;
        boolean first = true;
        for (int i = 0; i < parts.size() && first; i++) {
            Behind here = of(parts.get(i));
            Gate rest = Gate.sequence(parts.subList(i + 1, parts.size()));
            Gate gate =
                    here.single ? here.gate.or(new Gate(rest.kinds(), rest.digits(), rest.any(), false)) : here.gate;
            all = all.or(new Behind(gate, here.single && rest.empty()));
            first = Gate.of(parts.get(i)).empty();
        }
        return all;
    }

    Behind or(Behind other) {
        return new Behind(gate.or(other.gate), single || other.single);
    }
}
