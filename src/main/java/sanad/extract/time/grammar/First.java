package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Which rules can begin at a word: so that a word without meaning for time costs one look. */
final class First {
    private final List<BitSet> byKind = new ArrayList<>();
    private final BitSet byDigits = new BitSet();
    private final Map<String, List<Rule>> parts;
    private final int number;
    private final int ordinal;

    First(List<Rule> rules, Map<String, List<Rule>> parts, Lexicon lexicon) {
        this.parts = parts;
        this.number = lexicon.kind("number");
        this.ordinal = lexicon.kind("ordinal");
        for (int i = 0; i < lexicon.size(); i++) {
            byKind.add(new BitSet(rules.size()));
        }
        for (int r = 0; r < rules.size(); r++) {
            collect(rules.get(r).pattern(), r);
        }
    }

    /** The rules that can begin at a token. */
    void starting(Cells cells, int at, BitSet rules) {
        rules.clear();
        if (cells.token(at).isNumber()) {
            rules.or(byDigits);
        }
        for (Entry entry : cells.at(at)) {
            rules.or(byKind.get(entry.kind()));
        }
    }

    /** Notes what the node can begin with; whether it can match without a token. */
    private boolean collect(Node node, int rule) {
        if (node instanceof Node.Sequence sequence) {
            for (Node part : sequence.parts()) {
                if (!collect(part, rule)) {
                    return false;
                }
            }
            return true;
        }
        if (node instanceof Node.Choice choice) {
            boolean empty = false;
            for (Node option : choice.options()) {
                empty |= collect(option, rule);
            }
            return empty;
        }
        if (node instanceof Node.Maybe maybe) {
            collect(maybe.part(), rule);
            return true;
        }
        if (node instanceof Node.Word word) {
            byKind.get(word.kind()).set(rule);
            return false;
        }
        if (node instanceof Node.Number figure) {
            if (figure.written() != Node.Written.ORDINAL) {
                byDigits.set(rule);
            }
            if (figure.written() != Node.Written.DIGITS) {
                byKind.get(number).set(rule);
                byKind.get(ordinal).set(rule);
            }
            return false;
        }
        if (node instanceof Node.Part part) {
            boolean empty = false;
            for (Rule inner : parts.getOrDefault(part.name(), List.of())) {
                empty |= collect(inner.pattern(), rule);
            }
            return empty;
        }
        if (node instanceof Node.Forget forget) {
            return collect(forget.part(), rule);
        }
        return !(node instanceof Node.Context context) || collect(context.part(), rule);
    }
}
