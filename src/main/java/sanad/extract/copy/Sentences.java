package sanad.extract.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import sanad.extract.dating.Reading;
import sanad.extract.page.Part;
import sanad.text.Sentence;
import sanad.text.Span;

/** Tells the sentences of a copy that stand in no other document. */
final class Sentences {
    /** A sentence with fewer words that are nowhere else is an edited one. */
    private static final int FEW = 5;

    private Sentences() {}

    /**
     * The sentences of the story of which more than half is nowhere else, or that have another figure, those side by side as one; a headline is none: who
     * prints a text gives it one.
     *
     * @param places for each word where the same stands in the document that it copies, -1 where it does not
     * @param known whether a run of words stands elsewhere
     */
    static List<Span> own(Reading reading, Wording words, int[] places, LongPredicate known) {
        boolean[] held = held(words, known);
        List<Span> own = new ArrayList<>();
        boolean open = false;
        for (Sentence sentence : reading.tokens().sentences()) {
            Part part = reading.page().partAt(sentence.span().start());
            int from = words.at(sentence.span().start());
            int to = words.at(sentence.span().end());
            if (!Wording.isOfStory(part) || from == to) {
                continue;
            }
            int fresh = 0;
            boolean figure = false;
            for (int word = from; word < to; word++) {
                fresh += held[word] ? 0 : 1;
                figure |= !held[word] && places[word] < 0 && words.isFigure(word);
            }
            boolean tells = part.isProse() && (figure || fresh >= FEW && 2 * fresh > to - from);
            if (tells && open) {
                own.set(own.size() - 1, own.get(own.size() - 1).union(sentence.span()));
            } else if (tells) {
                own.add(sentence.span());
            }
            open = tells;
        }
        return List.copyOf(own);
    }

    private static boolean[] held(Wording words, LongPredicate known) {
        boolean[] held = new boolean[words.size()];
        for (int i = 0; i < words.runs(); i++) {
            if (known.test(words.run(i))) {
                java.util.Arrays.fill(held, i, i + Wording.RUN, true);
            }
        }
        return held;
    }
}
