package sanad.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sanad.extract.mention.Clause.Opener;
import sanad.extract.mention.ClauseWords.Section;
import sanad.text.Token;

/** Cuts a sentence into clauses: at marks, conjunctions and relative pronouns, where a predicate stands on each side. */
final class ClauseSplitter {
    private static final String HARD = ";:\u061B()[]\u2013\u2014\u2026.";
    private static final String SOFT = ",\u060C\"\u201C\u201D\u00AB\u00BB";
    private static final int REACH = 4;
    private static final int DESCRIBED = 6;
    private static final int SAY_REACH = 20;

    private final SentenceWords words;
    private final ClauseWords shapes;
    private final List<Token> tokens;
    private final int[] timeOf;
    private final Sayings sayings;

    /** For each token of the sentence, {@code timeOf} has the number of the words of time that it belongs to, or -1. */
    ClauseSplitter(SentenceWords words, int[] timeOf) {
        this.words = words;
        this.shapes = words.speech().clauses();
        this.tokens = words.tokens();
        this.timeOf = timeOf;
        this.sayings = new Sayings(words, timeOf);
    }

    List<Clause> split() {
        return merge(cut());
    }

    private List<Clause> cut() {
        List<Clause> parts = new ArrayList<>();
        int from = 0;
        int beside = shapes.at(Section.BESIDE, tokens, 0);
        Opener opener = beside > 0 && hasNounAhead(beside) ? Opener.BESIDE : Opener.MAIN;
        for (int i = 1; i < tokens.size(); i++) {
            Opener next = timeOf[i] >= 0 && timeOf[i] == timeOf[i - 1] ? null : openerAt(from, i);
            int noun = next == null ? describedNoun(from, i) : -1;
            if (noun > from) {
                parts.add(new Clause(from, noun, opener, -1));
                from = noun;
                opener = Opener.RELATIVE;
            }
            if (next != null) {
                parts.add(new Clause(from, i, opener, -1));
                from = i;
                opener = next;
            }
        }
        parts.add(new Clause(from, tokens.size(), opener, -1));
        return parts;
    }

    private @Nullable Opener openerAt(int from, int at) {
        Token before = tokens.get(at - 1);
        if (!tokens.get(at).isWord()) {
            return isHard(before) && !isHard(tokens.get(at)) ? Opener.MAIN : null;
        }
        if (shapes.at(Section.RELATIVE, tokens, at) > 0) {
            return Opener.RELATIVE;
        }
        if (shapes.at(Section.THAT, tokens, at) > 0
                && sayings.has(isSoft(before) ? Math.max(0, at - SAY_REACH) : from, at)) {
            return Opener.THAT;
        }
        if (sayings.begins(from, at)) {
            return Opener.THAT;
        }
        int sub = shapes.at(Section.BREAK, tokens, at);
        if (sub > 0 && (!SentenceWords.isLatin(tokens.get(at)) || hasFiniteAhead(at + sub))) {
            return Opener.SUB;
        }
        int beside = shapes.at(Section.BESIDE, tokens, at);
        if (beside > 0 && hasNounAhead(at + beside)) {
            return Opener.BESIDE;
        }
        boolean verb = words.isFinite(at);
        if (verb && words.at(at).orElseThrow().clitics().length() > 0 && isJoined(at) && hasPredicate(from, at)) {
            return Opener.MAIN;
        }
        if (shapes.at(Section.AND, tokens, at) > 0 && hasPredicate(from, at) && hasFiniteNear(at + 1)) {
            return Opener.MAIN;
        }
        return isHard(before) || isSoft(before) ? Opener.MAIN : null;
    }

    /** Where the noun begins that an aspect verb without a relative pronoun describes: «a rift began in 2016»; else -1. */
    private int describedNoun(int from, int at) {
        boolean aspect = words.isFinite(at)
                && words.at(at).orElseThrow().cue().sort() == Cue.Sort.ASPECT
                && words.at(at).orElseThrow().clitics().isEmpty()
                && !SentenceWords.isLatin(tokens.get(at));
        if (!aspect || !tokens.get(at - 1).isWord() || timeOf[at - 1] >= 0) {
            return -1;
        }
        int noun = at - 1;
        for (int i = at - 1; i > from && i >= at - DESCRIBED && tokens.get(i).isWord(); i--) {
            if (words.isNoun(i)) {
                noun = i;
                break;
            }
            if (shapes.at(Section.PREPOSITION, tokens, i - 1) > 0) {
                noun = i;
            }
        }
        return hasPredicate(from, noun) ? noun : -1;
    }

    private boolean isJoined(int at) {
        return shapes.isFunction(words.at(at).orElseThrow().clitics().substring(0, 1));
    }

    private static boolean isHard(Token token) {
        return !token.isWord() && !token.isNumber() && HARD.contains(token.folded());
    }

    private static boolean isSoft(Token token) {
        return !token.isWord() && !token.isNumber() && SOFT.contains(token.folded());
    }

    private boolean hasPredicate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFiniteAhead(int from) {
        for (int i = from; i < tokens.size() && !isHard(tokens.get(i)); i++) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFiniteNear(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            if (isHard(tokens.get(i)) || isSoft(tokens.get(i))) {
                return false;
            }
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNounAhead(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            if (!tokens.get(i).isWord() || timeOf[i] >= 0 || words.isFinite(i)) {
                return false;
            }
            if (words.isNoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** Joins what holds no predicate to its neighbour, and the words "he said" to what he said. */
    private List<Clause> merge(List<Clause> parts) {
        List<Clause> out = new ArrayList<>();
        int waiting = -1;
        for (int p = 0; p < parts.size(); p++) {
            Clause part = parts.get(p);
            boolean goesOn = p + 1 < parts.size() && parts.get(p + 1).opener() == Opener.THAT;
            if (waiting < 0
                    && !out.isEmpty()
                    && !goesOn
                    && isSoft(tokens.get(part.from() - 1))
                    && sayings.isSpeaker(part)) {
                Clause told = out.remove(out.size() - 1);
                out.add(new Clause(told.from(), part.to(), told.opener(), part.from()));
                continue;
            }
            if (waiting >= 0 && part.opener() == Opener.RELATIVE && hasDateAndMore(waiting, part.from())) {
                out.add(new Clause(waiting, part.from(), Opener.MAIN, -1));
                waiting = -1;
            }
            int from = waiting >= 0 ? waiting : part.from();
            if (stands(part) || waiting < 0 && !out.isEmpty() && repeats(out.get(out.size() - 1), part)) {
                out.add(new Clause(from, part.to(), part.opener(), attribution(out, part)));
                waiting = -1;
            } else if (out.isEmpty()) {
                waiting = from;
            } else {
                Clause last = out.remove(out.size() - 1);
                out.add(new Clause(last.from(), part.to(), last.opener(), last.attribution()));
            }
        }
        if (waiting >= 0) {
            out.add(new Clause(waiting, tokens.size(), Opener.MAIN, -1));
        }
        return out;
    }

    private boolean stands(Clause part) {
        return hasPredicate(part.from(), part.to())
                || part.opener() == Opener.BESIDE
                || part.opener() == Opener.THAT && part.to() - part.from() > REACH
                || part.from() == 0 && part.to() < tokens.size() && hasDateAndMore(part.from(), part.to());
    }

    /** Whether it holds words of time and enough other words to be a clause whose verb is not known. */
    private boolean hasDateAndMore(int from, int to) {
        boolean dated = false;
        int others = 0;
        for (int i = from; i < to; i++) {
            dated |= timeOf[i] >= 0;
            others += timeOf[i] < 0 && tokens.get(i).isWord() ? 1 : 0;
        }
        return dated && others > REACH;
    }

    /** Whether a part without a predicate has a date of its own beside one that has another: «…, and the port blast on 4 August». */
    private boolean repeats(Clause before, Clause part) {
        boolean dated = false;
        for (int i = before.from(); i < before.to(); i++) {
            dated |= timeOf[i] >= 0;
        }
        boolean joined = part.opener() == Opener.SUB
                || shapes.isJoiner(tokens.get(part.from()).folded().substring(0, 1));
        int others = 0;
        boolean own = false;
        for (int i = part.from(); i < part.to(); i++) {
            own |= timeOf[i] >= 0;
            others += timeOf[i] < 0 && tokens.get(i).isWord() ? 1 : 0;
        }
        return dated && own && joined && others >= 2;
    }

    private int attribution(List<Clause> before, Clause part) {
        boolean colon = part.from() > 0 && tokens.get(part.from() - 1).isMark(':')
                || part.from() > 1 && tokens.get(part.from() - 2).isMark(':');
        if (before.isEmpty() || part.opener() != Opener.THAT && !colon) {
            return -1;
        }
        Clause last = before.get(before.size() - 1);
        return sayings.has(last.from(), last.to()) ? last.from() : -1;
    }
}
