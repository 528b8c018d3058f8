package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Timex;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.office.Xml;
import sanad.text.CodePoints;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;

/**
 * Expressions of time, events, and which belong together, beside the texts and not in them: places count code points of
 * the document, the end is exclusive.
 *
 * <p>Source: TimeML 1.2.1, its tags with places added. A document's own date is the TIMEX3 with
 * {@code functionInDocument="CREATION_TIME"}; an event is told once, with a MAKEINSTANCE for each passage.
 */
public final class Timex3 {
    private final StringBuilder out = new StringBuilder();
    private final Cited cited;
    private final CodePoints places;
    private final Map<Passage, String> ids = new TreeMap<>();
    private int instances;

    private Timex3(Cited cited) {
        this.cited = cited;
        places = new CodePoints(cited.chronicle().documents());
    }

    /** The XML, in UTF-8. */
    public static byte[] of(Cited cited) {
        return new Timex3(cited).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML title=\"")
                .append(Xml.text(cited.title()))
                .append("\">\n");
        Map<String, List<Timex>> timexes = new TreeMap<>();
        for (Timex timex : cited.chronicle().timexes()) {
            timexes.computeIfAbsent(timex.passage().document(), id -> new ArrayList<>())
                    .add(timex);
        }
        for (Document document : cited.chronicle().documents()) {
            document(document, timexes.getOrDefault(document.id(), List.of()));
        }
        cited.events().forEach(this::event);
        return out.append("</TimeML>\n").toString();
    }

    private void document(Document document, List<Timex> timexes) {
        out.append(" <DOC");
        attribute("docid", document.id());
        attribute("number", String.valueOf(cited.chronicle().number(document.id())));
        attribute("title", document.title());
        out.append(">\n");
        DocumentDate date = cited.chronicle().date(document.id());
        if (date.when().isKnown()) {
            out.append("  <TIMEX3");
            attribute("tid", "dct" + cited.chronicle().number(document.id()));
            attribute("type", "DATE");
            attribute("value", Edtf.write(date.when()));
            attribute("functionInDocument", "CREATION_TIME");
            attribute("basis", date.basis().name().toLowerCase(Locale.ROOT));
            out.append("/>\n");
        }
        timexes.forEach(this::timex);
        out.append(" </DOC>\n");
    }

    private void timex(Timex timex) {
        String id = "t" + (ids.size() + 1);
        ids.putIfAbsent(timex.passage(), id);
        out.append("  <TIMEX3");
        attribute("tid", id);
        attribute("type", timex.type().name());
        attribute("value", timex.value());
        timex.mod().ifPresent(mod -> attribute("mod", mod.name()));
        attribute("functionInDocument", "NONE");
        place(timex.passage());
        out.append('>').append(Xml.text(words(timex.passage()))).append("</TIMEX3>\n");
    }

    private void event(CitedEvent cite) {
        Event event = cite.event();
        out.append(" <EVENT");
        attribute("eid", event.id());
        attribute("class", "OCCURRENCE");
        attribute("kind", event.kind().name());
        attribute("value", cite.edtf());
        attribute("basis", event.basis().name().toLowerCase(Locale.ROOT));
        out.append('>').append(Xml.text(cite.title())).append("</EVENT>\n");
        for (Evidence evidence : event.evidence()) {
            if (cited.chronicle().number(evidence.passage().document()) > 0) {
                instance(event, evidence);
            }
        }
    }

    private void instance(Event event, Evidence evidence) {
        instances++;
        out.append("  <MAKEINSTANCE");
        attribute("eiid", "ei" + instances);
        attribute("eventID", event.id());
        attribute("docid", evidence.passage().document());
        place(evidence.passage());
        out.append('>').append(Xml.text(words(evidence.passage()))).append("</MAKEINSTANCE>\n");
        Optional<String> timex = evidence.timeWords()
                .map(span -> new Passage(evidence.passage().document(), span))
                .flatMap(passage -> Optional.ofNullable(ids.get(passage)));
        timex.ifPresent(id -> {
            out.append("  <TLINK");
            attribute("lid", "l" + instances);
            attribute("relType", "IS_INCLUDED");
            attribute("eventInstanceID", "ei" + instances);
            attribute("relatedToTime", id);
            out.append("/>\n");
        });
    }

    private String words(Passage passage) {
        return places.words(passage);
    }

    private void place(Passage passage) {
        Span span = places.of(passage);
        attribute("start", String.valueOf(span.start()));
        attribute("end", String.valueOf(span.end()));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Xml.text(value)).append('"');
    }
}
