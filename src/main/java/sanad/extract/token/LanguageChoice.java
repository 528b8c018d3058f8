package sanad.extract.token;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Sentence;
import sanad.text.Token;
import sanad.text.Tokenized;

/**
 * Says which languages read each sentence, where packs share a script, by the words of their {@code common-words.txt}. The
 * document has the language with most of its words, the pack listed first where they are equal; a paragraph, and in it a
 * sentence, has another only where that stands out clearly, so that a headline of three words follows its document.
 *
 * <p>Example: an English document may quote a sentence of another language, which is then read by that language's pack.
 */
final class LanguageChoice {
    private static final int NONE = -1;
    /** So many words tell a paragraph's language that is not the document's. */
    private static final int SURE = 4;

    private final List<Pack> packs;
    private final boolean rivals;
    private final Map<String, Integer> tells = new HashMap<>();

    LanguageChoice(List<Pack> packs) {
        this.packs = packs;
        Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
        for (Pack pack : packs) {
            scripts.add(pack.script());
        }
        this.rivals = scripts.size() < packs.size();
        for (int i = 0; i < packs.size() && rivals; i++) {
            for (PackFile.Line line :
                    PackFile.of(packs.get(i), "common-words.txt").lines()) {
                take(line.text(), i);
            }
        }
    }

    /** A word that several packs list tells nothing. */
    private void take(String words, int pack) {
        for (String word : words.split(" ", -1)) {
            Integer before = tells.put(Folding.standard().fold(word), pack);
            if (before != null && before != pack) {
                tells.put(Folding.standard().fold(word), NONE);
            }
        }
    }

    /** The same sentences, each with its languages. */
    Tokenized choose(Tokenized text) {
        if (!rivals) {
            return text;
        }
        List<Sentence> sentences = text.sentences();
        int[][] votes = new int[sentences.size()][];
        int[] all = new int[packs.size()];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = votes(sentences.get(i));
            add(votes[i], all);
        }
        Blend document = better(Blend.usual(), all, 1);
        String usual = document.name();
        List<Sentence> chosen = new ArrayList<>(sentences.size());
        for (int from = 0; from < votes.length; ) {
            int to = paragraphEnd(text, from);
            int[] sum = new int[packs.size()];
            for (int i = from; i < to; i++) {
                add(votes[i], sum);
            }
            Blend paragraph = better(document, sum, SURE);
            for (int i = from; i < to; i++) {
                Sentence sentence = sentences.get(i);
                Blend own = better(paragraph, votes[i], SURE);
                String languages = own.equals(document) ? usual : own.name();
                chosen.add(new Sentence(sentence.span(), sentence.tokens(), languages));
            }
            from = to;
        }
        return new Tokenized(text.document(), chosen);
    }

    private int[] votes(Sentence sentence) {
        int[] votes = new int[packs.size()];
        for (Token token : sentence.tokens()) {
            int pack = token.isWord() ? tells.getOrDefault(token.folded(), NONE) : NONE;
            if (pack != NONE) {
                votes[pack]++;
            }
        }
        return votes;
    }

    private static void add(int[] votes, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += votes[i];
        }
    }

    /** The blend with each pack that has so many votes, and clearly more than the pack of its script in the blend. */
    private Blend better(Blend blend, int[] votes, int least) {
        Blend best = blend;
        for (Pack pack : blend.packs()) {
            int before = packs.indexOf(pack);
            int top = before;
            for (int i = 0; i < votes.length; i++) {
                if (packs.get(i).script() == pack.script() && votes[i] > votes[top]) {
                    top = i;
                }
            }
            boolean clear = least == 1 || votes[top] >= 2 * votes[before];
            if (top != before && votes[top] >= least && clear) {
                best = best.with(packs.get(top));
            }
        }
        return best;
    }

    /** The sentence behind a paragraph, which ends with its line. */
    private static int paragraphEnd(Tokenized text, int from) {
        List<Sentence> sentences = text.sentences();
        int at = from + 1;
        while (at < sentences.size()) {
            int gap = sentences.get(at - 1).span().end();
            int start = sentences.get(at).span().start();
            if (text.document().text().substring(gap, start).indexOf('\n') >= 0) {
                return at;
            }
            at++;
        }
        return at;
    }
}
