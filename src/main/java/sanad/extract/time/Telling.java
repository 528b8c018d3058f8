package sanad.extract.time;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Document;
import sanad.text.Span;
import sanad.time.Ground;
import sanad.time.Resolution;
import sanad.time.Resolver;
import sanad.time.TimeMeaning;
import sanad.time.When;

/**
 * Follows a document from expression to expression, so that "the same month" and "the next day" find the date reached.
 *
 * <p>Example: after "10 May 2022" the words "the 17th of the same month" come to 2022-05-17.
 */
public final class Telling {
    private Telling() {}

    /** The resolutions of a document's expressions, in their order, where the document was published then. */
    public static List<Resolution> resolve(Document document, List<TimeExpression> expressions, When published) {
        List<Resolution> resolutions = new ArrayList<>(expressions.size());
        When reached = When.UNKNOWN;
        int reachedAt = 0;
        for (TimeExpression expression : expressions) {
            Span span = expression.passage().span();
            boolean counts = !published.isKnown()
                    || !isNamed(expression.meaning())
                    || document.text().substring(reachedAt, span.start()).indexOf('\n') < 0;
            Ground ground = new Ground(published, counts ? reached : When.UNKNOWN, expression.direction());
            Resolution resolution = Resolver.resolve(expression.meaning(), ground);
            resolutions.add(resolution);
            if (isDate(resolution)) {
                reached = resolution.when();
                reachedAt = span.end();
            }
        }
        return resolutions;
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
}
