package sanad.extract.mention;

import sanad.extract.mention.HeadlineWords.Section;

/** What is written onto the words of a headline's sentence: articles, prepositions, "and", endings. */
final class HeadlineLetters {
    private final HeadlineDraft draft;

    HeadlineLetters(HeadlineDraft draft) {
        this.draft = draft;
    }

    /** Whether the article is written onto the word. */
    boolean isDefinite(int at) {
        String article = draft.speech.titles().article();
        return !article.isEmpty() && draft.tokens.get(at).folded().startsWith(article);
    }

    /** Whether a preposition is surely written onto the word. */
    boolean isPrefixed(int at) {
        if (draft.isLatin(at) || draft.words.isFinite(at)) {
            return false;
        }
        String article = draft.speech.titles().article();
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
                && !draft.speech.titles().isWhole(folded)
                && draft.speech.clitics().readings(folded).stream()
                        .anyMatch(r -> !r.clitics().isEmpty()
                                && (r.stem().startsWith(draft.speech.titles().article())
                                        || r.clitics().length() > 2
                                        || draft.known.contains(r.stem())
                                        || draft.words.at(at).isPresent()));
    }

    /** Whether the word has the ending of what a verb acts on. */
    boolean isAccusative(int at) {
        String folded = draft.tokens.get(at).folded();
        return !draft.isLatin(at)
                && !folded.startsWith(draft.speech.titles().article())
                && (draft.speech.cues().isNunated(draft.surface(at))
                        || draft.speech.titles().ends(Section.DUAL, folded));
    }
}
