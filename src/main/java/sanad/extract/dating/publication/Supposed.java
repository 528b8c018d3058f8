package sanad.extract.dating.publication;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sanad.extract.time.TimeExpression;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.TimeMeaning;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolver;

/** Words of time under supposed days of publication; what they come to on a day is reckoned once. */
final class Supposed {
    private final TimeExpression expression;
    private final Days days;

    private Supposed(TimeExpression expression, Days days) {
        this.expression = expression;
        this.days = days;
    }

    /** The words. */
    TimeExpression expression() {
        return expression;
    }

    /** What they come to in a document published on a day. */
    When on(LocalDate day) {
        return days.on(day);
    }

    /** Whether the words name their year, so that they come to the same on every day. */
    private static boolean isWhole(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Named named && named.fields().has(Field.YEAR);
    }

    /** What one meaning comes to on each day, in pieces of the calendar; it may be asked on several threads. */
    private static final class Days {
        private static final int PIECE = 256;

        private final TimeMeaning meaning;
        private final Direction direction;
        private final boolean isWhole;
        private final Map<Long, When[]> pieces = new ConcurrentHashMap<>();

        Days(TimeMeaning meaning, Direction direction) {
            this.meaning = meaning;
            this.direction = direction;
            this.isWhole = isWhole(meaning);
        }

        /** A day that two threads reckon at once they reckon to the same. */
        @SuppressWarnings("NullAway")
        When on(LocalDate day) {
            long number = isWhole ? 0 : day.toEpochDay();
            When[] piece = pieces.computeIfAbsent(Math.floorDiv(number, PIECE), p -> new When[PIECE]);
            int place = Math.floorMod(number, PIECE);
            When when = piece[place];
            if (when == null) {
                when = Resolver.resolve(meaning, Ground.published(When.day(day)).looking(direction))
                        .when();
                piece[place] = place > 0 && when.equals(piece[place - 1]) ? piece[place - 1] : when;
            }
            return when;
        }
    }

    /** The meanings of all documents: "yesterday" is the same in each of them. The first ones are kept, as many as are many. */
    static final class Meanings {
        private static final int KEPT = 2000;

        private static WeakReference<Meanings> living = new WeakReference<>(new Meanings());

        private final Map<Key, Days> known = new ConcurrentHashMap<>();

        private record Key(TimeMeaning meaning, Direction direction) {}

        /** Those that all documents share; they are forgotten when no document holds on to them. */
        static synchronized Meanings shared() {
            Meanings meanings = living.get();
            if (meanings == null) {
                meanings = new Meanings();
                living = new WeakReference<>(meanings);
            }
            return meanings;
        }

        private Days of(TimeExpression expression) {
            Days fresh = new Days(expression.meaning(), expression.direction());
            if (fresh.isWhole) {
                return fresh;
            }
            Key key = new Key(expression.meaning(), expression.direction());
            Days days = known.get(key);
            if (days != null || known.size() >= KEPT) {
                return days == null ? fresh : days;
            }
            Days other = known.putIfAbsent(key, fresh);
            return other == null ? fresh : other;
        }
    }

    /** The words of one document, each with what is known of it. */
    static final class Words {
        private final Map<TimeExpression, Supposed> words = Collections.synchronizedMap(new IdentityHashMap<>());
        private final Meanings meanings;

        Words(Meanings meanings) {
            this.meanings = meanings;
        }

        /** What is known of one expression. */
        Supposed of(TimeExpression expression) {
            return words.computeIfAbsent(expression, e -> new Supposed(e, meanings.of(e)));
        }
    }
}
