package sanad.extract.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.extract.time.TimeExpression.Edge;
import sanad.extract.time.TimeExpression.Sign;
import sanad.extract.time.grammar.Frame;
import sanad.extract.time.grammar.Grammar;
import sanad.extract.time.grammar.Slot;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.text.Document;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.Unit;

/**
 * Finds every expression of time in a document, by the rules of the language packs. Its work is linear in the text; it keeps
 * nothing between documents and may be used by several threads.
 *
 * <p>Example: in "They met last June for two hours." it finds "last June" and "two hours".
 */
public final class TimeTagger {
    /** The expressions of a document, in text order; no two overlap. */
    public List<TimeExpression> tag(Tokenized text) {
        List<TimeExpression> found = new ArrayList<>();
        Quotes quotes = new Quotes(text.document().text());
        for (Sentence sentence : text.sentences()) {
            Blend blend = Blend.named(sentence.languages());
            Tenses tenses = Tenses.of(blend);
            Edge expected = Edge.NONE;
            boolean told = false;
            int first = found.size();
            List<Token> tokens = Grammar.of(blend).words(sentence);
            for (Grammar.Match match : Grammar.of(blend).matches(tokens)) {
                Tenses.Look look = tenses.look(tokens, match.start(), match.end());
                Optional<TimeMeaning> meaning = Meanings.of(match.frame(), told ? Direction.NONE : look.direction());
                told |= match.frame().has(Slot.YEAR);
                if (meaning.isPresent()) {
                    Edge edge = edge(match.frame(), expected);
                    found.add(expression(text.document(), tokens, match, meaning.get(), look, edge, quotes, tenses));
                    expected = edge == Edge.FROM ? Edge.TO : Edge.NONE;
                }
            }
            markHabits(found.subList(first, found.size()));
        }
        return found;
    }

    /** The hours of a sentence that tells what comes again, and tells no day beside, are of no one day. */
    private static void markHabits(List<TimeExpression> sentence) {
        boolean again = sentence.stream().anyMatch(e -> e.meaning() instanceof TimeMeaning.Repeating);
        boolean day =
                sentence.stream().anyMatch(e -> Standing.named(e.meaning()).has(Field.DAY));
        if (again && !day) {
            sentence.replaceAll(e -> isHour(e) ? e.with(Sign.HABIT) : e);
        }
    }

    private static boolean isHour(TimeExpression expression) {
        Fields fields = Standing.named(expression.meaning());
        return fields.has(Field.HOUR) && Standing.isClock(fields) && expression.direction() != Direction.PAST;
    }

    private static Edge edge(Frame frame, Edge expected) {
        return frame.has(Slot.EDGE) ? Edge.values()[frame.get(Slot.EDGE, 0)] : expected;
    }

    private static TimeExpression expression(
            Document document,
            List<Token> tokens,
            Grammar.Match match,
            TimeMeaning meaning,
            Tenses.Look look,
            Edge edge,
            Quotes quotes,
            Tenses tenses) {
        Span span = span(document, tokens, match);
        boolean nowadays = quotes.inside(span.start()) && isToday(meaning) && tenses.isHabitual(tokens, match.start());
        nowadays |= isToday(meaning) && look.direction() != Direction.PAST && opensSentence(tokens, match);
        TimeMeaning meant = nowadays ? new TimeMeaning.Vague(Direction.NONE) : meaning;
        return new TimeExpression(
                document.passage(span),
                meant,
                match.rule(),
                look.direction(),
                edge,
                signs(tokens, match, look, tenses));
    }

    private static Set<Sign> signs(List<Token> tokens, Grammar.Match match, Tenses.Look look, Tenses tenses) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Frame frame = match.frame();
        if (look.writersTime()) {
            signs.add(Sign.WRITERS_TIME);
        }
        if (tenses.isAside(tokens, match.start())) {
            signs.add(Sign.ASIDE);
        }
        if (tenses.isUntil(tokens, match.start())) {
            signs.add(Sign.UNTIL);
        }
        if (frame.has(Slot.HOUR) && !frame.has(Slot.NOON) && !frame.has(Slot.PART)) {
            signs.add(Sign.EITHER_HALF);
        }
        return signs;
    }

    /** Whether "and today," stands alone at the beginning, as a comparison with earlier days does. */
    private static boolean opensSentence(List<Token> tokens, Grammar.Match match) {
        return match.start() == 0
                && match.frame().has(Slot.JOINED)
                && match.end() < tokens.size()
                && (tokens.get(match.end()).isMark(',')
                        || tokens.get(match.end()).isMark('\u060C'));
    }

    private static boolean isToday(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Cycle cycle && cycle.unit() == Unit.DAY && cycle.steps() == 0;
    }

    /** The words without an "and" that is written onto the first. */
    private static Span span(Document document, List<Token> tokens, Grammar.Match match) {
        int start = tokens.get(match.start()).span().start();
        int end = tokens.get(match.end() - 1).span().end();
        if (match.frame().has(Slot.JOINED)) {
            start++;
            while (start < end - 1
                    && Folding.standard().isSilent(document.text().charAt(start))) {
                start++;
            }
        }
        return new Span(start, end);
    }
}
