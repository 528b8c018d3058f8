package sanad.extract.mention.headline;

import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.headline.HeadlineWords.Section;

/** English: names what "it" and "them" stand for where a verb acts on them: what the verb before acted on, else who did that. */
final class ActedOn {
    private static final int LONGEST = 4;

    private final Draft draft;

    ActedOn(Draft draft) {
        this.draft = draft;
    }

    /** Whether a pronoun behind the verb of a headline that begins at a place was named. */
    boolean name(int start) {
        for (int i = start + 1; i < draft.to; i++) {
            boolean one = draft.is(Section.THING, i);
            boolean acted = draft.isLatin(i)
                    && (one || draft.is(Section.THEM, i))
                    && !draft.left[i]
                    && !draft.words
                            .at(i - 1)
                            .map(f -> f.cue().sort() == Cue.Sort.SAY
                                    || f.cue().kind().lane() == Lane.STATEMENT)
                            .orElse(false)
                    && (draft.words.isFinite(i - 1) || draft.is(Section.CUT, i - 1))
                    && !(i + 1 < draft.to
                            && !draft.is(Section.PARTICLE, i + 1)
                            && (draft.words.isFinite(i + 1) || draft.is(Section.AUXILIARY, i + 1)));
            if (!acted) {
                continue;
            }
            String what = one ? acted(draft, Math.min(start, draft.from)) : "";
            String subject = what.isEmpty() ? new Topic(draft).ofClause(!one, start) : "";
            what = subject.contains(" ") ? subject : what;
            if (what.isEmpty() && one) {
                what = draft.previousSentence()
                        .map(p -> acted(p, p.tokens.size()))
                        .orElse("");
            }
            what = what.isEmpty() && !one ? new Topic(draft).thing(true, start) : what;
            if (!what.isEmpty() && !draft.words(start, i).contains(what)) {
                draft.written.put(i, inside(what));
                return true;
            }
            return false;
        }
        return false;
    }

    /** What the last verb before a place acted on, as it is told of again: "the warrant" for "a warrant"; empty where that is not sure. */
    private static String acted(Draft in, int limit) {
        for (int i = limit - 1; i > 0; i--) {
            boolean opens = in.words.isFinite(i - 1) && in.is(Section.NEW, i);
            int end = i + 1;
            while (opens
                    && end < limit
                    && in.tokens.get(end).isWord()
                    && !in.left[end]
                    && !in.words.isFinite(end)
                    && !in.is(Section.CUT, end)
                    && !in.is(Section.AUXILIARY, end)
                    && !in.is(ClauseWords.Section.AND, end)
                    && !in.is(ClauseWords.Section.THAT, end)
                    && !in.is(ClauseWords.Section.INFINITIVE, end)) {
                end++;
            }
            if (opens && end > i + 1 && end - i <= LONGEST) {
                return in.titles.known() + " " + in.words(i + 1, end);
            }
        }
        return "";
    }

    /** As it is written within a sentence: without the capital of an article. */
    private String inside(String phrase) {
        String article = draft.titles.known();
        boolean opens = phrase.toLowerCase(java.util.Locale.ROOT).startsWith(article + " ");
        return opens ? article + phrase.substring(article.length()) : phrase;
    }
}
