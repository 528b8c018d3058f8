package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import sanad.extract.time.TimeExpression;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolver;

/** Words of time under supposed days of publication; what they come to on a day is reckoned once. */
final class Supposed {
    private final TimeExpression expression;
    private final Map<Long, When> known = new HashMap<>();

    Supposed(TimeExpression expression) {
        this.expression = expression;
    }

    /** The words. */
    TimeExpression expression() {
        return expression;
    }

    /** What they come to in a document published on a day. */
    When on(LocalDate day) {
        long key = day.toEpochDay();
        When when = known.get(key);
        if (when == null) {
            when = Resolver.resolve(
                            expression.meaning(),
                            Ground.published(When.day(day)).looking(expression.direction()))
                    .when();
            known.put(key, when);
        }
        return when;
    }

    /** The words of one document, each with what is known of it. */
    static final class Words {
        private final IdentityHashMap<TimeExpression, Supposed> words = new IdentityHashMap<>();

        /** What is known of one expression. */
        Supposed of(TimeExpression expression) {
            return words.computeIfAbsent(expression, Supposed::new);
        }
    }
}
