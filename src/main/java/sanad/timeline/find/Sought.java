package sanad.timeline.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sanad.text.Span;

/**
 * A text in which words are looked for as they stand, one after another, each as the beginning of a word and however it is
 * spelled. Its words are folded once; a search then only compares.
 */
public final class Sought {
    /** A text in which nothing is found. */
    public static final Sought NOTHING = new Sought("");

    private final List<Span> spans = new ArrayList<>();
    private final List<List<Spelling.Form>> forms = new ArrayList<>();

    /** A text. */
    public Sought(String text) {
        Spelling spelling = Spelling.standard();
        Map<String, List<Spelling.Form>> known = new HashMap<>();
        spelling.words(text, span -> {
            String folded = spelling.fold(text, span);
            if (!folded.isEmpty()) {
                spans.add(span);
                forms.add(known.computeIfAbsent(folded, spelling::forms));
            }
        });
    }

    /** Where all words of a query stand in a row, in text order; stretches do not overlap. */
    public List<Span> find(Query query) {
        List<Span> found = new ArrayList<>();
        List<Query.Term> terms = query.terms();
        int at = 0;
        while (!terms.isEmpty() && at + terms.size() <= spans.size()) {
            if (fits(terms, at)) {
                found.add(spans.get(at).union(spans.get(at + terms.size() - 1)));
                at += terms.size();
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean fits(List<Query.Term> terms, int at) {
        for (int i = 0; i < terms.size(); i++) {
            if (forms.get(at + i).stream().noneMatch(terms.get(i)::fits)) {
                return false;
            }
        }
        return true;
    }
}
