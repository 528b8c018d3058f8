package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sanad.text.Span;
import sanad.text.Token;

/**
 * Parts words of time that are typed without the blank between them, where the first ends in a letter that is not joined to
 * the next: "lastFebruary" as it were, in scripts that show it so.
 *
 * @param lexicon of the words
 * @param unjoined the letters after which a forgotten blank is easily overlooked; empty where the script has none
 * @param ends words of time that are parted from any word before them
 * @param cuts where words seen before are cut, 0 for nowhere
 */
record Gluing(Lexicon lexicon, String unjoined, List<String> ends, Map<String, Integer> cuts) {
    private static final int REMEMBERED = 50_000;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_START = 2;

    Gluing(Lexicon lexicon, String unjoined, List<String> ends) {
        this(lexicon, unjoined, List.copyOf(ends), new ConcurrentHashMap<>());
    }

    /** The tokens with the words that are two made two; the same list where there are none. */
    List<Token> apart(List<Token> tokens) {
        if (unjoined.isEmpty()) {
            return tokens;
        }
        List<Token> apart = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int cut = isWhole(token) ? cut(token.folded()) : 0;
            if (cut > 0 && apart == tokens) {
                apart = new ArrayList<>(tokens.subList(0, i));
            }
            if (cut > 0) {
                int at = token.span().start() + cut;
                String word = token.folded();
                apart.add(new Token(
                        new Span(token.span().start(), at), token.from(), word.substring(0, cut), token.shape()));
                apart.add(new Token(new Span(at, token.span().end()), at, word.substring(cut), token.shape()));
            } else if (apart != tokens) {
                apart.add(token);
            }
        }
        return apart;
    }

    /** Whether the folded letters stand one by one in the text, so that a cut of the one is a cut of the other. */
    private static boolean isWhole(Token token) {
        return token.isWord()
                && token.folded().length() >= SHORTEST
                && token.folded().length() == token.span().length();
    }

    private int cut(String word) {
        Integer known = cuts.get(word);
        if (known != null) {
            return known;
        }
        int cut = lexicon.isTime(word) ? 0 : find(word);
        if (cuts.size() < REMEMBERED) {
            cuts.put(word, cut);
        }
        return cut;
    }

    private int find(String word) {
        for (int i = SHORTEST_START; i <= word.length() - SHORTEST_PART; i++) {
            if (unjoined.indexOf(word.charAt(i - 1)) >= 0) {
                String end = word.substring(i);
                boolean any = i >= SHORTEST_PART && ends.contains(end);
                if (any || lexicon.isForm(end) && lexicon.isTime(word.substring(0, i))) {
                    return i;
                }
            }
        }
        return 0;
    }
}
