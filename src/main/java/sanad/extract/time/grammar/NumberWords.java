package sanad.extract.time.grammar;

import java.util.List;
import java.util.Optional;
import sanad.text.Token;

/**
 * Reads numbers, in digits and in words: 28, 10,000, "twenty-eight", "khamsa wa-ishrin", "mia wa-ishrin", "al-hadi wal-ishrin".
 *
 * <p>The classes {@code number} and {@code ordinal} of a pack give the values of single words.
 *
 * @param number the class of cardinals
 * @param ordinal the class of ordinals
 * @param and the class of the words for "and"
 * @param tensFirst whether smaller words follow larger ones without an "and": twenty-eight, rather than eight and twenty
 */
record NumberWords(int number, int ordinal, int and, boolean tensFirst) {
    /** The longest number in words that is read, and the most groups of thousands: what keeps reading linear. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_GROUPS = 3;

    /**
     * A number read.
     *
     * @param value its value
     * @param end the token behind it
     */
    record Read(int value, int end) {}

    /** The number in digits at a token; thousands may be grouped, a decimal is none. */
    static Optional<Read> digits(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isNumber() || token.folded().length() > 7) {
            return Optional.empty();
        }
        long value = Long.parseLong(token.folded());
        int end = at + 1;
        while (end + 1 < tokens.size() && end < at + 2 * MOST_GROUPS && isGroup(tokens, end)) {
            value = value * 1000 + Long.parseLong(tokens.get(end + 1).folded());
            end += 2;
        }
        return value > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Read((int) value, end));
    }

    /** Whether no group of thousands goes on behind the digits at a token. */
    static boolean isAlone(List<Token> tokens, int at) {
        return at + 2 >= tokens.size() || !isGroup(tokens, at + 1);
    }

    private static boolean isGroup(List<Token> tokens, int mark) {
        Token sign = tokens.get(mark);
        Token group = tokens.get(mark + 1);
        return (sign.isMark(',') || sign.isMark('\u066C'))
                && group.isNumber()
                && group.folded().length() == 3
                && tokens.get(mark - 1).touches(sign)
                && sign.touches(group);
    }

    /** The number in words at a place of a sentence. */
    Optional<Read> words(Cells cells, int at, boolean joined) {
        int total = 0;
        int open = 0;
        int pos = at;
        int floor = 1000;
        boolean needsAnd = joined;
        while (pos < cells.size() && pos < at + MOST_WORDS) {
            int after = pos;
            boolean mayJoin = needsAnd;
            if (pos > at) {
                mayJoin = true;
                if (cells.is(pos, and) || cells.token(pos).isMark('-') && cells.touches(pos)) {
                    after = pos + 1;
                    mayJoin = false;
                }
            }
            Optional<Entry> entry = cells.find(after, number, mayJoin && pos > at || needsAnd);
            if (entry.isEmpty() && after > pos && total >= 1000 && open == 0) {
                Optional<Read> rest = after < cells.size()
                        ? digits(cells.tokens(), after).filter(r -> r.value() < 100)
                        : Optional.empty();
                return Optional.of(new Read(
                        total + rest.map(Read::value).orElse(0),
                        rest.map(Read::end).orElse(pos)));
            }
            boolean added = entry.isPresent() && pos > at && (after == pos || cells.is(pos, and));
            if (entry.isEmpty() && pos > at && after == pos) {
                entry = cells.find(after, number, false).filter(e -> e.value() >= 100 || tensFirst);
            }
            needsAnd = false;
            if (entry.isEmpty()) {
                break;
            }
            int value = entry.get().value();
            // smaller words first, each with an "and": three and thirty and three hundred and a thousand
            if (value >= 100 && added && open > 0 && total == 0 && value > open) {
                open += value;
                total = value >= 1000 ? open : 0;
                open = value >= 1000 ? 0 : open;
                floor = 0;
            } else if (value >= 1000) {
                total += Math.max(open, 1) * value;
                open = 0;
                floor = 1000;
            } else if (value == 100 && open > 0 && open < 10) {
                open *= 100;
                floor = 100;
            } else if (value >= floor || open > 0 && value >= 100) {
                break;
            } else {
                boolean tensAfterUnit = value >= 20 && value < 100 && open % 100 > 0 && open % 100 < 10;
                if (open % 10 != 0 && !tensAfterUnit) {
                    break;
                }
                if (value < 10 && open % 100 >= 10 && open % 100 < 20 || value >= 10 && open % 100 >= 10) {
                    break;
                }
                open += value;
                floor = tensAfterUnit ? 10 : 1000;
            }
            pos = after + entry.get().length();
        }
        return pos == at ? Optional.empty() : Optional.of(new Read(total + open, pos));
    }

    /** The ordinal in words at a place of a sentence. */
    Optional<Read> ordinal(Cells cells, int at, boolean joined) {
        Optional<Entry> unit = cells.find(at, ordinal, joined);
        if (unit.isEmpty()) {
            Optional<Entry> tens = cells.find(at, number, joined).filter(e -> e.value() >= 20 && e.value() < 100);
            return tens.flatMap(t -> behindTens(cells, at, t));
        }
        int end = at + unit.get().length();
        int value = unit.get().value();
        if (value < 10 && end < cells.size()) {
            boolean apart = cells.is(end, and);
            Optional<Entry> tens = cells.find(apart ? end + 1 : end, number, !apart)
                    .filter(e -> e.value() >= 20 && e.value() < 100 && e.value() % 10 == 0);
            if (tens.isPresent()) {
                return Optional.of(new Read(
                        value + tens.get().value(),
                        (apart ? end + 1 : end) + tens.get().length()));
            }
        }
        return Optional.of(new Read(value, end));
    }

    /** "twenty-first", and the tens alone where they bear the article ("al-thalathin"). */
    private Optional<Read> behindTens(Cells cells, int at, Entry tens) {
        int next = at + tens.length();
        if (next < cells.size()) {
            int unitAt = cells.token(next).isMark('-') || tensFirst && cells.is(next, and) ? next + 1 : next;
            Optional<Entry> unit = cells.find(unitAt, ordinal, false).filter(e -> e.value() < 10 && tensFirst);
            if (unit.isPresent()) {
                return Optional.of(new Read(
                        tens.value() + unit.get().value(), unitAt + unit.get().length()));
            }
        }
        return tens.particles().article() ? Optional.of(new Read(tens.value(), next)) : Optional.empty();
    }
}
