package sanad.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.text.Token;

/** Words and phrases of one sort, found by their first word in one step. */
public final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** Takes a phrase of folded words. */
    public void add(List<String> words) {
        byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(1)).add(words);
    }

    /** The first words of all of them. */
    public Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** How many tokens from this one on are the longest phrase that begins with this word; 0 where none is. */
    public int at(String word, List<Token> tokens, int index) {
        int longest = 0;
        for (List<String> phrase : byFirst.getOrDefault(word, List.of())) {
            if (phrase.size() > longest && follows(phrase, tokens, index)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean follows(List<String> phrase, List<Token> tokens, int index) {
        boolean all = index + phrase.size() <= tokens.size();
        for (int i = 1; all && i < phrase.size(); i++) {
            all = tokens.get(index + i).folded().equals(phrase.get(i));
        }
        return all;
    }
}
