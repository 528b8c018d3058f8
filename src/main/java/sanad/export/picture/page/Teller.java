package sanad.export.picture.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.timeline.EventWords;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;

/** What a page says of events and sources: dates with the numbers of their sources, and the sources themselves. */
final class Teller {
    private final Chronicle chronicle;
    private final Words words;
    private final EventWords events;
    private final DateWords dates;
    private final boolean rtl;

    Teller(Chronicle chronicle, Manner manner) {
        this.chronicle = chronicle;
        words = Words.in(manner);
        events = EventWords.in(manner);
        dates = DateWords.in(manner);
        rtl = manner.tongue().rightToLeft();
    }

    Words words() {
        return words;
    }

    DateWords dates() {
        return dates;
    }

    /** The date words of an event with the numbers of the documents that report it; one without any has no brackets. */
    String cited(Event event) {
        String numbers = event.evidence().stream()
                .map(e -> chronicle.number(e.passage().document()))
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(words::number)
                .collect(Collectors.joining(words.say("list.comma")));
        return numbers.isEmpty() ? events.date(event) : words.say("page.cites", events.date(event), numbers);
    }

    /** An event in a list. */
    Columns.Entry entry(Event event) {
        Group.Subject subject = new Group.Subject(event.id(), events.told(event));
        return new Columns.Entry("", Optional.of(subject), EventWords.plain(event.title()), List.of(cited(event)));
    }

    /** A source under its number. */
    Columns.Entry entry(Document document) {
        List<String> detail = new ArrayList<>();
        detail.add(publication(document));
        document.source().address().map(EventWords::plain).ifPresent(detail::add);
        int number = chronicle.number(document.id());
        String headline = EventWords.plain(document.source().title().orElse(document.title()));
        Group.Subject subject = new Group.Subject("source-" + number, words.say("page.source.told", number, headline));
        return new Columns.Entry(words.say("page.number", number), Optional.of(subject), headline, detail);
    }

    /** Where a source can be found, if that is an address of the web and nothing else. */
    static Optional<String> link(Document document) {
        return document.source().address().map(String::strip).filter(Teller::isWeb);
    }

    private static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && address.chars().allMatch(c -> c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\');
    }

    private String publication(Document document) {
        DocumentDate date = chronicle.date(document.id());
        String day = date.basis() == Basis.UNKNOWN
                ? dates.say(date.when())
                : words.say(
                        "date.with.basis",
                        dates.say(date.when()),
                        dates.basis(date.basis().name()));
        String publisher =
                document.source().publisher().orElse(document.source().file());
        return words.say("page.source.dated", isolated(EventWords.plain(publisher)), day);
    }

    /**
     * A name that keeps its own direction among words of the other: {@code 003.txt} would become txt.003, and a name of
     * both scripts would draw the number behind it into itself.
     */
    private String isolated(String name) {
        Bidi bidi = new Bidi(name, rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean same = rtl ? bidi.isRightToLeft() : bidi.isLeftToRight();
        return same ? name : (TextMeasure.rtl(name) ? "\u2067" : "\u2066") + name + "\u2069";
    }
}
