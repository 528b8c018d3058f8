package sanad.extract.mention.headline;

import java.util.EnumSet;
import java.util.Set;

/** What may keep a headline from standing alone, and how it came about: the signs by which the best of several is chosen. */
public enum HeadlineFault {
    /** No verb, but a noun that tells of a happening. */
    VERBLESS,
    /** No word that tells of a happening. */
    WORDLESS,
    /** The word that tells what happened went, or only that somebody spoke is left. */
    CUE_GONE,
    /** It begins with a pronoun. */
    PRONOUN_FIRST,
    /** It begins with a verb, and nobody does what it says. */
    SUBJECTLESS,
    /** It begins with "who" or "which". */
    RELATIVE_FIRST,
    /** The noun that it is told of was not found. */
    ORPHAN,
    /** It begins with a preposition or a word torn from what stands before it. */
    LEADING_FIRST,
    /** A pronoun is written onto its first word. */
    SUFFIX_FIRST,
    /** A pronoun is written onto one of its words, and nothing before it says for whom it stands. */
    SUFFIX,
    /** A noun with what describes it, and no verb of its own. */
    PHRASE,
    /** The writer speaks of himself. */
    SELF,
    /** A time went that made part of what is denied. */
    FALSIFIED,
    /** The sentence is one of the page. */
    FURNITURE,
    /** It begins with two words in capitals. */
    SHOUTED,
    /** Its verbs tell only that something is so. */
    STILL,
    /** A pronoun stands in it. */
    PRONOUN,
    /** What is said begins with a word torn from what stands before. */
    COLON_TORN,
    /** More than one dash. */
    DASHES,
    /** "to" went with the words of time. */
    GOALLESS,
    /** A clause is begun and not ended. */
    BREAKS_OFF,
    /** A comma stands in it. */
    COMMA,
    /** A noun phrase and the verb of another clause were put together. */
    GLUED,
    /** It ends with a pronoun or another weak word. */
    WEAK_LAST,
    /** A weak word stands directly behind its first verb. */
    WEAK_EARLY,
    /** Two verbs follow each other and nothing joins them. */
    RUNS_ON,
    /** "had" stands in it. */
    EARLIER,
    /** Nothing is left of what "that" announces. */
    CONTENTLESS,
    /** It asks. */
    ASKING,
    /** Its end tears a phrase. */
    TORN,
    /** Its end cuts a list, or what may be needed. */
    CUT,
    /** Who acts was found outside its words. */
    COMPLETED,
    /** A speaker stands before it. */
    SPOKEN,
    /** The noun alone names the event. */
    NOUN_ALONE,
    /** Whom a pronoun stands for was found in the sentences before. */
    REFERRED,
    /** Offices went, and the name stayed. */
    BRIEF,
    /** Articles went, so that it could end where its clause does. */
    TERSE,
    /** What was said, without who said it. */
    UNSPOKEN,
    /** It was cut from the whole sentence. */
    WHOLE,
    /** A page's own headline, whole. */
    TITLE,
    /** One word. */
    ONE,
    /** Two words. */
    TWO,
    /** Three words. */
    THREE,
    /** Four or five words. */
    FEW,
    /** Six to eight words. */
    MANY,
    /** Nine or ten words. */
    MOST;

    /** What is no fault of a page's own headline, which needs no verb. */
    private static final Set<HeadlineFault> OF_CLAUSES = EnumSet.of(VERBLESS, WORDLESS, CUE_GONE, STILL, COMMA);

    private static final Set<HeadlineFault> OF_REFERENCE =
            EnumSet.of(SUBJECTLESS, SUFFIX_FIRST, SUFFIX, WEAK_EARLY, WEAK_LAST, ORPHAN, PRONOUN);

    private static final HeadlineFault[] BY_LENGTH = {ONE, ONE, TWO, THREE, FEW, FEW, MANY, MANY, MANY};

    /** Whether it is one of a clause alone, and none of a page's own headline. */
    public boolean isOfClauses() {
        return OF_CLAUSES.contains(this);
    }

    /** Whether it may be mended by finding whom a pronoun or a verb means. */
    boolean isOfReference() {
        return OF_REFERENCE.contains(this);
    }

    /** How long it is. */
    static HeadlineFault ofLength(int words) {
        return words < BY_LENGTH.length ? BY_LENGTH[words] : MOST;
    }
}
