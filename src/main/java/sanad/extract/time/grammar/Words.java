package sanad.extract.time.grammar;

import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Token;

/** Cuts the words of the tables exactly as texts are cut. */
final class Words {
    private Words() {}

    static String[] of(String phrase) {
        Document document = new Document("table", "", phrase, Source.file("table"));
        return Tokens.of(document).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::folded)
                .toArray(String[]::new);
    }
}
