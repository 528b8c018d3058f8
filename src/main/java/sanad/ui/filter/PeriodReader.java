package sanad.ui.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.language.Folding;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Edtf;
import sanad.time.Precision;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolver;

/**
 * Understands a date that somebody types: EDTF, or the words that the program reads in documents, in any of their
 * languages.
 *
 * <p>Examples: {@code 2023-09}, "September 2023", "19 June 2024", "between March and May 2024".
 */
final class PeriodReader {
    private static final String ID = "typed";
    private static final TimeTagger TAGGER = new TimeTagger();

    private PeriodReader() {}

    /** The days that the words come to; empty where they are not understood. */
    static Optional<When> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.read(Folding.standard().fold(text))).filter(When::isKnown);
        } catch (IllegalArgumentException e) {
            return words(text);
        }
    }

    private static Optional<When> words(String text) {
        Document document = new Document(ID, "", text, Source.file(ID));
        List<When> found = TAGGER.tag(Tokens.of(document)).stream()
                .map(expression ->
                        Resolver.resolve(expression.meaning(), Ground.NOTHING).when())
                .filter(when -> when.isKnown() && !when.openStart() && !when.openEnd())
                .toList();
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        LocalDate first =
                found.stream().map(When::earliest).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                found.stream().map(When::latest).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new When(first, last, Precision.INTERVAL, false));
    }
}
