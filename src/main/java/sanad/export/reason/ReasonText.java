package sanad.export.reason;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Reason;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Side;
import sanad.language.Words;
import sanad.language.meaning.LengthWords;
import sanad.language.meaning.MeaningWords;
import sanad.language.meaning.Spans;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;

/**
 * Says why a date is what it is. Stands in {@code export}, where language and chronicle may both be known; the window
 * and the written exports say it alike.
 *
 * <p>Example: the chain of a summit told only as nine months before a visit ends in "So: <b>September 2023</b>".
 */
public final class ReasonText {
    private final Words words;
    private final DateWords dates;
    private final MeaningWords meanings;
    private final Chronicle chronicle;

    /**
     * Speaks in the given manner.
     *
     * @param chronicle whose documents the reasons stand on
     */
    public ReasonText(Manner manner, Chronicle chronicle) {
        this.words = Words.in(manner);
        this.dates = DateWords.in(manner);
        this.meanings = MeaningWords.in(manner);
        this.chronicle = chronicle;
    }

    /** A chain in words, step by step. */
    public List<Said> chain(List<Reason> reasons) {
        return reasons.stream().map(this::say).toList();
    }

    /** One step in words. */
    public Said say(Reason reason) {
        String template = words.say(reason.key());
        List<Said.Part> parts = new ArrayList<>();
        int plain = 0;
        for (int i = 0; i + 2 < template.length(); i++) {
            int place = template.charAt(i) == '{' && template.charAt(i + 2) == '}' ? template.charAt(i + 1) - '0' : -1;
            if (place >= 0 && place < reason.args().size()) {
                plain(parts, template.substring(plain, i));
                parts.add(part(reason.args().get(place), reason.passage()));
                plain = i + 3;
                i += 2;
            }
        }
        plain(parts, template.substring(plain));
        return new Said(reason.step(), joined(parts));
    }

    private static void plain(List<Said.Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Said.Plain(text));
        }
    }

    private Said.Part part(Reason.Arg arg, Optional<Passage> lit) {
        if (arg instanceof Reason.Arg.Date date) {
            return new Said.Date(dates.say(date.when()));
        }
        if (arg instanceof Reason.Arg.Quote quote) {
            return quote(quote.passage(), lit);
        }
        return new Said.Plain(plainly(arg));
    }

    private String plainly(Reason.Arg arg) {
        if (arg instanceof Reason.Arg.Length length) {
            return new LengthWords(words).say(Spans.of(length.period()));
        }
        if (arg instanceof Reason.Arg.Doc doc) {
            return words.number(chronicle.number(doc.document()));
        }
        if (arg instanceof Reason.Arg.Count count) {
            return words.number(count.count());
        }
        if (arg instanceof Reason.Arg.Meaning meaning) {
            return meanings.say(meaning.meaning());
        }
        return arg instanceof Reason.Arg.Weekday weekday ? weekday(weekday.day()) : "";
    }

    private Said.Part quote(Passage passage, Optional<Passage> lit) {
        Optional<Document> document = chronicle.document(passage.document());
        if (document.isEmpty()) {
            return new Said.Plain(words.say("quote.lost"));
        }
        Span lamp = lit.filter(p -> p.document().equals(passage.document()))
                .map(Passage::span)
                .filter(passage.span()::overlaps)
                .orElse(new Span(passage.span().start(), passage.span().start()));
        boolean foreign = Side.of(document.get().words(passage.span()))
                != Side.of(words.manner().tongue());
        String open = (foreign ? "\u2068" : "") + words.say("quote.open");
        String close = words.say("quote.close") + (foreign ? "\u2069" : "");
        return Quotation.of(document.get(), passage.span(), lamp, open, close);
    }

    private String weekday(DayOfWeek day) {
        return words.say("weekday." + day.getValue());
    }

    /** Runs of plain words as one part. */
    private static List<Said.Part> joined(List<Said.Part> parts) {
        List<Said.Part> out = new ArrayList<>();
        for (Said.Part part : parts) {
            int last = out.size() - 1;
            if (part instanceof Said.Plain now && last >= 0 && out.get(last) instanceof Said.Plain before) {
                out.set(last, new Said.Plain(before.text() + now.text()));
            } else {
                out.add(part);
            }
        }
        return out;
    }
}
