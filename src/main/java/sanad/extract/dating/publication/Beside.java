package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;

/** The words of time that stand in one sentence. */
final class Beside {
    private Beside() {}

    /** All in the sentence of an expression, itself among them, in text order. */
    static List<TimeExpression> inSentence(Reading reading, TimeExpression expression) {
        return in(reading, Quoting.around(reading, expression.passage().span()).span());
    }

    /** All inside a span, in text order. */
    static List<TimeExpression> in(Reading reading, Span span) {
        List<TimeExpression> times = reading.times();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).passage().span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<TimeExpression> found = new ArrayList<>();
        for (int i = low; i < times.size() && times.get(i).passage().span().start() < span.end(); i++) {
            if (span.contains(times.get(i).passage().span())) {
                found.add(times.get(i));
            }
        }
        return found;
    }
}
