package sanad.extract.time;

import java.util.List;
import sanad.text.Document;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.When;

/** How a document tells: it decides what dates without a year are counted from. */
enum TellingStyle {
    /** From the day of writing. */
    NEWS,
    /** From the date reached, over paragraphs: an account of years gone by that has no "today". */
    HISTORY,
    /** From the day that heads the entry. */
    JOURNAL;

    private static final int ENTRIES = 3;
    private static final int OLD_DATES = 3;
    private static final int YEARS_AGO = 2;

    static TellingStyle of(Document document, List<TimeExpression> expressions, When published) {
        long headings = expressions.stream().filter(e -> isHeading(document, e)).count();
        if (headings >= ENTRIES) {
            return JOURNAL;
        }
        return isHistory(expressions, published) ? HISTORY : NEWS;
    }

    private static boolean isHistory(List<TimeExpression> expressions, When published) {
        if (published.openStart() || expressions.stream().anyMatch(e -> Telling.isDeictic(e.meaning()))) {
            return false;
        }
        int years = 0;
        int old = 0;
        for (TimeExpression expression : expressions) {
            Fields fields = Telling.fields(expression.meaning());
            if (fields.has(Field.YEAR)) {
                years++;
                old += fields.get(Field.YEAR) <= published.earliest().getYear() - YEARS_AGO ? 1 : 0;
            }
        }
        return old >= OLD_DATES && 10 * old >= 7 * years;
    }

    /** Whether a day of the month stands first on its line and a mark or the line's end behind it. */
    static boolean isHeading(Document document, TimeExpression expression) {
        Fields fields = Telling.fields(expression.meaning());
        if (!fields.has(Field.DAY) || !fields.has(Field.MONTH)) {
            return false;
        }
        String text = document.text();
        Span span = expression.passage().span();
        boolean first = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        boolean closed = span.end() == text.length() || ".:\n\r\u2013\u2014-".indexOf(text.charAt(span.end())) >= 0;
        return first && closed;
    }
}
