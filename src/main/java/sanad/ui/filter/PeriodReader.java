package sanad.ui.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Timex;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.language.Folding;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Edtf;
import sanad.time.Precision;
import sanad.time.When;

/**
 * Understands a date that somebody types: EDTF, or the words that the program reads in documents, in any of their
 * languages.
 *
 * <p>Examples: {@code 2023-09}, "September 2023", "19 June 2024", "between March and May 2024".
 */
final class PeriodReader {
    private static final String ID = "typed";

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
        List<When> found = new Extractor(1)
                .extract("", List.of(document), Progress.NONE).timexes().stream()
                        .map(Timex::when)
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
