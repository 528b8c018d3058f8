package sanad.extract.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sanad.extract.mention.ClauseWords.Section;
import sanad.text.Shape;
import sanad.text.Token;

/** The words of one sentence, each with the reading that its neighbours make likely. */
public final class SentenceWords {
    private final Speech speech;
    private final ClauseWords clauses;
    private final String text;
    private final List<Token> tokens;
    private final int[] timeOf;
    private final CueLexicon.@Nullable Found[] found;
    private final boolean headline;

    /**
     * Reads a sentence.
     *
     * @param speech the tables of its languages
     * @param text the document's text
     * @param tokens its tokens
     * @param timeOf for each token, the number of the words of time that it belongs to, or -1
     * @param headline whether verbs may be capitalised
     */
    public SentenceWords(Speech speech, String text, List<Token> tokens, int[] timeOf, boolean headline) {
        this.speech = speech;
        this.clauses = speech.clauses();
        this.text = text;
        this.tokens = tokens;
        this.timeOf = timeOf;
        this.headline = headline;
        this.found = new CueLexicon.Found[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (timeOf[i] < 0) {
                choose(i);
                if (found[i] != null) {
                    i += found[i].words() - 1;
                }
            }
        }
    }

    /** The tables of its languages. */
    Speech speech() {
        return speech;
    }

    /** Its tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /** The reading of a word as one that can tell of a happening. */
    public Optional<CueLexicon.Found> at(int index) {
        return Optional.ofNullable(found[index]);
    }

    /** Whether it belongs to words of time. */
    boolean isTimed(int index) {
        return timeOf[index] >= 0;
    }

    /** Whether one of the section's phrases begins between the two places, outside words of time. */
    public boolean between(Section section, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (timeOf[i] < 0 && clauses.at(section, tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase goes on there: a word, or the apostrophe that joins two: the mayor's, l'an. */
    boolean isInPhrase(int index) {
        Token token = tokens.get(index);
        boolean apostrophe = token.isMark('\'') || token.isMark('\u2019');
        return token.isWord()
                || apostrophe
                        && index > 0
                        && index + 1 < tokens.size()
                        && tokens.get(index - 1).touches(token)
                        && token.touches(tokens.get(index + 1));
    }

    /** Whether a verb stands there that can be the verb of a clause. */
    public boolean isFinite(int index) {
        return found[index] != null && found[index].cue().isFinite();
    }

    /** Whether a noun of a happening stands there. */
    public boolean isNoun(int index) {
        return found[index] != null && found[index].cue().form() == Cue.Form.NOUN;
    }

    private void choose(int index) {
        Token token = tokens.get(index);
        boolean named = token.shape() == Shape.CAPITALISED && !headline && index > 0 && !isQuote(tokens.get(index - 1));
        if (named || clauses.isParticle(token.folded())) {
            return;
        }
        List<CueLexicon.Found> readings = speech.cues().at(tokens, index, text);
        CueLexicon.@Nullable Found verb = null;
        CueLexicon.@Nullable Found noun = null;
        boolean certain = index > 0 && clauses.at(Section.MAYBE, tokens, index - 1) > 0;
        for (CueLexicon.Found one : readings) {
            if (one.cue().isFinite()) {
                verb = verb == null || certain && isPast(one) && !isPast(verb) ? one : verb;
            } else if (noun == null || noun.cue().form() == Cue.Form.PARTICIPLE) {
                noun = one;
            }
        }
        boolean asVerb = verb != null && (isLatin(token) ? isVerb(index, verb) : isArabicVerb(index, verb, noun));
        if (asVerb) {
            found[index] = verb;
        } else if (noun != null
                && (noun.cue().form() == Cue.Form.NOUN || noun.clitics().length() > 1)) {
            found[index] = noun;
        }
    }

    private static boolean isPast(CueLexicon.Found found) {
        return found.cue().form() == Cue.Form.PAST;
    }

    private static boolean isQuote(Token token) {
        return "\"\u201C\u00AB:".contains(token.folded());
    }

    /** Whether a word stands where a verb can stand; where the same letters are a noun too, only where a verb must. */
    private boolean isArabicVerb(int index, CueLexicon.Found verb, CueLexicon.@Nullable Found noun) {
        boolean free = verb.clitics().isEmpty()
                || clauses.isJoiner(verb.clitics())
                || verb.cue().form() == Cue.Form.FUTURE;
        Token token = tokens.get(index);
        if (!free || speech.cues().isNunated(token.span().of(text))) {
            return false;
        }
        if (index > 0 && clauses.at(Section.PREPOSITION, tokens, index - 1) > 0
                || index > 0 && clauses.at(Section.BESIDE, tokens, index - 1) > 0) {
            return false;
        }
        if (noun == null) {
            return true;
        }
        boolean first = index == 0
                || !tokens.get(index - 1).isWord() && !tokens.get(index - 1).isNumber();
        boolean called = index > 0
                && (clauses.at(Section.RELATIVE, tokens, index - 1) > 0
                        || clauses.at(Section.MAYBE, tokens, index - 1) > 0);
        return called || !headline && (first || !verb.clitics().isEmpty());
    }

    /** English: base forms are verbs only behind a modal or a subject. */
    private boolean isVerb(int index, CueLexicon.Found verb) {
        if (verb.cue().form() == Cue.Form.PAST) {
            return true;
        }
        boolean base = tokens.get(index).folded().equals(verb.cue().lemma());
        boolean modal = index > 0 && clauses.at(Section.MODAL, tokens, index - 1) > 0;
        boolean subject = index > 0 && clauses.at(Section.PRONOUN, tokens, index - 1) > 0;
        boolean phrase = verb.words() > 1;
        return phrase || modal || subject || !base && index > 0 && !isPlural(index);
    }

    /** English: whether a word in -s is a noun: behind an article or a number, or before the verb of which it is the subject. */
    private boolean isPlural(int index) {
        Token before = tokens.get(index - 1);
        if (before.isNumber() || clauses.at(Section.PREPOSITION, tokens, index - 1) > 0) {
            return true;
        }
        int next = index + 1;
        return next < tokens.size()
                && timeOf[next] < 0
                && (clauses.at(Section.MODAL, tokens, next) > 0 && clauses.at(Section.INFINITIVE, tokens, next) == 0
                        || speech.cues().at(tokens, next, text).stream()
                                .anyMatch(f -> f.cue().sort() == Cue.Sort.STATE
                                        && f.cue().form() == Cue.Form.PAST));
    }

    /** Whether a word is written in Latin letters. */
    public static boolean isLatin(Token token) {
        return !token.folded().isEmpty() && token.folded().charAt(0) < 0x250;
    }
}
