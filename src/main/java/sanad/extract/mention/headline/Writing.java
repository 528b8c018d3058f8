package sanad.extract.mention.headline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.language.Clitics;
import sanad.text.Token;

/** Writes a headline out of the tokens that it keeps. */
final class Writing {
    private static final String PAIRS = "\"\"\u201C\u201D\u00AB\u00BB";
    /** The letters of Unicode that are forms of other letters. */
    private static final char FIRST_FORM = '\uFB50';

    private static final char LAST_FORM = '\uFEFC';
    private static final String ENDS = "\"\u201D\u00BB%";

    private Writing() {}

    /** The tokens between two places that a headline keeps: none that is left out, no mark beside one, nothing dangling at the end. */
    static List<Integer> kept(Draft draft, int start, int end) {
        List<Integer> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            boolean mark = !draft.isText(i) && !draft.isOpening(i);
            boolean doubled = mark && (kept.isEmpty() || !draft.isText(kept.get(kept.size() - 1)));
            boolean beside = draft.isComma(i)
                    && (i > start && draft.left[i - 1] && !lists(draft, i) || i + 1 < end && draft.left[i + 1]);
            if (!draft.left[i] && !doubled && !beside) {
                kept.add(i);
            }
        }
        while (kept.size() > 1 && isDangling(draft, kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** Whether a comma stands before a further noun of a list. */
    private static boolean lists(Draft draft, int comma) {
        return comma + 1 < draft.to
                && draft.isText(comma + 1)
                && draft.isLatin(comma + 1)
                && !draft.is(Section.CUT, comma + 1)
                && !draft.is(Section.LEADING, comma + 1)
                && !draft.words.isFinite(comma + 1);
    }

    static boolean isDangling(Draft draft, int at) {
        boolean belongs = at > 0
                && at + 1 < draft.tokens.size()
                && draft.isLatin(at)
                && draft.is(Section.ADVERB, at)
                && draft.words.isFinite(at - 1)
                && draft.left[at + 1]
                && draft.is(ClauseWords.Section.PREPOSITION, at + 1)
                && !draft.is(Section.ARTICLE, at + 1);
        if (belongs) {
            return false;
        }
        return !draft.isText(at) && !ENDS.contains(draft.tokens.get(at).folded())
                || draft.is(ClauseWords.Section.DANGLING, at)
                || draft.is(Section.DANGLING, at)
                || !draft.isLatin(at) && draft.is(Section.CUT, at) && !draft.words.isNoun(at);
    }

    /** Leaves out a quotation mark whose partner was cut off. */
    static void pairQuotes(Draft draft, List<Integer> kept) {
        for (int p = 0; p < PAIRS.length(); p += 2) {
            String open = PAIRS.substring(p, p + 1);
            String close = PAIRS.substring(p + 1, p + 2);
            long opened = kept.stream()
                    .filter(k -> draft.tokens.get(k).folded().equals(open))
                    .count();
            long closed = kept.stream()
                    .filter(k -> draft.tokens.get(k).folded().equals(close))
                    .count();
            if (open.equals(close) ? opened % 2 == 1 : opened != closed) {
                kept.removeIf(k -> draft.tokens.get(k).folded().equals(open)
                        || draft.tokens.get(k).folded().equals(close));
            }
        }
    }

    static String write(Draft draft, List<Integer> kept, Set<String> known) {
        CaseEndings.mend(draft, kept);
        StringBuilder out = new StringBuilder(draft.prefix);
        if (!draft.prefix.isEmpty()) {
            out.append(' ');
        }
        boolean quoting = false;
        for (int k = 0; k < kept.size(); k++) {
            int at = kept.get(k);
            boolean next = k > 0 && at == kept.get(k - 1) + 1;
            boolean glued = next && draft.tokens.get(at - 1).touches(draft.tokens.get(at));
            boolean opened = k > 0 && draft.isOpening(kept.get(k - 1)) && quoting;
            boolean closes = draft.isOpening(at) && quoting;
            boolean apart = draft.isText(at) || draft.isOpening(at) || next && !draft.isHard(at) && !draft.isComma(at);
            if (k > 0 && !glued && !opened && !closes && apart) {
                out.append(' ');
            }
            quoting ^= draft.isOpening(at) || ENDS.contains(draft.tokens.get(at).folded()) && quoting;
            out.append(
                    k == 0 && draft.prefix.isEmpty() && !draft.written.containsKey(at)
                            ? bare(draft, at, known)
                            : draft.written.getOrDefault(at, draft.surface(at)));
            if (at == draft.colon) {
                out.append(':');
            }
        }
        StringBuilder clean = new StringBuilder(out.length());
        out.chars()
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .forEach(c -> clean.append((char) c));
        return capital(whole(clean.toString().strip()));
    }

    /** Letters in the forms that they have beside others, as some pages write them, in the form that all texts have. */
    private static String whole(String text) {
        boolean formed = text.chars().anyMatch(c -> c >= FIRST_FORM && c <= LAST_FORM);
        return formed ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Words without quotation marks around them and signs that cannot be seen. */
    static String plain(String words) {
        String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]++", " ").strip();
        boolean quoted = plain.length() > 2
                && PAIRS.indexOf(plain.charAt(0)) >= 0
                && ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }

    /** With a capital where the script has them. */
    private static String capital(String text) {
        return text.isEmpty() || !Character.isLowerCase(text.charAt(0))
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The first word without the conjunction written onto it. */
    private static String bare(Draft draft, int at, Set<String> known) {
        String word = draft.surface(at);
        Token token = draft.tokens.get(at);
        if (draft.titles.isJoined(token.folded())) {
            return word.substring(1);
        }
        boolean verb = draft.words
                .at(at)
                .map(f -> draft.speech.clauses().isJoiner(f.clitics())
                        || !f.clitics().isEmpty()
                                && draft.speech.clauses().isJoiner(f.clitics().substring(0, 1)))
                .orElse(false);
        if (!verb && draft.speech.cues().knows(token.folded())) {
            return word;
        }
        if (!verb && draft.titles.isWhole(token.folded())) {
            return word;
        }
        boolean opens = (at == 0 || !draft.isText(at - 1) || draft.left[at - 1])
                && at + 1 < draft.tokens.size()
                && draft.titles.isAnd(token.folded());
        boolean clause = opens
                && (draft.letters.isDefinite(at + 1)
                        || draft.is(ClauseWords.Section.BODY, at + 1)
                        || draft.titles.isPassive(word));
        if (clause) {
            return word.substring(1);
        }
        for (Clitics.Reading reading : draft.speech.clitics().readings(token.folded())) {
            boolean joined =
                    reading.clitics().length() == 1 && draft.speech.clauses().isJoiner(reading.clitics());
            boolean meant = verb
                    || draft.speech.cues().knows(reading.stem())
                    || draft.speech.clauses().isFunction(reading.stem())
                    || known.contains(reading.stem());
            if (joined && meant) {
                return word.substring(1);
            }
        }
        return word;
    }
}
