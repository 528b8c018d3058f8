package sanad.export.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedQuote;
import sanad.export.cite.CitedSource;
import sanad.export.cite.Plain;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.Span;

/** The numbered sources of a page, each with the passages that events cite, among the words that stand around them. */
final class SourceList {
    private static final int AROUND = 90;

    private final Cited cited;
    private final Words words;
    private final Html html;

    /** The passages of each source, in the order in which events cite them. */
    private final Map<Integer, List<Cite>> cites = new TreeMap<>();

    /**
     * A passage that an event cites.
     *
     * @param id where a link to it leads
     * @param event where a link back leads
     */
    record Cite(String id, String event, CitedEvent told, CitedQuote quote) {}

    SourceList(Cited cited, Html html) {
        this.cited = cited;
        this.html = html;
        words = cited.words();
    }

    /** Keeps a passage for its source. */
    void add(Cite cite) {
        cites.computeIfAbsent(cite.quote().number(), number -> new ArrayList<>())
                .add(cite);
    }

    /** Writes the sources, each with its passages. */
    void write() throws IOException {
        html.open("section", "id", "sources")
                .words("h2", words.say("page.sources"))
                .line();
        html.open("ol", "class", "sources").line();
        for (CitedSource source : cited.sources()) {
            html.open("li", "id", "s" + source.number());
            html.open("h3")
                    .text(words.say("page.number", source.number()) + " ")
                    .words("bdi", source.title())
                    .close();
            html.open("p", "class", "date").words("bdi", source.origin()).text(words.say("list.comma"));
            html.text(source.published()).close();
            if (source.address().isPresent()) {
                String address = source.address().get();
                html.open("p", "class", "note", "dir", "ltr");
                html.words("a", address, "href", address, "rel", "noopener noreferrer")
                        .close();
            }
            List<Cite> passages = cites.getOrDefault(source.number(), List.of());
            if (!passages.isEmpty()) {
                html.open("details")
                        .words("summary", words.count("html.passages", passages.size()))
                        .open("ol");
                for (Cite cite : passages) {
                    passage(cite, source.document());
                }
                html.close().close();
            }
            html.close().line();
        }
        html.close().line().close().line();
    }

    /** A passage among the words that stand around it, and the way back to the event. */
    private void passage(Cite cite, Document document) throws IOException {
        String text = document.text();
        Span span = cite.quote().passage().span();
        html.open("li", "id", cite.id(), "dir", "auto", "tabindex", "-1");
        int from = border(text, span.start() - AROUND, span.start());
        int to = back(text, Math.min(text.length(), span.end() + AROUND), span.end());
        html.words("span", "…" + Plain.within(text.substring(from, span.start())), "class", "around");
        html.words("mark", cite.quote().words());
        html.words("span", Plain.within(text.substring(span.end(), to)) + "…", "class", "around");
        html.text(" ")
                .words("a", cite.told().title(), "href", "#" + cite.event())
                .close();
    }

    /** The first beginning of a word from a place on. */
    private static int border(String text, int from, int limit) {
        int at = Math.max(0, from);
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** The last end of a word up to a place. */
    private static int back(String text, int from, int limit) {
        int at = from;
        while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
