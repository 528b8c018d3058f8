package sanad.extract.dating.publication;

import java.util.List;
import java.util.Set;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.TimeMeaning;

/**
 * Which words of time in a page can tell of the day it was written. Opening hours and timetables («Monday to Friday»,
 * «every Sunday at eight») are of no one day, and neither is «a Tuesday».
 */
final class Heard {
    /** Between the ends of «Monday to Friday» stands no more than a short word. */
    private static final int JOINED = 9;

    private Heard() {}

    /** Whether an expression is heard. */
    static boolean is(Reading reading, TimeExpression expression) {
        Span span = expression.passage().span();
        Part part = reading.page().partAt(span.start());
        boolean story = part.isContent() && part != Part.DATELINE && part != Part.BYLINE;
        return story && !isHabit(reading, expression);
    }

    /** Whether it says when something is done as a rule. */
    static boolean isHabit(Reading reading, TimeExpression expression) {
        TimeMeaning meaning = expression.meaning();
        if (meaning instanceof TimeMeaning.Repeating || expression.signs().contains(TimeExpression.Sign.HABIT)) {
            return true;
        }
        boolean whole =
                Meanings.isFullDay(meaning) || Meanings.dayOffset(meaning).isPresent();
        if (whole || happens(reading, expression)) {
            return false;
        }
        return Beside.inSentence(reading, expression).stream()
                .filter(o -> !o.equals(expression))
                .anyMatch(o -> o.meaning() instanceof TimeMeaning.Repeating
                        || o.signs().contains(TimeExpression.Sign.HABIT)
                        || areJoined(expression, o));
    }

    private static boolean areJoined(TimeExpression a, TimeExpression b) {
        Span one = a.passage().span();
        Span other = b.passage().span();
        int gap = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
        return Meanings.isBareWeekday(a.meaning()) && Meanings.isBareWeekday(b.meaning()) && gap <= JOINED;
    }

    /** Whether its clause tells of something that happened or is to happen, and not of what is so as a rule. */
    private static boolean happens(Reading reading, TimeExpression expression) {
        List<EventMention> owners = Bounds.owners(reading, expression.passage().span());
        return owners.stream()
                .anyMatch(m -> Set.of(Tense.PAST, Tense.EARLIER, Tense.FUTURE).contains(m.tense())
                        && m.modality() != Modality.GENERIC);
    }
}
