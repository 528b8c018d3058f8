package sanad.export.web;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanad.chronicle.Event;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedQuote;
import sanad.export.cite.Plain;
import sanad.export.reason.Said;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.axis.Habits;

/**
 * One page: heading, timeline, the list of all events with their passages and reasons, the sources with each passage
 * where it stands. All words are in the page itself, so that it reads, prints and is searched without its script; the
 * script draws the timeline from the list.
 */
final class WebPage {

    private final Cited cited;
    private final Words words;
    private final Html html;
    private final Habits habits;

    private final SourceList sources;

    WebPage(Cited cited, Habits habits, Writer out) {
        this.cited = cited;
        this.habits = habits;
        words = cited.words();
        html = new Html(out);
        sources = new SourceList(cited, html);
    }

    void write() throws IOException {
        Manner manner = words.manner();
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", manner.tongue().code(), "dir", direction()).line();
        head();
        DateWords dates = DateWords.in(manner);
        Time time = Time.of(cited, habits);
        String months = IntStream.rangeClosed(1, 12).mapToObj(dates::month).collect(Collectors.joining("|"));
        html.open(
                "body",
                "data-months",
                months,
                "data-bce",
                words.say("date.bce", "{0}"),
                "data-earlier",
                words.say("edge.earlier.other", "{0}"),
                "data-later",
                words.say("edge.later.other", "{0}"),
                "data-digits",
                manner.digits() == Manner.Digits.WESTERN ? "latn" : "arab",
                "data-dir",
                direction(),
                "data-time",
                habits.rtl(manner) ? "leftwards" : "rightwards",
                "data-from",
                time.from(),
                "data-to",
                time.to(),
                "data-course",
                time.course(),
                "data-folds",
                time.folds());
        html.line();
        html.words("a", words.say("html.skip"), "class", "skip", "href", "#events")
                .line();
        html.open("header").open("h1").words("bdi", cited.title()).close().words("p", cited.counts());
        html.words("p", words.say("html.keys"), "class", "keys").close().line();
        html.open("main").line();
        wall();
        events();
        sources.write();
        html.close().line();
        html.open("footer").text(words.say("page.made")).close().line();
        html.open("script").raw(Parts.SCRIPT).close().line();
        html.close().line().close().line();
    }

    private String direction() {
        return words.manner().tongue().rightToLeft() ? "rtl" : "ltr";
    }

    private void head() throws IOException {
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", Parts.POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.words("title", cited.title()).line();
        html.open("style").raw(Parts.STYLE).close().line();
        html.close().line();
    }

    private void wall() throws IOException {
        html.open("section", "class", "wall", "aria-label", words.say("html.wall"))
                .line();
        html.open("div", "class", "tools");
        button("+", "html.zoom.in");
        button("-", "html.zoom.out");
        button("0", "html.zoom.all");
        button("ArrowUp", "html.previous");
        button("ArrowDown", "html.next");
        button("Enter", "html.open");
        html.open("output", "aria-live", "polite", "dir", "auto").close();
        html.close().line();
        html.open("svg", "tabindex", "0", "role", "application", "aria-label", words.say("html.wall.told"));
        html.close().line();
        Legend.write(cited, html);
        html.close().line();
    }

    private void button(String key, String word) throws IOException {
        html.words("button", words.say(word), "type", "button", "data-key", key);
    }

    private void events() throws IOException {
        html.open("section", "id", "events")
                .words("h2", words.say("html.events"))
                .line();
        html.open("ol", "class", "events").line();
        List<Event> all = cited.chronicle().events();
        for (int i = 0; i < all.size(); i++) {
            event(cited.event(all.get(i)), i + 1);
        }
        html.close().line().close().line();
    }

    private void event(CitedEvent told, int number) throws IOException {
        Event event = told.event();
        List<String> attributes = new ArrayList<>(List.of(
                "id",
                "e" + number,
                "tabindex",
                "-1",
                "class",
                "k-" + event.kind().lane(),
                "data-id",
                event.id(),
                "data-weight",
                String.valueOf(event.importance()),
                "data-basis",
                event.basis().name().toLowerCase(Locale.ROOT)));
        attributes.addAll(Glyphs.of(event));
        html.open("li", attributes.toArray(new String[0]));
        html.open("h3").words("bdi", told.title()).close();
        html.open("p", "class", "date")
                .words("span", told.date(), "class", "when")
                .text(" ");
        if (!told.edtf().isEmpty()) {
            html.words("code", told.edtf(), "dir", "ltr").text(" ");
        }
        for (int source : told.numbers()) {
            html.words("a", cited.brackets(List.of(source)), "href", "#s" + source)
                    .text(" ");
        }
        html.words("span", told.lane(), "class", "note").close();
        if (!told.disputed().isEmpty()) {
            String others = String.join(words.say("list.comma"), told.disputed());
            html.words("p", words.say("formats.disputed", others), "class", "warn");
        }
        if (!told.note().isEmpty()) {
            html.open("p").words("bdi", told.note()).close();
        }
        quotes(told, number);
        why(event);
        html.close().line();
    }

    private void quotes(CitedEvent told, int number) throws IOException {
        for (int i = 0; i < told.quotes().size(); i++) {
            CitedQuote quote = told.quotes().get(i);
            String id = "p" + number + "-" + (i + 1);
            sources.add(new SourceList.Cite(id, "e" + number, told, quote));
            html.open("blockquote").words("bdi", quote.words()).text(" ");
            html.words("a", cited.brackets(quote), "href", "#" + id, "title", words.say("html.open"));
            html.close();
        }
    }

    private void why(Event event) throws IOException {
        if (event.reasons().isEmpty()) {
            return;
        }
        html.open("details").words("summary", words.say("formats.why")).open("ol");
        for (Said step : cited.chain(event)) {
            html.open("li");
            for (Said.Part part : step.parts()) {
                String plain = part instanceof Said.Plain ? Plain.within(part.text()) : Plain.line(part.text());
                if (part instanceof Said.Plain) {
                    html.text(plain);
                } else {
                    html.words(part instanceof Said.Date ? "b" : "bdi", plain);
                }
            }
            html.close();
        }
        html.close().close();
    }
}
