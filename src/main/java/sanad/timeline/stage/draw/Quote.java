package sanad.timeline.stage.draw;

import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.language.Words;
import sanad.text.Document;
import sanad.text.HiddenSigns;
import sanad.text.Span;

/**
 * Words of a source, with those that tell the time lit, and where they stand.
 *
 * @param text on one line, without signs that cannot be seen; its letters and digits are the source's own
 * @param lit where in the text the words of time stand; empty span where they are not in it
 * @param source "Source 5: Ajel"
 */
public record Quote(String text, Span lit, String source) {
    /** The first passage that reports an event; empty where there is none. */
    public static Optional<Quote> of(Chronicle chronicle, Event event, Words words) {
        return event.firstEvidence().flatMap(evidence -> of(chronicle, evidence, words));
    }

    /** A passage; empty where its document is not there. */
    public static Optional<Quote> of(Chronicle chronicle, Evidence evidence, Words words) {
        return chronicle.document(evidence.passage().document()).map(document -> {
            Span span = evidence.passage().span();
            Span lit = evidence.timeWords().filter(span::overlaps).orElse(new Span(span.start(), span.start()));
            return of(document, span, lit, source(chronicle, document, words));
        });
    }

    private static String source(Chronicle chronicle, Document document, Words words) {
        String name = document.source().publisher().orElse(document.title());
        return words.say("present.source", chronicle.number(document.id()), HiddenSigns.without(name));
    }

    private static Quote of(Document document, Span span, Span lit, String source) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        int to = 0;
        for (int i = span.start(); i < Math.min(span.end(), document.text().length()); i++) {
            if (i == lit.start()) {
                from = out.length();
            }
            char c = document.text().charAt(i);
            if (Character.isWhitespace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!HiddenSigns.is(c) && !Character.isISOControl(c)) {
                out.append(c);
            }
            if (i == lit.end() - 1) {
                to = out.length();
            }
        }
        String text = out.toString().stripTrailing();
        int begin = Math.min(text.length(), lit.start() < span.start() ? 0 : from);
        int end = Math.min(text.length(), lit.end() > span.end() ? text.length() : to);
        return new Quote(text, new Span(begin, Math.max(begin, end)), source);
    }
}
