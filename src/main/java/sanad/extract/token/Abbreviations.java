package sanad.extract.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.language.Packs;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/**
 * Words after which a full stop ends no sentence, from the packs' {@code abbreviations.txt}. A text is cut before its
 * languages are known, so it is cut by the words of all packs first, and each sentence again by those of its own languages.
 *
 * <p>Example: one language shortens a title to "me", but "He told me. They left." is two sentences.
 */
final class Abbreviations {
    private static final Set<String> ALL = read(Packs.all());
    private static final Map<String, Set<String>> READY = new ConcurrentHashMap<>();

    private Abbreviations() {}

    /** The words of all packs. */
    static Set<String> all() {
        return ALL;
    }

    /** The text, with a sentence ended where only another language shortens a word so. */
    static Tokenized cut(Tokenized text) {
        List<Sentence> sentences = new ArrayList<>(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            cut(sentence, sentences);
        }
        return new Tokenized(text.document(), sentences);
    }

    private static void cut(Sentence sentence, List<Sentence> to) {
        List<Token> tokens = sentence.tokens();
        Set<String> own = READY.computeIfAbsent(
                sentence.languages(), name -> read(Blend.named(name).packs()));
        int from = 0;
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (isStop(tokens, i) && !own.contains(tokens.get(i - 1).folded())) {
                to.add(part(sentence, from, i + 1));
                from = i + 1;
            }
        }
        to.add(from == 0 ? sentence : part(sentence, from, tokens.size()));
    }

    /** Whether a full stop stands there that ends no sentence only for a pack's sake. */
    private static boolean isStop(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        return tokens.get(at).isMark('.')
                && before.touches(tokens.get(at))
                && !tokens.get(at).touches(tokens.get(at + 1))
                && !(before.isWord() && before.folded().length() == 1)
                && ALL.contains(before.folded());
    }

    private static Sentence part(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(span, tokens, sentence.languages());
    }

    private static Set<String> read(List<Pack> packs) {
        Set<String> words = new HashSet<>();
        for (Pack pack : packs) {
            for (PackFile.Line line : PackFile.of(pack, "abbreviations.txt").lines()) {
                words.add(Folding.standard().fold(line.text()));
            }
        }
        return words;
    }
}
