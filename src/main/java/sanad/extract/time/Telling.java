package sanad.extract.time;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Document;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolver;

/**
 * Follows a document from expression to expression, so that "the same month" and "the next day" find the date reached.
 *
 * <p>Example: after "10 May 2022" the words "the 17th of the same month" come to 2022-05-17. In a journal, whose entries are
 * headed by days, "yesterday" is counted from the entry's day.
 */
public final class Telling {
    private final Document document;
    private final List<TimeExpression> expressions;
    private final When published;
    private final TellingStyle style;
    private When reached = When.UNKNOWN;
    private int reachedAt;
    private When entry = When.UNKNOWN;

    private Telling(Document document, List<TimeExpression> expressions, When published) {
        this.document = document;
        this.expressions = expressions;
        this.published = published;
        this.style = TellingStyle.of(document, expressions, published);
    }

    /** The resolutions of a document's expressions, in their order, where the document was published then. */
    public static List<Resolution> resolve(Document document, List<TimeExpression> expressions, When published) {
        return new Telling(document, expressions, published).resolutions();
    }

    private List<Resolution> resolutions() {
        List<Resolution> resolutions = new ArrayList<>(expressions.size());
        for (TimeExpression expression : expressions) {
            boolean heads = style == TellingStyle.JOURNAL && TellingStyle.isHeading(document, expression);
            Resolution resolution =
                    heads ? heading(expression) : Resolver.resolve(expression.meaning(), ground(expression));
            resolutions.add(resolution);
            if (isDate(resolution)) {
                reached = resolution.when();
                reachedAt = expression.passage().span().end();
                entry = heads ? reached : entry;
            }
        }
        return resolutions;
    }

    /** An entry follows the one before it. */
    private Resolution heading(TimeExpression expression) {
        Ground told = new Ground(When.UNKNOWN, entry.isKnown() ? entry : reached, expression.direction());
        Resolution resolution = Resolver.resolve(expression.meaning(), told);
        return isDate(resolution) ? resolution : Resolver.resolve(expression.meaning(), ground(expression));
    }

    private Ground ground(TimeExpression expression) {
        boolean counts = !published.isKnown()
                || style == TellingStyle.HISTORY
                || !isNamed(expression.meaning())
                || isSameParagraph(expression.passage().span());
        return new Ground(entry.isKnown() ? entry : published, counts ? reached : When.UNKNOWN, expression.direction());
    }

    private boolean isSameParagraph(Span span) {
        int lineEnd = document.text().indexOf('\n', reachedAt);
        return lineEnd < 0 || lineEnd >= span.start();
    }

    /** Fields without a year stand on the telling only in the paragraph that reached its date. */
    private static boolean isNamed(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Named
                || meaning instanceof TimeMeaning.Modified modified && isNamed(modified.meaning());
    }

    private static boolean isDate(Resolution resolution) {
        return resolution.when().isKnown()
                && !resolution.when().openStart()
                && !resolution.when().openEnd();
    }

    /** Fields of a meaning; none for other meanings. */
    static Fields fields(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return fields(modified.meaning());
        }
        return meaning instanceof TimeMeaning.Named named ? named.fields() : Fields.NONE;
    }

    /** Whether a day is told only as seen from the day of writing. */
    static boolean isDeictic(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Within within) {
            return isDeictic(within.whole());
        }
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return cycle.base() == TimeMeaning.Base.DOCUMENT && cycle.unit() == sanad.time.Unit.DAY;
        }
        Fields fields = fields(meaning);
        return fields.has(Field.WEEKDAY) && !fields.has(Field.DAY) && !fields.has(Field.MONTH);
    }
}
