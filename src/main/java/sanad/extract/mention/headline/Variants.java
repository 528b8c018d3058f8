package sanad.extract.mention.headline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sanad.chronicle.Kind;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;
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
    /** What it costs to leave out the articles. */
    private static final double BARE = 0.4;

    /** What is told behind these did not happen for that. */
    private static final Set<Kind> UNSURE = EnumSet.of(Kind.REJECT, Kind.REQUEST, Kind.THREATEN, Kind.ACCUSE);

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
        if (first.faults().contains(HeadlineFault.TORN) || first.faults().contains(HeadlineFault.CUT)) {
            add(HeadlineFault.TERSE, BARE, Variants::terse);
        }
        if (first.faults().contains(HeadlineFault.SPOKEN)) {
            unspoken();
        }
        if (first.faults().contains(HeadlineFault.CONTENTLESS) || first.faults().contains(HeadlineFault.TORN)) {
            content();
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

    /** What was found, heard or agreed, without who did. */
    private void content() {
        Draft draft = draft(passage);
        int that = draft.from + 1;
        while (that < draft.to && !draft.is(ClauseWords.Section.THAT, that)) {
            that++;
        }
        int said = that + 1;
        while (said < draft.to && (draft.left[said] || !draft.isText(said))) {
            said++;
        }
        if (said < draft.to && acts(draft, said) && !denies(draft, that)) {
            draft.from = said;
            draft.cue = -1;
            all.add(Headline.cut(draft, said, known).with(HeadlineFault.UNSPOKEN, 0));
            Draft brief = draft(passage);
            brief.from = said;
            brief.cue = -1;
            terse(brief);
            all.add(Headline.cut(brief, brief.left[said] ? said + 1 : said, known)
                    .with(HeadlineFault.UNSPOKEN, 0)
                    .with(HeadlineFault.TERSE, BARE));
        }
    }

    /** Whether what stands before "that" says it is not so, or only wanted, or is a noun that is described. */
    private static boolean denies(Draft draft, int that) {
        int before = that - 1;
        while (before > draft.from && draft.left[before]) {
            before--;
        }
        boolean denies = !draft.isLatin(that) || !draft.words.isFinite(before) && !draft.is(Section.FINDING, before);
        for (int i = draft.from; i < that; i++) {
            denies |= draft.is(ClauseWords.Section.NEGATION, i)
                    || draft.is(ClauseWords.Section.MODAL, i)
                    || draft.words
                            .at(i)
                            .map(f -> UNSURE.contains(f.cue().kind()))
                            .orElse(false);
        }
        return denies;
    }

    private static boolean acts(Draft draft, int from) {
        boolean acts = draft.verb(from, draft.to) > 0;
        for (int i = from; i < draft.to; i++) {
            acts |= draft.is(Section.AUXILIARY, i);
        }
        return acts;
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

    /** English: leaves out the articles, as headlines do. */
    private static boolean terse(Draft draft) {
        boolean any = false;
        for (int i = draft.from; i + 1 < draft.to; i++) {
            boolean article = draft.isLatin(i)
                    && !draft.left[i]
                    && (draft.is(Section.KNOWN, i) || draft.is(Section.NEW, i))
                    && (i == draft.from || !draft.isCapitalised(i))
                    && draft.tokens.get(i + 1).isWord()
                    && !(i > 1 && draft.tokens.get(i - 2).isNumber() && draft.is(Section.NEW, i))
                    && !(i > 1
                            && draft.is(Section.OF, i - 1)
                            && (draft.is(Section.PRONOUN, i - 2)
                                    || draft.is(Section.WEAK, i - 2)
                                    || draft.is(Section.COUNTED, i - 2)))
                    && !draft.is(Section.SOME, i + 1);
            draft.left[i] |= article;
            any |= article;
        }
        return any;
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
