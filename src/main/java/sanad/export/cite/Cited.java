package sanad.export.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.export.reason.ReasonText;
import sanad.export.reason.Said;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;
import sanad.time.Edtf;
import sanad.timeline.EventWords;

/**
 * A chronicle ready to be written, in one manner of speaking. Every writer of data, pages and slides takes its words from
 * here, so that they all cite alike.
 *
 * <p>Example: {@code new Cited(chronicle, Manner.ARABIC).events()} gives each event with its passages and their numbers.
 */
public final class Cited {
    private final Chronicle chronicle;
    private final Words words;
    private final DateWords dates;
    private final EventWords events;
    private final ReasonText reasons;
    private final List<CitedSource> sources;

    /** Speaks of a chronicle in a manner. */
    public Cited(Chronicle chronicle, Manner manner) {
        this.chronicle = chronicle;
        words = Words.in(manner);
        dates = DateWords.in(manner);
        events = EventWords.in(manner);
        reasons = new ReasonText(manner, chronicle);
        sources = chronicle.documents().stream().map(this::source).toList();
    }

    /** What is wanted of what is exported: the events of the stretch of time, under the title, in the manner. */
    public static Cited of(Exported exported, Wanted wanted) {
        Chronicle within = exported.within(wanted.view());
        Chronicle titled = wanted.title()
                .map(title -> within.telling(title, within.events()))
                .orElse(within);
        return new Cited(titled, wanted.manner());
    }

    /** What is written. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The words that it is written in. */
    public Words words() {
        return words;
    }

    /** The chronicle's name; "timeline" where it has none. */
    public String title() {
        String title = Plain.line(chronicle.title());
        return title.isEmpty() ? words.say("page.untitled") : title;
    }

    /** How many events from how many documents, in words. */
    public String counts() {
        return words.say(
                "page.counts",
                words.count("page.events", chronicle.events().size()),
                words.count("page.documents", chronicle.documents().size()));
    }

    /** The events in the order of the chronicle, made one by one as they are asked for. */
    public Stream<CitedEvent> events() {
        return chronicle.events().stream().map(this::event);
    }

    /** One event. */
    public CitedEvent event(Event event) {
        List<Integer> numbers = List.copyOf(event.evidence().stream()
                .map(e -> chronicle.number(e.passage().document()))
                .filter(n -> n > 0)
                .collect(Collectors.toCollection(TreeSet::new)));
        return new CitedEvent(
                event,
                Plain.line(event.title()),
                events.date(event),
                event.when().isKnown() ? Edtf.write(event.when()) : "",
                words.say("lane." + event.kind().lane()),
                numbers,
                brackets(numbers),
                event.evidence().stream()
                        .map(this::quote)
                        .flatMap(Optional::stream)
                        .toList(),
                event.disputed().stream().map(dates::say).toList(),
                Plain.line(event.touch().note()));
    }

    /** Numbers of documents in brackets and in the reader's digits; empty where there are none. */
    public String brackets(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : "[" + numbers.stream().map(words::number).collect(Collectors.joining(words.say("list.comma"))) + "]";
    }

    private Optional<CitedQuote> quote(Evidence evidence) {
        String id = evidence.passage().document();
        return chronicle
                .document(id)
                .map(document -> new CitedQuote(
                        chronicle.number(id),
                        Plain.line(document.words(evidence.passage().span())),
                        evidence.passage(),
                        document.source()
                                .original()
                                .flatMap(file ->
                                        file.page(evidence.passage().span().start()))));
    }

    /** The number of a quotation's document in brackets, with its page where there is one: [2, p. 3]. */
    public String brackets(CitedQuote quote) {
        String number = words.number(quote.number());
        return "["
                + quote.page()
                        .map(page -> number + words.say("list.comma") + words.say("reader.cite.page", page))
                        .orElse(number)
                + "]";
    }

    /** The words of a passage in quotation marks, with the number of its document and its page: “…” [2]. */
    public String quoted(CitedQuote quote) {
        return words.say("quote.open") + quote.words() + words.say("quote.close") + " " + brackets(quote);
    }

    /** How a date is known, in a word: "inferred". */
    public String basis(Basis basis) {
        return dates.basis(basis.name());
    }

    /** Why an event has its date, step by step, in words. */
    public List<String> why(Event event) {
        return chain(event).stream().map(step -> Plain.line(step.text())).toList();
    }

    /** The same with the parts of each step told apart; their words are as they stand in the sources. */
    public List<Said> chain(Event event) {
        return reasons.chain(event.reasons());
    }

    /** The numbered sources. */
    public List<CitedSource> sources() {
        return sources;
    }

    private CitedSource source(Document document) {
        DocumentDate date = chronicle.date(document.id());
        String published = date.basis() == Basis.UNKNOWN
                ? dates.published(date.when())
                : words.say("date.with.basis", dates.published(date.when()), basis(date.basis()));
        return new CitedSource(
                chronicle.number(document.id()),
                document,
                Plain.line(document.source().title().orElse(document.title())),
                document.source().publisher().map(Plain::line).filter(name -> !name.isEmpty()),
                published,
                date,
                document.source().address().filter(Cited::isOfTheWeb),
                language(document.text()));
    }

    /** A source on one line: "1. Title, publisher, 19 June 2024 (stated), https://…". */
    public String line(CitedSource source) {
        String comma = words.say("list.comma");
        return words.say("page.number", source.number()) + " " + source.title() + comma + apart(source.origin()) + comma
                + source.published()
                + chronicle
                        .copy(source.document().id())
                        .map(copy -> comma + words.say("copy." + copy.degree(), chronicle.number(copy.of())))
                        .orElse("")
                + source.address().map(a -> comma + apart(a)).orElse("");
    }

    /** Latin names in a line from right to left stand between two marks of direction: {@code 003.txt} would become txt.003. */
    private String apart(String name) {
        boolean latin =
                name.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return latin && words.manner().tongue().rightToLeft() ? "\u200E" + name + "\u200E" : name;
    }

    /** The same for the document of that number. */
    public String sourceLine(int number) {
        return line(sources.get(number - 1));
    }

    private static Optional<String> language(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > letters ? Optional.of("ar") : Optional.empty();
    }

    /** Only addresses that a browser fetches as pages, without a letter that does not belong into one. */
    private static boolean isOfTheWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && address.length() <= 2000
                && address.codePoints()
                        .allMatch(c -> c > ' '
                                && "\"'<>\\^`{|}".indexOf(c) < 0
                                && c != 0x7F
                                && !Character.isWhitespace(c)
                                && !Character.isISOControl(c)
                                && Character.getType(c) != Character.FORMAT);
    }
}
