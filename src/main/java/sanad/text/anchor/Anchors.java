package sanad.text.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanad.text.Span;

/**
 * A text in which places are quoted and found again: word for word where the words stand alone or what is around them
 * tells them from others, else by likeness within bounds. What could be one of two places, or none, is lost: a passage is
 * never put on words that it may not be.
 *
 * <p>Example: {@code new Anchors(after).find(span, new Anchors(before))}.
 */
public final class Anchors {
    /** Quoted on each side at least, in UTF-16 units. */
    private static final int LITTLE = 32;

    /** And at most. */
    private static final int MUCH = 256;

    /** What is said so often is nowhere in particular. */
    private static final int MANY = 64;

    /** So many words, or units, are found without anything around them. */
    private static final int LONG_WORDS = 4;

    private static final int LONG_UNITS = 24;
    private static final int NEAR = 12;

    private final WordTable table;
    private final Likeness likeness;
    private final String text;

    /** A text; its words are read once. */
    public Anchors(String text) {
        this.text = text;
        table = new WordTable(text);
        likeness = new Likeness(table);
    }

    /** Quotes a stretch of the text. */
    Quote quote(Span span) {
        String exact = span.of(text);
        List<Integer> same = Occurrences.of(exact, text, MANY);
        if (same.size() == MANY) {
            return new Quote(exact, "", "", 1);
        }
        double rival = same.size() > 1 ? 1 : Math.min(0.99, likest(span));
        return new Quote(exact, before(span, same), behind(span, same), rival);
    }

    /**
     * Where a stretch of another version stands in this text; empty where it is lost.
     *
     * @param span where it stands there
     * @param source the other version
     */
    public Optional<Span> find(Span span, Anchors source) {
        Quote quote = source.quote(span);
        if (!quote.alone() && quote.prefix().isEmpty() && quote.suffix().isEmpty()) {
            return Optional.empty();
        }
        List<Span> same = Occurrences.of(quote.exact(), text, MANY).stream()
                .map(at -> new Span(at, at + quote.exact().length()))
                .toList();
        Optional<Span> found = exactly(quote, same);
        return found.isPresent() || !same.isEmpty() && quote.alone() ? found : nearly(quote, source);
    }

    private double likest(Span span) {
        int first = table.from(span.start());
        int last = table.from(span.end()) - 1;
        return likeness.places(words(first, last)).stream()
                .filter(place -> !place.meets(first, last))
                .mapToDouble(Likeness.Place::share)
                .max()
                .orElse(0);
    }

    private List<String> words(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(table::word).toList();
    }

    /** What stands before the span, as far as tells it from the other places of the same words. */
    private String before(Span span, List<Integer> same) {
        int shared = 0;
        for (int at : same) {
            if (at != span.start()) {
                shared = Math.max(shared, common(text, at, span.start(), -1));
            }
        }
        int length = Math.min(span.start(), Math.max(LITTLE, shared + 1));
        return shared < length && length <= MUCH ? text.substring(span.start() - length, span.start()) : "";
    }

    private String behind(Span span, List<Integer> same) {
        int shared = 0;
        for (int at : same) {
            if (at != span.start()) {
                shared = Math.max(shared, common(text, at + span.length(), span.end(), 1));
            }
        }
        int length = Math.min(text.length() - span.end(), Math.max(LITTLE, shared + 1));
        return shared < length && length <= MUCH ? text.substring(span.end(), span.end() + length) : "";
    }

    /** How many units two places have in common, going forward or back, to the bound of what is quoted. */
    private static int common(String text, int one, int other, int step) {
        int count = 0;
        int a = step > 0 ? one : one - 1;
        int b = step > 0 ? other : other - 1;
        while (count <= MUCH
                && Math.min(a, b) >= 0
                && Math.max(a, b) < text.length()
                && text.charAt(a) == text.charAt(b)) {
            count++;
            a += step;
            b += step;
        }
        return count;
    }

    private Optional<Span> exactly(Quote quote, List<Span> same) {
        if (quote.alone() && same.size() == 1) {
            boolean said = quote.exact().length() >= LONG_UNITS && new WordTable(quote.exact()).size() >= LONG_WORDS;
            return only(same, span -> said || near(quote, span));
        }
        Optional<Span> between = only(same, span -> stands(quote, span));
        return between.isPresent() || !quote.alone()
                ? between
                : only(same, span -> follows(quote.prefix(), span) || leads(quote.suffix(), span));
    }

    /** Whether what stands around a place is all that stood around the quotation. */
    private boolean stands(Quote quote, Span span) {
        return (quote.prefix().isEmpty() ? span.start() == 0 : follows(quote.prefix(), span))
                && (quote.suffix().isEmpty() ? span.end() == text.length() : leads(quote.suffix(), span));
    }

    private static Optional<Span> only(List<Span> places, java.util.function.Predicate<Span> fits) {
        List<Span> fitting = places.stream().filter(fits).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean follows(String prefix, Span span) {
        return !prefix.isEmpty() && text.startsWith(prefix, span.start() - prefix.length());
    }

    private boolean leads(String suffix, Span span) {
        return !suffix.isEmpty() && text.startsWith(suffix, span.end());
    }

    /** Whether what stands next to a place on one side is what stood there. */
    private boolean near(Quote quote, Span span) {
        String prefix = quote.prefix();
        String suffix = quote.suffix();
        return follows(prefix.substring(Math.max(0, prefix.length() - NEAR)), span)
                || leads(suffix.substring(0, Math.min(NEAR, suffix.length())), span);
    }

    private Optional<Span> nearly(Quote quote, Anchors source) {
        Changed changed = new Changed(source.table, table, quote);
        List<Likeness.Place> places =
                changed.sought().size() < LONG_WORDS ? List.of() : likeness.places(changed.sought());
        List<Span> fitting = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            double other = places.size() == 1 ? 0 : places.get(i == 0 ? 1 : 0).share();
            changed.now(places.get(i), other).ifPresent(fitting::add);
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
