package sanad.ui.reader.hands;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.HiddenSigns;
import sanad.text.Passage;
import sanad.ui.words.Direction;

/** A passage as it is pasted elsewhere: its words, untouched, and where they come from. */
final class Citation {
    private Citation() {}

    /**
     * The passage in quotation marks and its source on a line below, in the interface's language: number, title,
     * publisher, date with how it is known, page, address, as far as they are known; empty where there is no such document.
     * What runs in the other direction, or holds signs that turn it, is kept apart by isolates.
     */
    static String of(Chronicle chronicle, Passage passage, Manner manner) {
        Words words = Words.in(manner);
        return chronicle
                .document(passage.document())
                .map(document -> words.say(
                                "reader.cite.words",
                                apart(document.words(passage.span()).strip(), words))
                        + "\n"
                        + words.say("reader.cite.source", source(chronicle, document, passage, words)))
                .orElse("");
    }

    private static String source(Chronicle chronicle, Document document, Passage passage, Words words) {
        DateWords dates = DateWords.in(words.manner());
        DocumentDate date = chronicle.date(document.id());
        Optional<String> dated = Optional.of(date)
                .filter(d -> d.when().isKnown())
                .map(d -> words.say(
                        "date.with.basis",
                        dates.say(d.when()),
                        dates.basis(d.basis().name())));
        return Stream.of(
                        Optional.of(words.say("reader.cite.document", chronicle.number(document.id()))),
                        Optional.of(apart(document.title(), words)),
                        document.source().publisher().map(p -> apart(p, words)),
                        dated,
                        document.source()
                                .original()
                                .flatMap(file -> file.page(passage.span().start()))
                                .map(page -> words.say("reader.cite.page", page)),
                        document.source().address().map(a -> apart(a, words)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.say("reader.cite.comma")));
    }

    private static String apart(String text, Words words) {
        boolean other = Direction.rightToLeft(text) != words.manner().tongue().rightToLeft();
        boolean turned = text.chars().anyMatch(HiddenSigns::is);
        return other || turned ? "\u2068" + text + "\u2069" : text;
    }
}
