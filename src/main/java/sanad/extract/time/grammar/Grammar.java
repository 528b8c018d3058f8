package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.text.Sentence;
import sanad.text.Token;

/**
 * The rules of some packs, ready to match.
 *
 * <p>Example: {@code Grammar.of(Blend.usual()).matches(sentence)} finds in "signed on 19 June 2024" one match with day, month
 * and year.
 */
public final class Grammar {
    private static final String TRAILING = ",\u060C(-|";
    private static final Map<Blend, Grammar> READY = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final First first;
    private final Gluing gluing;

    /**
     * Words that a rule matches.
     *
     * @param start first token
     * @param end token behind the last
     * @param frame what they say
     * @param rule the rule's name
     * @param order the rule's place
     */
    public record Match(int start, int end, Frame frame, String rule, int order) {}

    Grammar(Lexicon lexicon, List<Rule> rules) {
        this.lexicon = lexicon;
        this.rules = List.copyOf(rules);
        this.first = new First(this.rules, lexicon);
        this.gluing = lexicon.gluing();
    }

    /** The rules of some packs together, read when they are first asked for. */
    public static Grammar of(Blend blend) {
        return READY.computeIfAbsent(blend, RuleReader::load);
    }

    /** The words of time of a sentence, in order and apart from each other: the leftmost and longest, then the earliest rule. */
    public List<Match> matches(Sentence sentence) {
        return matches(words(sentence));
    }

    /** A sentence's tokens, with words of time apart that are typed as one. */
    public List<Token> words(Sentence sentence) {
        return gluing.apart(sentence.tokens());
    }

    /** The words of time among tokens that are a sentence's words. */
    public List<Match> matches(List<Token> tokens) {
        Cells cells = new Cells(tokens, lexicon);
        Matcher matcher = new Matcher(cells);
        List<Match> all = new ArrayList<>();
        BitSet able = new BitSet(rules.size());
        BitSet scratch = new BitSet(rules.size());
        for (int at = 0; at < cells.size(); at++) {
            first.starting(cells, at, able, scratch);
            for (int r = able.nextSetBit(0); r >= 0; r = able.nextSetBit(r + 1)) {
                Rule rule = rules.get(r);
                int from = at;
                matcher.match(rule, at, (start, end, until, frame) -> {
                    int last = trimmed(cells.tokens(), start, end);
                    boolean torn = from == start && isTornBefore(cells.tokens(), start, frame)
                            || until == end && isTornBehind(cells.tokens(), end);
                    if (!torn) {
                        all.add(new Match(start, last, frame, rule.name(), rule.order()));
                    }
                });
            }
        }
        return apart(all);
    }

    /** The words without a comma or an open bracket behind them. */
    private static int trimmed(List<Token> tokens, int start, int end) {
        int last = end;
        while (last > start + 1
                && (TRAILING.indexOf(tokens.get(last - 1).folded()) >= 0 || isClosedAlone(tokens, start, last - 1))) {
            last--;
        }
        return last;
    }

    /** Whether a bracket is closed there that is opened before the words. */
    private static boolean isClosedAlone(List<Token> tokens, int start, int at) {
        boolean closes = tokens.get(at).isMark(')');
        for (int i = at - 1; closes && i >= start; i--) {
            closes = !tokens.get(i).isMark('(');
        }
        return closes;
    }

    private static List<Match> apart(List<Match> all) {
        all.sort(Comparator.comparingInt(Match::start)
                .thenComparing(Comparator.comparingInt(Match::end).reversed())
                .thenComparingInt(Match::order));
        List<Match> chosen = new ArrayList<>();
        int free = 0;
        for (Match match : all) {
            if (match.start() >= free) {
                chosen.add(match);
                free = match.end();
            }
        }
        return chosen;
    }

    /** Whether the words begin within a larger figure: a decimal, a score, F-16; a day and month may be typed without a blank. */
    private boolean isTornBefore(List<Token> tokens, int start, Frame frame) {
        boolean dated =
                frame.has(Slot.MONTH) && start > 0 && tokens.get(start - 1).isWord();
        return !dated && tokens.get(start).isNumber() && start > 0 && isGluedBefore(tokens, start);
    }

    /** Whether the words end within a larger figure: a decimal, 25%. */
    private static boolean isTornBehind(List<Token> tokens, int end) {
        return tokens.get(end - 1).isNumber() && end < tokens.size() && isGluedBehind(tokens, end);
    }

    private boolean isGluedBefore(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        if (!before.touches(tokens.get(at))) {
            return false;
        }
        if (before.isWord()) {
            return lexicon.entries(tokens, at - 1).stream().noneMatch(entry -> entry.kind() == Lexicon.CLITIC);
        }
        boolean binds = before.isMark('.')
                || before.isMark(':')
                || before.isMark('-')
                || before.isMark('/')
                || before.isMark(',');
        return binds && at > 1 && tokens.get(at - 2).touches(before) && !isMark(tokens.get(at - 2))
                || before.isMark('$')
                || before.isMark('#')
                || before.isMark('\u20AC');
    }

    private static boolean isGluedBehind(List<Token> tokens, int at) {
        Token behind = tokens.get(at);
        if (!tokens.get(at - 1).touches(behind)) {
            return false;
        }
        if (!isMark(behind)) {
            return true;
        }
        boolean binds = behind.isMark('.') || behind.isMark(':') || behind.isMark('/') || behind.isMark(',');
        return binds
                        && at + 1 < tokens.size()
                        && behind.touches(tokens.get(at + 1))
                        && tokens.get(at + 1).isNumber()
                || behind.isMark('%')
                || behind.isMark('\u066A');
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber();
    }
}
