package sanad.extract.mention.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sanad.chronicle.Kind;
import sanad.extract.mention.Cue;
import sanad.text.Span;
import sanad.text.Tokenized;

/** Cuts every headline that the same words may give: of the clause, of its noun alone, without offices, of its whole sentence. */
final class Variants {
    private static final double POOR = 1;
    private static final double LACKING = 0.5;
    /** What it costs to leave out somebody's office. */
    private static final double NAMED = 0.1;

    /** What it costs to name the event by its noun alone, and by its whole sentence. */
    private static final double NOMINAL = 0.5;

    private static final double WHOLE = 0.4;

    private final Tokenized doc;
    private final Span passage;
    private final Span cue;
    private final List<Span> times;
    private final Set<String> known;
    private final List<Headline> all = new ArrayList<>();

    Variants(Tokenized doc, Span passage, Span cue, List<Span> times, Set<String> known) {
        this.doc = doc;
        this.passage = passage;
        this.cue = cue;
        this.times = times;
        this.known = known;
    }

    /** All of them, the plainest first. */
    List<Headline> all() {
        Draft plain = draft(passage);
        boolean isVerb = plain.cue >= 0 && plain.words.isFinite(plain.cue);
        Headline first = Headline.cut(plain, known);
        all.add(first);
        nominal(first.flaws() > POOR);
        if (first.flaws() > LACKING && isVerb) {
            add(HeadlineFault.BRIEF, NAMED, Variants::named);
            Span sentence = Draft.sentence(doc, passage);
            if (!sentence.equals(passage)) {
                all.add(Headline.cut(draft(sentence), known).with(HeadlineFault.WHOLE, WHOLE));
            }
        }
        add(HeadlineFault.BRIEF, NAMED, Office::leave);
        add(HeadlineFault.BRIEF, NAMED, Office::leaveOwned);
        if (first.faults().contains(HeadlineFault.SPOKEN)) {
            unspoken();
        }
        if (first.faults().stream().anyMatch(HeadlineFault::isOfReference)) {
            Draft named = draft(passage);
            int start = Beginning.of(named);
            if (new Referent(named).name(start) || new ActedOn(named).name(start)) {
                all.add(Headline.cut(named, start, known).with(HeadlineFault.REFERRED, NAMED));
            }
        }
        return all;
    }

    private Draft draft(Span words) {
        return new Draft(doc, words, cue, times, known);
    }

    private void add(HeadlineFault fault, double price, Predicate<Draft> shortened) {
        Draft draft = draft(passage);
        if (shortened.test(draft)) {
            all.add(Headline.cut(draft, known).with(fault, price));
        }
    }

    /** Of the noun of what happened alone. */
    private void nominal(boolean poor) {
        Draft draft = draft(passage);
        int noun = noun(draft, poor);
        if (noun > draft.from) {
            draft.from = new Noun(draft).bare(noun);
            draft.cue = noun;
            all.add(Headline.cut(draft, known).with(HeadlineFault.NOUN_ALONE, NOMINAL));
        }
    }

    /** What was said, without who said it. */
    private void unspoken() {
        for (boolean brief : new boolean[] {false, true}) {
            Draft draft = draft(passage);
            if (brief && !Office.leave(draft)) {
                return;
            }
            Beginning.of(draft);
            int said = draft.colon + 1;
            while (said < draft.to && (draft.left[said] || !draft.isText(said))) {
                said++;
            }
            draft.colon = -1;
            if (said < draft.to) {
                draft.from = said;
                all.add(Headline.cut(draft, said, known).with(HeadlineFault.UNSPOKEN, brief ? NAMED : 0));
            }
        }
    }

    /** Arabic: leaves out what stands between the verb and the name of who acts. */
    private static boolean named(Draft draft) {
        int name = Actor.name(draft);
        if (name > 0) {
            draft.from = draft.cue;
            draft.leave(draft.cue + 1, name);
        }
        return name > 0;
    }

    /** The noun that may name the event alone: the cue, or what a verb such as "began" or "decided" is said of; or -1. */
    private static int noun(Draft draft, boolean poor) {
        if (draft.cue < 0 || draft.words.isNoun(draft.cue)) {
            return draft.cue;
        }
        boolean frame = draft.words
                .at(draft.cue)
                .map(f -> f.cue().sort() == Cue.Sort.ASPECT || poor && f.cue().kind() == Kind.STATE)
                .orElse(false);
        for (int i = draft.cue + 1; frame && !draft.isLatin(draft.cue) && i < draft.to; i++) {
            boolean opens = i > draft.cue + 1
                    && !draft.letters.isDefinite(i)
                    && !draft.letters.isPrefixed(i)
                    && (!draft.isText(i - 1) || draft.left[i - 1] || draft.letters.isDefinite(i - 1));
            if (draft.words.isNoun(i) && (opens || i == draft.cue + 1 && !poor)) {
                return i;
            }
        }
        return -1;
    }
}
