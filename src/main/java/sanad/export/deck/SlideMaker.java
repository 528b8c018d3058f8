package sanad.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sanad.chronicle.Event;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedQuote;
import sanad.export.cite.Plain;
import sanad.export.format.Wanted;
import sanad.language.Words;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Days;

/** Lays out slides, and says what stands in their notes. */
final class SlideMaker {
    private static final double EDGE = 64;
    private static final double ACROSS = Shapes.WIDTH - 2 * EDGE;

    /** How many characters of passages a slide shows; the rest is in the notes. */
    private static final int LEGIBLE = 420;

    private final Cited cited;
    private final Words words;
    private final Palette palette;
    private final boolean rtl;
    private final TextMeasure measure = new TextMeasure();
    private final Overview overview;

    SlideMaker(Cited cited, Wanted wanted) {
        this.cited = cited;
        words = cited.words();
        palette = Palette.of(wanted.theme());
        rtl = words.manner().tongue().rightToLeft();
        overview = new Overview(cited, wanted, measure);
    }

    /** The shapes of the first slide: the foremost events on one timeline. */
    String first() {
        List<Event> all = cited.chronicle().events();
        return timeline(cited.title(), cited.counts(), Overview.foremost(all));
    }

    /** The shapes of a slide. */
    String shapes(Station station) {
        if (station.events().size() == 1 && station.title().isEmpty()) {
            return event(cited.event(station.events().get(0)));
        }
        return timeline(Plain.line(station.title()), Plain.line(station.caption()), station.events());
    }

    private String timeline(String title, String caption, List<Event> events) {
        Shapes shapes = new Shapes(palette);
        shapes.title(new Shapes.Place(EDGE, 36, ACROSS, 72), new Shapes.Line(title, 44, true, Tone.INK), rtl);
        List<Shapes.Line> under =
                caption.isEmpty() ? List.of() : List.of(new Shapes.Line(caption, 22, false, Tone.INK2));
        shapes.box("Caption", new Shapes.Place(EDGE, 108, ACROSS, 36), under, rtl, "t", Optional.empty());
        // what has no date has no place on an axis; it stands in the notes
        List<Event> dated =
                events.stream().filter(Days::dated).sorted(Event.BY_DATE).toList();
        if (!dated.isEmpty()) {
            Shapes.Place place = new Shapes.Place(24, 156, Shapes.WIDTH - 48, 536);
            new ShapePainter(shapes, measure, place, Overview.LARGER).paint(overview.draw(dated, place));
        }
        return shapes.xml();
    }

    private String event(CitedEvent told) {
        Shapes shapes = new Shapes(palette);
        double bar = rtl ? Shapes.WIDTH - 20 : 0;
        shapes.shape(
                new Shapes.Place(bar, 0, 20, Shapes.HEIGHT),
                "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
                Optional.of(Fill.of(Palette.event(told.event()))),
                Optional.empty());
        String date = told.date() + words.say("deck.dot") + told.lane();
        shapes.box(
                "Date",
                new Shapes.Place(EDGE, 48, ACROSS, 44),
                List.of(new Shapes.Line(date, 26, false, Tone.INK2)),
                rtl,
                "ctr",
                Optional.empty());
        shapes.title(new Shapes.Place(EDGE, 96, ACROSS, 130), new Shapes.Line(told.title(), 46, true, Tone.INK), rtl);
        List<Shapes.Line> quotes = quotes(told);
        if (!quotes.isEmpty()) {
            Shapes.Place place = new Shapes.Place(EDGE, 244, ACROSS, Math.min(340, height(quotes)));
            shapes.box("Passages", place, quotes, rtl, "ctr", Optional.of(Fill.of(Tone.EV1)));
        }
        List<Shapes.Line> sources = told.numbers().stream()
                .limit(4)
                .map(number -> new Shapes.Line(cited.sourceLine(number), 16, false, Tone.INK3))
                .toList();
        shapes.box("Sources", new Shapes.Place(EDGE, 596, ACROSS, 104), sources, rtl, "b", Optional.empty());
        return shapes.xml();
    }

    /** About how tall a box of these lines is: to shape every word of ten thousand slides would take longer than to write them. */
    private static double height(List<Shapes.Line> lines) {
        double height = 32;
        for (Shapes.Line line : lines) {
            double width = line.text().length() * line.size() * 0.62;
            height += Math.ceil(width / (ACROSS - 36)) * line.size() * 1.45;
        }
        return height;
    }

    private List<Shapes.Line> quotes(CitedEvent told) {
        List<Shapes.Line> lines = new ArrayList<>();
        int length =
                told.quotes().stream().findFirst().map(q -> q.words().length()).orElse(0);
        double size = length > 500 ? 18 : length > 250 ? 24 : 30;
        int left = LEGIBLE;
        for (CitedQuote quote : told.quotes()) {
            left -= quote.words().length();
            if (!lines.isEmpty() && left < 0) {
                break;
            }
            lines.add(new Shapes.Line(cited.quoted(quote), size, false, Tone.INK));
        }
        int more = told.quotes().size() - lines.size();
        if (more > 0) {
            lines.add(new Shapes.Line(words.count("deck.more", more), 18, false, Tone.INK2));
        }
        if (!told.disputed().isEmpty()) {
            String others = String.join(words.say("list.comma"), told.disputed());
            lines.add(new Shapes.Line(words.say("formats.disputed", others), 20, true, Tone.DANGER));
        }
        return lines;
    }

    /** The paragraphs of a slide's notes: each event with date, passages and reasons, then the sources. */
    List<String> notes(Station station) {
        List<String> notes = new ArrayList<>();
        if (!station.notes().isBlank()) {
            station.notes().lines().map(Plain::line).forEach(notes::add);
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Event event : station.events()) {
            CitedEvent told = cited.event(event);
            notes.add(told.title());
            notes.add(told.date() + (told.edtf().isEmpty() ? "" : " – EDTF " + told.edtf()));
            told.quotes().forEach(quote -> notes.add(cited.quoted(quote)));
            if (!told.note().isEmpty()) {
                notes.add(told.note());
            }
            List<String> why = cited.why(event);
            if (!why.isEmpty()) {
                notes.add(words.say("formats.why"));
                notes.addAll(why);
            }
            numbers.addAll(told.numbers());
        }
        if (!numbers.isEmpty()) {
            notes.add(words.say("page.sources"));
            numbers.forEach(number -> notes.add(cited.sourceLine(number)));
        }
        return notes;
    }

    /** The first slide's notes: the sources. */
    List<String> firstNotes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("page.sources"));
        cited.sources().forEach(source -> notes.add(cited.line(source)));
        return notes;
    }
}
