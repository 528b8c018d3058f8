package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rules can begin at a word and go on with the next: so that a word without meaning for time costs two looks. */
final class First {
    private final Table opening;
    private final Table following;

    /** The rules that a token lets in, by what it is. */
    private static final class Table {
        private final List<BitSet> byKind = new ArrayList<>();
        private final BitSet byDigits = new BitSet();
        private final BitSet byAny = new BitSet();
        private final BitSet always = new BitSet();

        Table(int kinds) {
            for (int i = 0; i < kinds; i++) {
                byKind.add(new BitSet());
            }
        }

        void add(int rule, Gate gate, boolean anyway) {
            for (int kind = gate.kinds().nextSetBit(0);
                    kind >= 0;
                    kind = gate.kinds().nextSetBit(kind + 1)) {
                byKind.get(kind).set(rule);
            }
            byDigits.set(rule, gate.digits());
            byAny.set(rule, gate.any());
            always.set(rule, anyway);
        }

        /** Adds the rules that the token lets in. */
        void take(Cells cells, int at, BitSet rules) {
            if (at < cells.size()) {
                rules.or(byAny);
                if (cells.token(at).isNumber()) {
                    rules.or(byDigits);
                }
                List<Entry> entries = cells.at(at);
                for (int i = 0; i < entries.size(); i++) {
                    rules.or(byKind.get(entries.get(i).kind()));
                }
            }
        }
    }

    private final BitSet numbers;

    First(List<Rule> rules, Lexicon lexicon) {
        opening = new Table(lexicon.size());
        following = new Table(lexicon.size());
        for (int r = 0; r < rules.size(); r++) {
            opening.add(r, rules.get(r).gate(), false);
            following.add(r, rules.get(r).behind().gate(), rules.get(r).behind().single());
        }
        numbers = lexicon.numberKinds();
    }

    /** Sets the rules that can begin at a token; the second set is made use of meanwhile. */
    void starting(Cells cells, int at, BitSet rules, BitSet scratch) {
        rules.clear();
        opening.take(cells, at, rules);
        if (!rules.isEmpty() && isOneToken(cells, at)) {
            scratch.clear();
            scratch.or(following.always);
            following.take(cells, at + 1, scratch);
            rules.and(scratch);
        }
    }

    /** Whether whatever begins here takes this token alone: no table has more words, and no number goes on. */
    private boolean isOneToken(Cells cells, int at) {
        List<Entry> entries = cells.at(at);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).length() > 1 || numbers.get(entries.get(i).kind())) {
                return false;
            }
        }
        return !cells.token(at).isNumber() || NumberWords.isAlone(cells.tokens(), at);
    }
}
