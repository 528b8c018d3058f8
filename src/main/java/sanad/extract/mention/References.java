package sanad.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords.Section;
import sanad.text.Token;

/**
 * The nouns of a sentence that refer to an event which is told elsewhere: in "the agency counts the houses that the quake
 * brought down" the sentence tells of the counting, and its "quake" refers to another event.
 */
final class References {
    private static final int LONGEST = 8;

    private final SentenceWords words;
    private final ClauseWords shapes;
    private final List<Token> tokens;
    private final int[] timeOf;
    private final MentionMaker maker;

    References(SentenceWords words, int[] timeOf, MentionMaker maker) {
        this.words = words;
        this.shapes = words.speech().clauses();
        this.tokens = words.tokens();
        this.timeOf = timeOf;
        this.maker = maker;
    }

    /** Those that none of the sentence's mentions is made of, in text order. */
    List<EventMention> beside(List<EventMention> mentions) {
        Set<Integer> heads = new HashSet<>();
        mentions.forEach(m -> heads.add(m.cue().start()));
        List<EventMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (refers(i) && !heads.contains(tokens.get(i).span().start())) {
                int to = end(i);
                found.add(maker.mention(
                        i,
                        to,
                        Heads.Head.of(words.at(i).orElseThrow(), i),
                        EventMention.Role.REFERENCE,
                        maker.datesIn(i, to).stream()
                                .map(t -> t.passage().span())
                                .toList(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return found;
    }

    private boolean refers(int at) {
        if (!words.isNoun(at)) {
            return false;
        }
        Cue cue = words.at(at).orElseThrow().cue();
        boolean said = cue.kind().lane() == Lane.STATEMENT || cue.sort() != Cue.Sort.EVENT;
        boolean body = at > 0 && shapes.at(Section.BODY, tokens, at - 1) > 0
                || SentenceWords.isLatin(tokens.get(at))
                        && at + 1 < tokens.size()
                        && shapes.at(Section.BODY, tokens, at + 1) > 0;
        return !said && !body;
    }

    /** The token behind the phrase: what follows the noun, up to a verb, a mark or the words of a date, these included. */
    private int end(int at) {
        int to = at + words.at(at).orElseThrow().words();
        while (to < tokens.size() && to < at + LONGEST && timeOf[to] < 0 && continues(to)) {
            to++;
        }
        if (to < tokens.size() && timeOf[to] >= 0) {
            int time = timeOf[to];
            while (to < tokens.size() && timeOf[to] == time) {
                to++;
            }
            return to;
        }
        while (to > at + 1 && shapes.isFunction(tokens.get(to - 1).folded())) {
            to--;
        }
        return to;
    }

    private boolean continues(int to) {
        Token token = tokens.get(to);
        return (token.isWord() || token.isNumber())
                && words.at(to).isEmpty()
                && shapes.at(Section.BREAK, tokens, to) == 0
                && shapes.at(Section.AND, tokens, to) == 0
                && shapes.at(Section.BESIDE, tokens, to) == 0;
    }
}
