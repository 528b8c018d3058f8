package sanad.extract.mention.headline;

import java.util.List;
import java.util.Optional;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.extract.mention.headline.Nominal.Form;
import sanad.language.Clitics;
import sanad.language.Folding;

/** What is written onto the words of a headline's sentence: articles, prepositions, "and", endings. */
final class Letters {
    /** So many letters a word has before a pronoun, at least. */
    private static final int SHORTEST = 2;

    private final Draft draft;

    Letters(Draft draft) {
        this.draft = draft;
    }

    /** Whether the article is written onto the word. */
    boolean isDefinite(int at) {
        String article = draft.titles.article();
        return !article.isEmpty() && draft.tokens.get(at).folded().startsWith(article);
    }

    /** Whether a preposition is surely written onto the word. */
    boolean isPrefixed(int at) {
        if (draft.isLatin(at) || draft.words.isFinite(at)) {
            return false;
        }
        String article = draft.titles.article();
        return draft.speech.clitics().readings(draft.tokens.get(at).folded()).stream()
                .filter(r -> !r.clitics().isEmpty()
                        && !draft.speech.clauses().isJoiner(r.clitics().substring(0, 1)))
                .anyMatch(r -> r.clitics().endsWith(article) && r.clitics().length() > article.length()
                        || r.stem().startsWith(article)
                        || !r.clitics().equals(article)
                                && draft.words
                                        .at(at)
                                        .map(f -> f.clitics().equals(r.clitics()))
                                        .orElse(false)
                        || r.clitics().length() == 1 && r.stem().length() > 2 && draft.known.contains(r.stem()));
    }

    /** Whether a word is likely a noun that begins a phrase of its own: neither verb nor particle, nor with one written onto it. */
    boolean isPlain(int at) {
        return draft.tokens.get(at).isWord()
                && !draft.isLatin(at)
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && !isPrefixed(at)
                && !startsJoined(at)
                && !draft.is(Section.CUT, at)
                && !draft.is(Section.FURTHER, at)
                && !draft.is(Section.FILLER, at)
                && !draft.is(ClauseWords.Section.BREAK, at)
                && !draft.is(ClauseWords.Section.RELATIVE, at)
                && !draft.is(ClauseWords.Section.PREPOSITION, at);
    }

    /** Whether the word begins with a letter that may be an "and" written onto it. */
    boolean startsJoined(int at) {
        String folded = draft.tokens.get(at).folded();
        return !folded.isEmpty() && draft.speech.clauses().isJoiner(folded.substring(0, 1));
    }

    /** Whether "and" is surely written onto the word, a noun. */
    boolean isJoined(int at) {
        if (draft.isLatin(at) || draft.words.isFinite(at)) {
            return false;
        }
        String folded = draft.tokens.get(at).folded();
        return startsJoined(at)
                && !draft.speech.cues().knows(folded)
                && !draft.titles.isWhole(folded)
                && draft.speech.clitics().readings(folded).stream()
                        .anyMatch(r -> !r.clitics().isEmpty()
                                && (r.stem().startsWith(draft.titles.article())
                                        || r.clitics().length() > 2
                                        || draft.known.contains(r.stem())
                                        || draft.words.at(at).isPresent()));
    }

    /** Whether the word has the ending of what a verb acts on. */
    boolean isAccusative(int at) {
        String folded = draft.tokens.get(at).folded();
        return !draft.isLatin(at)
                && !folded.startsWith(draft.titles.article())
                && (draft.speech.cues().isNunated(draft.surface(at)) || draft.titles.ends(Section.DUAL, folded));
    }

    /** Whom the pronoun that is surely written onto the end of a noun or a verb stands for; empty where none is. */
    Optional<Form> pronoun(int at) {
        String folded = draft.tokens.get(at).folded();
        String ending = draft.titles.pronoun(draft.surface(at));
        boolean none = ending.isEmpty()
                || draft.isLatin(at)
                || folded.length() < ending.length() + SHORTEST
                || draft.is(Section.HONORIFIC, at)
                || draft.is(Section.UNOWNED, at)
                || draft.is(Section.WEAK, at)
                || isDefinite(at)
                || isPrefixed(at) && folded.contains(draft.titles.article());
        if (none) {
            return Optional.empty();
        }
        String stem = folded.substring(0, folded.length() - ending.length());
        List<Clitics.Reading> stems = draft.speech.clitics().readings(stem);
        String whole = Folding.standard().fold(unowned(at));
        boolean told = ending.length() > 1
                || !whole.equals(stem)
                        && draft.speech.clitics().readings(whole).stream()
                                .anyMatch(r -> draft.known.contains(r.stem())
                                        || draft.speech.cues().knows(r.stem()))
                || stems.stream()
                        .anyMatch(r -> draft.known.contains(r.stem())
                                || draft.speech.cues().knows(r.stem()));
        boolean simple = draft.words.isFinite(at)
                && draft.speech.clitics().readings(folded).stream()
                        .anyMatch(r -> draft.speech.cues().knows(r.stem()));
        return told && !simple ? draft.titles.form(ending) : Optional.empty();
    }

    /** A folded word without what is written onto its front and without an article. */
    String bare(int at) {
        List<Clitics.Reading> all =
                draft.speech.clitics().readings(draft.tokens.get(at).folded());
        String article = draft.titles.article();
        return all.stream()
                .filter(r -> !article.isEmpty() && r.clitics().endsWith(article))
                .map(Clitics.Reading::stem)
                .findFirst()
                .orElse(draft.tokens.get(at).folded());
    }

    /** Whom a preposition's pronoun stands for: of him, of her, of them. */
    Optional<Form> ending(int at) {
        return draft.titles.form(draft.titles.pronoun(draft.surface(at)));
    }

    /** A noun as it is written without the pronoun on its end. */
    String unowned(int at) {
        HeadlineWords titles = draft.titles;
        String surface = draft.surface(at);
        return titles.unbound(
                surface.substring(0, surface.length() - titles.pronoun(surface).length()));
    }

    /** A word as it is written without the "and" before it. */
    String unjoined(int at) {
        String written = draft.written.getOrDefault(at, draft.surface(at));
        boolean verb = draft.words
                .at(at)
                .map(f -> f.clitics().length() == 1 && draft.speech.clauses().isJoiner(f.clitics()))
                .orElse(false);
        boolean joined = !draft.written.containsKey(at) && (verb || isJoined(at));
        return joined ? written.substring(1) : written;
    }

    /** Arabic: whether a word that is written like a noun of a happening is the verb of who is named alone behind it. */
    boolean acts(int at, int end) {
        int next = at + 1;
        return next < end
                && !draft.isLatin(at)
                && !draft.left[next]
                && draft.words.isNoun(at)
                && draft.tokens.get(next).isWord()
                && draft.speech.names().isTitle(draft.tokens.get(next))
                && isDefinite(next)
                && !isPrefixed(next)
                && draft.speech.cues().at(draft.tokens, at, draft.text).stream()
                        .anyMatch(f ->
                                f.cue().form() == Cue.Form.PAST && f.clitics().length() <= 1);
    }
}
