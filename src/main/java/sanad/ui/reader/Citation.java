package sanad.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;

/** A passage as it is pasted elsewhere: its words, untouched, and where they come from. */
final class Citation {
    private Citation() {}

    /**
     * The passage in quotation marks and its source on a line below: title, publisher, date with how it is known,
     * address, as far as they are known; empty where there is no such document.
     */
    static String of(Chronicle chronicle, Passage passage, Manner manner) {
        Words words = Words.in(manner);
        return chronicle
                .document(passage.document())
                .map(document -> words.say(
                                "reader.cite.words",
                                document.words(passage.span()).strip())
                        + "\n"
                        + words.say("reader.cite.source", source(chronicle, document, manner)))
                .orElse("");
    }

    private static String source(Chronicle chronicle, Document document, Manner manner) {
        DateWords dates = DateWords.in(manner);
        DocumentDate date = chronicle.date(document.id());
        Optional<String> dated = Optional.of(date)
                .filter(d -> d.when().isKnown())
                .map(d -> Words.in(manner)
                        .say(
                                "date.with.basis",
                                dates.say(d.when()),
                                dates.basis(d.basis().name())));
        return Stream.of(
                        List.of(document.title()),
                        document.source().publisher().stream().toList(),
                        dated.stream().toList(),
                        document.source().address().stream().toList())
                .flatMap(List::stream)
                .collect(Collectors.joining(Words.in(manner).say("reader.cite.comma")));
    }
}
