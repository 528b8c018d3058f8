package sanad.text.anchor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import sanad.text.Span;

/** A quotation whose words have changed: whether a place that resembles it is the quoted one, and where it begins and ends. */
final class Changed {
    /** So much of the words must stand where nothing around them is as it was. */
    private static final double ENOUGH = 0.65;

    /** And so much where what is around them is. */
    private static final double LITTLE = 0.55;

    /** What stands elsewhere must resemble them by so much less. */
    private static final double CLEAR = 0.25;

    /** So many of the words at the place must be the quotation's. */
    private static final double DENSE = 0.5;

    /** Who has such a rival in its own text is known by its very words alone. */
    private static final double TOO_LIKE = 0.6;

    private static final int NEIGHBOURS = 3;
    private static final int SLACK = 2;

    /** So many words may have been put in between the passage's end and the rest of it. */
    private static final int FAR = 40;

    private final WordTable source;
    private final WordTable table;
    private final Quote quote;
    private final WordTable own;
    private final WordTable prefix;
    private final WordTable suffix;

    /**
     * A quotation.
     *
     * @param source the text that it is from
     * @param table the text that it is looked for in
     */
    Changed(WordTable source, WordTable table, Quote quote) {
        this.source = source;
        this.table = table;
        this.quote = quote;
        own = new WordTable(quote.exact());
        prefix = new WordTable(quote.prefix());
        suffix = new WordTable(quote.suffix());
    }

    /** The quoted words. */
    List<String> sought() {
        return IntStream.range(0, own.size()).mapToObj(own::word).toList();
    }

    /**
     * Where the quotation stands now, if it is that place and both its ends are sure.
     *
     * @param other how much another place of the text resembles the words
     */
    Optional<Span> now(Likeness.Place place, double other) {
        OptionalInt before = before(place);
        OptionalInt behind = behind(place);
        if (!fits(place, other, before.isPresent(), behind.isPresent())) {
            return Optional.empty();
        }
        OptionalInt first = before.isPresent() ? before : first(place);
        OptionalInt last = behind.isPresent() ? behind : last(place);
        return first.isPresent() && last.isPresent() && pure(place, first.getAsInt(), last.getAsInt())
                ? Optional.of(span(first.getAsInt(), last.getAsInt()))
                : Optional.empty();
    }

    private boolean fits(Likeness.Place place, double other, boolean begins, boolean ends) {
        double rival = Math.max(other, quote.rival());
        double least = begins && ends ? LITTLE : begins || ends ? rival + 0.1 : Math.max(ENOUGH, rival + CLEAR);
        boolean some = place.mine().size() >= Math.max(NEIGHBOURS, own.size() / 3);
        return some && quote.rival() < TOO_LIKE && place.share() >= Math.max(LITTLE, least);
    }

    /** Whether enough of the words between are the quotation's, and no others of the source stand in a row among them. */
    private boolean pure(Likeness.Place place, int first, int last) {
        int row = 0;
        for (int at = first; at <= last; at++) {
            row = place.here().contains(at) ? 0 : row + 1;
            if (row >= NEIGHBOURS && stood(at - NEIGHBOURS + 1)) {
                return false;
            }
        }
        return first <= last && place.here().size() >= DENSE * (last - first + 1);
    }

    /** Whether the source has the words from there on too. */
    private boolean stood(int first) {
        return source.places(table.word(first)).stream()
                .anyMatch(at -> at + NEIGHBOURS <= source.size()
                        && IntStream.range(0, NEIGHBOURS)
                                .allMatch(i -> source.word(at + i).equals(table.word(first + i))));
    }

    /** The first word, where what stands before it is what stood before the quotation. */
    private OptionalInt before(Likeness.Place place) {
        int missing = place.mine().get(0);
        for (int back = 0; back <= missing + SLACK; back++) {
            int at = place.from() - back;
            if (same(prefix, prefix.size() - NEIGHBOURS, at - NEIGHBOURS)) {
                return OptionalInt.of(place.from());
            }
        }
        for (int at = place.from() - SLACK; at > place.from() - FAR && oneLine(at, place.from()); at--) {
            if (same(prefix, prefix.size() - NEIGHBOURS, at - NEIGHBOURS) && spelledAnew(own.word(0), table.word(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt behind(Likeness.Place place) {
        int missing = own.size() - 1 - place.mine().get(place.mine().size() - 1);
        for (int on = 0; on <= missing + SLACK; on++) {
            int at = place.to() + on;
            if (same(suffix, 0, at + 1)) {
                return OptionalInt.of(place.to());
            }
        }
        for (int at = place.to() + SLACK; at < place.to() + FAR && oneLine(place.to(), at); at++) {
            if (same(suffix, 0, at + 1) && spelledAnew(own.word(own.size() - 1), table.word(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean oneLine(int from, int to) {
        return from >= 0
                && to < table.size()
                && table.text()
                                .substring(
                                        table.span(from).start(), table.span(to).end())
                                .lines()
                                .limit(2)
                                .count()
                        < 2;
    }

    private boolean same(WordTable around, int from, int at) {
        return around.size() >= NEIGHBOURS
                && at >= 0
                && at + NEIGHBOURS <= table.size()
                && IntStream.range(0, NEIGHBOURS)
                        .allMatch(i -> around.word(from + i).equals(table.word(at + i)));
    }

    /** The first word, where it is the quotation's own first one, at most spelled anew. */
    private OptionalInt first(Likeness.Place place) {
        int mine = place.mine().get(0);
        int here = place.from();
        int row = 1;
        while (row < place.mine().size()
                && place.mine().get(row) == mine + row
                && place.here().get(row) == here + row) {
            row++;
        }
        int gap = row == place.here().size() ? 0 : place.here().get(row) - (here + row);
        while (mine > 0 && here > 0 && spelledAnew(own.word(mine - 1), table.word(here - 1))) {
            mine--;
            here--;
        }
        return mine == 0 && solid(row, gap) ? OptionalInt.of(here) : OptionalInt.empty();
    }

    private OptionalInt last(Likeness.Place place) {
        int end = place.mine().size() - 1;
        int mine = place.mine().get(end);
        int here = place.to();
        int row = 1;
        while (row <= end
                && place.mine().get(end - row) == mine - row
                && place.here().get(end - row) == here - row) {
            row++;
        }
        int gap = row > end ? 0 : here - row - place.here().get(end - row);
        while (mine + 1 < own.size()
                && here + 1 < table.size()
                && spelledAnew(own.word(mine + 1), table.word(here + 1))) {
            mine++;
            here++;
        }
        return mine == own.size() - 1 && solid(row, gap) ? OptionalInt.of(here) : OptionalInt.empty();
    }

    private static boolean solid(int row, int gap) {
        return gap == 0 || row > 1 && gap <= SLACK;
    }

    /** Whether two words are the same or have most of their letters in common, from the beginning and from the end. */
    private static boolean spelledAnew(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int most = Math.max(one.length(), other.length());
        int start = 0;
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return one.equals(other) || most > 2 && (start + end) * 3 >= most * 2;
    }

    /** From one word to another, with the marks that the quotation has at its ends. */
    private Span span(int first, int last) {
        int start = table.span(first).start();
        int end = table.span(last).end();
        String opening = quote.exact().substring(0, own.span(0).start());
        String closing = quote.exact().substring(own.span(own.size() - 1).end());
        String text = table.text();
        return new Span(
                text.startsWith(opening, start - opening.length()) ? start - opening.length() : start,
                text.startsWith(closing, end) ? end + closing.length() : end);
    }
}
