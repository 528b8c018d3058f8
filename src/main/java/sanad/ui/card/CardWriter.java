package sanad.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Copy;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Reason;
import sanad.export.reason.ReasonText;
import sanad.export.reason.Said;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;
import sanad.ui.words.CopyWords;
import sanad.ui.words.TouchWords;

/** Writes cards in one manner of speaking. */
final class CardWriter {
    /** The longest quotation in the list of passages, about two lines. */
    private static final int LONGEST = 130;

    private final Chronicle chronicle;
    private final Words words;
    private final DateWords dates;
    private final ReasonText reasons;

    CardWriter(Chronicle chronicle, Manner manner) {
        this.chronicle = chronicle;
        words = Words.in(manner);
        dates = DateWords.in(manner);
        reasons = new ReasonText(manner, chronicle);
    }

    /** The card of an event. */
    CardText event(Event event) {
        return new CardText(
                Optional.of(event.kind().lane()),
                words.say("lane." + event.kind().lane().name()),
                event.title(),
                date(event),
                event.basis(),
                dates.basis(event.basis().name()),
                passages(event),
                reasons.chain(event.reasons()),
                event.reasons().stream().map(this::link).toList(),
                "",
                disputed(event),
                event.evidence().stream().map(e -> quote(e, event.when())).toList(),
                "",
                List.of(),
                Stream.concat(
                                event.actors().stream().map(a -> new CardText.Chip(a, words.say("card.actor"))),
                                event.places().stream().map(p -> new CardText.Chip(p, words.say("card.place"))))
                        .distinct()
                        .toList(),
                TouchWords.say(event.touch(), words),
                event.touch().note(),
                event.touch().image(),
                List.of(Sureness.of(event.confidence()).say(words)));
    }

    /** The card of a document. */
    CardText document(Document document) {
        DocumentDate date = chronicle.date(document.id());
        int events = (int) chronicle.events().stream()
                .filter(e -> e.evidence().stream()
                        .anyMatch(p -> p.passage().document().equals(document.id())))
                .count();
        List<String> notes = new ArrayList<>();
        document.source().publisher().ifPresent(p -> notes.add(words.say("card.publisher", p)));
        document.source().address().ifPresent(a -> notes.add(words.say("card.address", a)));
        document.source().original().ifPresent(file -> notes.addAll(FileNotes.of(file, words)));
        notes.add(words.say(chronicle.events().isEmpty() ? "card.no.events" : "card.choose"));
        return new CardText(
                Optional.empty(),
                words.say("card.document", chronicle.number(document.id())),
                document.title(),
                date.when().openEnd() ? dates.published(date.when()) : dates.sayWithWeekday(date.when()),
                date.basis(),
                dates.basis(date.basis().name()),
                words.count("card.events", events),
                reasons.chain(date.reasons()),
                date.reasons().stream().map(this::link).toList(),
                date.when().isKnown() ? "" : words.say("card.undated"),
                List.of(),
                List.of(),
                copied(document.id()),
                copies(document.id()),
                List.of(),
                "",
                "",
                Optional.empty(),
                notes);
    }

    private String date(Event event) {
        String said = dates.sayWithWeekday(event.when());
        return event.likeliest()
                .filter(day -> !event.when().isDay())
                .map(day -> words.say("card.likeliest", said, dates.say(When.day(day))))
                .orElse(said);
    }

    /** The words that a step stands on: its own passage, else the first that it quotes. */
    private Optional<Passage> link(Reason reason) {
        return reasons.say(reason).parts().stream()
                .filter(Said.Quote.class::isInstance)
                .map(part -> ((Said.Quote) part).passage())
                .findFirst()
                .or(reason::passage);
    }

    private List<CardText.Line> disputed(Event event) {
        List<CardText.Line> lines = new ArrayList<>();
        for (When when : event.disputed()) {
            event.evidence().stream()
                    .filter(e -> e.when().equals(when))
                    .findFirst()
                    .ifPresent(
                            e -> lines.add(new CardText.Line(number(e), dates.sayWithWeekday(when), "", e.passage())));
        }
        return lines;
    }

    private CardText.Line quote(Evidence evidence, When whole) {
        String said = chronicle
                .document(evidence.passage().document())
                .map(d -> shortened(d.words(evidence.passage().span())))
                .orElse("");
        boolean own = evidence.when().isKnown() && !evidence.when().equals(whole);
        return new CardText.Line(
                number(evidence),
                words.say("quote.open") + said + words.say("quote.close"),
                CopyWords.of(chronicle, evidence.passage(), words)
                        .orElseGet(() -> own ? dates.say(evidence.when()) : ""),
                evidence.passage());
    }

    /** How many passages tell it in words of their own, and how many stand in copies. */
    private String passages(Event event) {
        int copied = (int) event.evidence().stream()
                .filter(e -> !chronicle.witness(e.passage()).equals(e.passage().document()))
                .count();
        String own = words.count("reader.passages", event.evidence().size() - copied);
        return copied == 0 ? own : own + words.say("list.comma") + words.count("copy.passages", copied);
    }

    /** That a document copies another, or how many copy it. */
    private String copied(String document) {
        return CopyWords.of(chronicle, document, words)
                .orElseGet(() -> words.count("copy.copies", copying(document).size()));
    }

    private List<CardText.Line> copies(String document) {
        return chronicle.copy(document).map(copy -> List.of(copy.of())).orElseGet(() -> copying(document)).stream()
                .flatMap(id -> chronicle.document(id).stream())
                .map(other -> new CardText.Line(
                        words.number(chronicle.number(other.id())),
                        other.title(),
                        dates.published(chronicle.date(other.id()).when()),
                        other.passage(new Span(0, firstLine(other.text())))))
                .toList();
    }

    private List<String> copying(String document) {
        return chronicle.copies().stream()
                .filter(copy -> copy.of().equals(document))
                .map(Copy::document)
                .toList();
    }

    private static int firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? Math.min(text.length(), LONGEST) : end;
    }

    private String number(Evidence evidence) {
        return words.number(chronicle.number(evidence.passage().document()));
    }

    /** The words on one line, cut at a space where they are many. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s++", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        if (cut < LONGEST / 2) {
            cut = LONGEST - (Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? 1 : 0);
        }
        return line.substring(0, cut).stripTrailing() + "…";
    }
}
