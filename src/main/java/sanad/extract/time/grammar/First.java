package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rules can begin at a word: so that a word without meaning for time costs one look. */
final class First {
    private final List<BitSet> byKind = new ArrayList<>();
    private final BitSet byDigits = new BitSet();
    private final BitSet longer = new BitSet();

    First(List<Rule> rules, Lexicon lexicon) {
        for (int i = 0; i < lexicon.size(); i++) {
            byKind.add(new BitSet(rules.size()));
        }
        for (int r = 0; r < rules.size(); r++) {
            Gate gate = rules.get(r).gate();
            for (int kind = gate.kinds().nextSetBit(0);
                    kind >= 0;
                    kind = gate.kinds().nextSetBit(kind + 1)) {
                byKind.get(kind).set(r);
            }
            byDigits.set(r, gate.digits());
            longer.set(r, gate.least() > 1);
        }
    }

    /** The rules that can begin at a token. */
    void starting(Cells cells, int at, BitSet rules) {
        rules.clear();
        if (cells.token(at).isNumber()) {
            rules.or(byDigits);
        }
        boolean severalWords = false;
        for (Entry entry : cells.at(at)) {
            rules.or(byKind.get(entry.kind()));
            severalWords |= entry.length() > 1;
        }
        if (!severalWords && !rules.isEmpty() && !cells.isTelling(at + 1)) {
            rules.andNot(longer);
        }
    }
}
