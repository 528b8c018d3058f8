package sanad.extract.token;

import sanad.language.Folding;
import sanad.language.Packs;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Token;
import sanad.text.Tokenized;
import sanad.text.Tokenizer;

/**
 * Sentences and tokens, folded and cut by the language packs, with the languages of each sentence.
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
            Abbreviations.all());
    private static final LanguageChoice LANGUAGES = new LanguageChoice(Packs.all());

    private Tokens() {}

    /** The sentences and tokens of a document, each sentence with the languages that read it. */
    public static Tokenized of(Document document) {
        return Abbreviations.cut(LANGUAGES.choose(TOKENIZER.tokenize(document)));
    }

    /** The folded words and marks of a phrase of a table, cut exactly as texts are. */
    public static String[] cut(String phrase) {
        if (isWord(phrase)) {
            return new String[] {Folding.standard().fold(phrase)};
        }
        Document document = new Document("table", "", phrase, Source.file("table"));
        return TOKENIZER.tokenize(document).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::folded)
                .toArray(String[]::new);
    }

    /** Whether it is letters and nothing else, as most of a table is; then there is nothing to cut. */
    private static boolean isWord(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!Character.isLetter(phrase.charAt(i))) {
                return false;
            }
        }
        return !phrase.isEmpty();
    }
}
