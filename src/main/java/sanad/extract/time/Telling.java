package sanad.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.time.TimeExpression.Sign;
import sanad.text.Document;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Precision;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolver;

/**
 * Follows a document from expression to expression, so that "the same month" and "the next day" find the date reached, and
 * "in June" the year that is told of: of the day of writing in news, of the date reached in a history, of the entry's day in
 * a journal.
 *
 * <p>Example: after "10 May 2022" the words "the 17th of the same month" come to 2022-05-17.
 */
public final class Telling {
    /** What is told of years so many before the writing is of another age, and so are the dates beside it. */
    private static final int ANOTHER_AGE = 2;
    /** So many dates of another age, one after the other, make a history within the news. */
    private static final int RUN = 3;
    /** A year so far back is named beside the news, as a building's age is, and the news goes on in its own year. */
    private static final int LIFETIME = 100;
    /** What follows in order is no more years later. */
    private static final int SEQUEL = 3;
    /** A time of the day belongs to a day told in an earlier paragraph if that is so few days before the writing. */
    private static final int FRESH = 10;
    /** What lies so many days before the writing is told of as past years are. */
    private static final int PAST_YEAR = 300;

    private final List<Place> places;
    private final When published;
    private final TellingStyle style;
    /** Whether a document that nothing dates stands on what it tells. */
    private final boolean alone;

    private Mark last = Mark.NONE;
    private Mark main = Mark.NONE;
    private Mark item = Mark.NONE;
    private Mark dated = Mark.NONE;
    private Mark happened = Mark.NONE;
    private Clock clock = new Clock();
    private When entry = When.UNKNOWN;
    private int far;

    /**
     * A date that the telling has reached.
     *
     * @param place where
     */
    private record Mark(When when, Optional<Place> place) {
        static final Mark NONE = new Mark(When.UNKNOWN, Optional.empty());

        boolean isBeside(Place other) {
            return place.filter(p -> p.paragraph() == other.paragraph()).isPresent();
        }
    }

    private Telling(List<Place> places, When published, boolean alone) {
        this.places = places;
        this.published = published;
        this.alone = alone;
        this.style = TellingStyle.of(places, published);
    }

    /** The resolutions of a document's expressions, in their order, where the document was published then. */
    public static List<Resolution> resolve(Document document, List<TimeExpression> expressions, When published) {
        List<Place> places = new ArrayList<>();
        int paragraph = 0;
        int read = 0;
        for (TimeExpression expression : expressions) {
            Span span = expression.passage().span();
            for (; read < span.start(); read++) {
                paragraph += document.text().charAt(read) == '\n' ? 1 : 0;
            }
            places.add(new Place(expression, paragraph, isHeading(document, expression), opens(document, span), true));
        }
        return resolve(places, published, !published.isKnown()).stream()
                .map(Told::resolution)
                .toList();
    }

    /**
     * The readings of a document's expressions, in their order.
     *
     * @param alone whether a document that nothing dates stands on what it tells
     */
    public static List<Told> resolve(List<Place> places, When published, boolean alone) {
        return new Telling(places, published, alone).told();
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>(places.size());
        for (Place place : places) {
            TimeMeaning meaning = clock.fitting(place.expression(), main.isBeside(place));
            boolean back = Standing.of(meaning) == Standing.TELLING && !Standing.isFine(meaning);
            Mark before = goesOn(place, meaning) ? item : main.when().isKnown() && !back ? told(place, meaning) : last;
            Resolution resolution = Resolver.resolve(meaning, ground(place, meaning, before));
            told.add(new Told(place.expression(), resolution, before.place().map(Place::expression)));
            if (isDate(resolution)) {
                reach(place, meaning, resolution.when());
            }
        }
        return told;
    }

    /** The date that words stand on: the last one told; for an hour or a day of what is past not one that was to come then. */
    private Mark told(Place place, TimeMeaning meaning) {
        boolean past = place.expression().direction() == Direction.PAST && Standing.of(meaning) == Standing.OPEN;
        return past && happened.when().isKnown() ? happened : main;
    }

    private void reach(Place place, TimeMeaning meaning, When when) {
        Mark mark = new Mark(when, Optional.of(place));
        boolean aside =
                place.expression().signs().contains(Sign.ASIDE) && main.when().isKnown();
        last = mark;
        item = place.opens() ? mark : item;
        dated = Standing.named(meaning).has(Field.YEAR) ? mark : dated;
        if (!aside) {
            clock.reach(meaning, when.equals(main.when()));
            far = !isAnotherAge(when) ? 0 : isSequel(when, main.when()) ? far + 1 : 1;
            main = mark;
            happened = place.expression().direction() == Direction.FUTURE ? happened : mark;
        }
        if (style == TellingStyle.JOURNAL && place.heads()) {
            entry = when;
        }
    }

    private Ground ground(Place place, TimeMeaning meaning, Mark before) {
        Direction direction = place.expression().direction();
        if (place.expression().signs().contains(Sign.HABIT)) {
            return Ground.NOTHING;
        }
        When writing = entry.isKnown() ? entry : published;
        if (entry.isKnown() && direction == Direction.PAST && isYearless(Standing.named(meaning))) {
            // an entry of a chronicle tells on about its own year: "August 2014: arrival; the place is picked on 15
            // September"
            direction = Direction.NONE;
        }
        if (style == TellingStyle.JOURNAL && place.heads()) {
            return new Ground(entry.isKnown() ? When.UNKNOWN : published, entry, direction);
        }
        return switch (Standing.of(meaning)) {
            case WORDS, TELLING -> new Ground(writing, before.when(), direction);
            case WRITING ->
                isWithin(meaning, direction, before)
                        ? new Ground(When.UNKNOWN, before.when(), direction)
                        : new Ground(writing, When.UNKNOWN, direction);
            case OPEN ->
                before.when().isKnown() && lends(place, meaning, before)
                        ? new Ground(When.UNKNOWN, before.when(), direction)
                        : new Ground(writing, When.UNKNOWN, direction);
        };
    }

    /** "At the turn of the decade" in a history is of the decade told of. */
    private boolean isWithin(TimeMeaning meaning, Direction direction, Mark before) {
        return style == TellingStyle.HISTORY
                && direction == Direction.PAST
                && before.when().isKnown()
                && meaning instanceof TimeMeaning.Modified modified
                && modified.meaning() instanceof TimeMeaning.Cycle cycle
                && cycle.steps() == 0
                && (!published.isKnown() || isPastYear(before.when()));
    }

    /** Whether the date reached lends words the year, month or day that they do not name. */
    private boolean lends(Place place, TimeMeaning meaning, Mark before) {
        if (style == TellingStyle.JOURNAL) {
            return Standing.isClock(Standing.named(meaning)) && before.isBeside(place);
        }
        boolean here = before.isBeside(place);
        if (goesOn(place, meaning)) {
            return true;
        }
        Fields fields = Standing.named(meaning);
        if (Standing.isClock(fields)) {
            return before.when().isDay() && (here || style == TellingStyle.HISTORY || alone || isFresh(before.when()));
        }
        if (place.expression().signs().contains(Sign.WRITERS_TIME)) {
            return false;
        }
        if (!published.isKnown()) {
            return alone || style == TellingStyle.HISTORY;
        }
        if (style == TellingStyle.HISTORY || far >= RUN) {
            return isPastYear(before.when());
        }
        boolean day = fields.has(Field.DAY) && !Standing.isYearly(fields);
        return here
                && (day
                        || isYearless(fields) && isSequelOfPastYear(place, meaning, before)
                        || isAnotherAge(before.when())
                                && !before.when()
                                        .latest()
                                        .isBefore(published.earliest().minusYears(LIFETIME))
                                && (!Standing.isWeekday(fields) || before.when().isDay()));
    }

    /** Whether it opens the next item of a list that the item before opened with a date: "9 July 2018: …", "14 July: …". */
    private boolean goesOn(Place place, TimeMeaning meaning) {
        return place.opens()
                && isYearless(Standing.named(meaning))
                && item.place()
                        .filter(p -> p.paragraph() + 1 == place.paragraph())
                        .isPresent();
    }

    /** Whether a month or its day is named, but not the year. */
    private static boolean isYearless(Fields fields) {
        return fields.has(Field.MONTH) && !fields.has(Field.YEAR);
    }

    /**
     * Whether words that look back, and would come to a day after the writing, go on in the past year that was named before them:
     * "on 5 September 2016 the summit tore open; the village was swept away on 21 September", written on 19 September 2017.
     */
    private boolean isSequelOfPastYear(Place place, TimeMeaning meaning, Mark before) {
        if (place.expression().direction() == Direction.FUTURE
                || !dated.isBeside(place)
                || before.when().latest().getYear() >= published.earliest().getYear()) {
            return false;
        }
        When here = Resolver.resolve(
                        meaning,
                        new Ground(published, When.UNKNOWN, place.expression().direction()))
                .when();
        return here.isKnown() && here.earliest().isAfter(published.latest());
    }

    /** Things told in order follow each other within a few years. */
    private static boolean isSequel(When now, When before) {
        return before.isKnown()
                && !now.latest().isBefore(before.earliest())
                && now.earliest().isBefore(before.latest().plusYears(SEQUEL));
    }

    private boolean isAnotherAge(When when) {
        return !published.openStart()
                && published.earliest().getYear() - when.latest().getYear() >= ANOTHER_AGE;
    }

    private boolean isPastYear(When when) {
        return when.latest().isBefore(published.earliest().minusDays(PAST_YEAR));
    }

    private boolean isFresh(When day) {
        return !published.openStart()
                && !published.openEnd()
                && !day.latest().isBefore(published.earliest().minusDays(FRESH))
                && !day.earliest().isAfter(published.latest().plusDays(FRESH));
    }

    private static boolean isDate(Resolution resolution) {
        When when = resolution.when();
        return (resolution.type() == TimexType.DATE || resolution.type() == TimexType.TIME)
                && when.isKnown()
                && !when.openStart()
                && !when.openEnd()
                && when.precision().compareTo(Precision.DECADE) <= 0;
    }

    private static boolean opens(Document document, Span span) {
        int line = document.text().lastIndexOf('\n', span.start() - 1) + 1;
        return Place.opens(document.text(), line, span.start());
    }

    /** Whether a day of the month, or a year alone, stands first on its line and a mark or the line's end behind it. */
    private static boolean isHeading(Document document, TimeExpression expression) {
        Fields fields = Standing.named(expression.meaning());
        boolean day = fields.has(Field.DAY) && fields.has(Field.MONTH);
        if (!day && !fields.has(Field.YEAR)) {
            return false;
        }
        String text = document.text();
        Span span = expression.passage().span();
        boolean first = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        String closing = day ? ".:\n\r\u2013\u2014-" : "\n\r";
        return first && (span.end() == text.length() || closing.indexOf(text.charAt(span.end())) >= 0);
    }
}
