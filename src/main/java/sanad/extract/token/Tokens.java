package sanad.extract.token;

import java.util.HashSet;
import java.util.Set;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.language.Packs;
import sanad.text.Document;
import sanad.text.Tokenized;
import sanad.text.Tokenizer;

/**
 * Sentences and tokens, folded and cut by the language packs.
 *
 * <p>Example: {@code Tokens.of(document).sentences()}.
 */
public final class Tokens {
    private static final Tokenizer TOKENIZER = new Tokenizer(
            new Tokenizer.Spelling() {
                @Override
                public String fold(String text, int start, int end) {
                    return Folding.standard().fold(text, start, end);
                }

                @Override
                public boolean isSilent(char sign) {
                    return Folding.standard().isSilent(sign);
                }
            },
            abbreviations());

    private Tokens() {}

    /** The sentences and tokens of a document. */
    public static Tokenized of(Document document) {
        return TOKENIZER.tokenize(document);
    }

    private static Set<String> abbreviations() {
        Set<String> words = new HashSet<>();
        for (Pack pack : Packs.all()) {
            PackFile.of(pack, "abbreviations.txt")
                    .lines()
                    .forEach(line -> words.add(Folding.standard().fold(line.text())));
        }
        return words;
    }
}
