package sanad.time.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Stretch;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;
import sanad.time.calendar.Calendars;
import sanad.time.resolve.Resolution.Footing;
import sanad.time.resolve.Resolution.Step.Kind;

/**
 * Finds the days that named fields mean: their own year's, else the nearest in the direction.
 *
 * <p>Where the telling has reached another age (the document is of 2024, the story is in 1989) or the document's date is
 * not known, fields without a year are counted from the telling.
 *
 * @param ground what to stand on
 */
record Naming(Ground ground) {
    private static final int ANOTHER_AGE = 2;

    /** So many days ahead a day is meant although the words look back. */
    private static final int BEHIND = 7;

    /** So many days ago a day is meant although the words look ahead. */
    private static final int AHEAD = 31;

    Found find(Fields fields) {
        if (fields.has(Field.YEAR)) {
            return Calendars.inYear(fields, fields.get(Field.YEAR))
                    .map(stretch -> stated(stretch, fields))
                    .orElseGet(() -> masked(fields));
        }
        if (fields.has(Field.MILLENNIUM)) {
            return stated(Stretch.millennium(fields.get(Field.MILLENNIUM)), fields);
        }
        if (fields.has(Field.CENTURY)) {
            int century = fields.get(Field.CENTURY);
            int decade = fields.get(Field.DECADE, -1);
            boolean named = decade >= 0 && decade < 10;
            boolean hijri = fields.system() == Fields.Reckoning.HIJRI;
            Stretch whole = hijri ? Stretch.hijriCentury(century) : Stretch.century(century);
            return stated(named ? decade(10 * century + decade, fields) : whole, fields);
        }
        if (fields.has(Field.DECADE)) {
            return decade(fields);
        }
        Footed base = base(fields);
        return base.isMissing() ? masked(fields) : around(fields, base);
    }

    private Found stated(Stretch stretch, Fields fields) {
        Found found = Found.at(stretch, Footing.NONE).step(Kind.SAID).part(fields);
        if (fields.system() == Fields.Reckoning.HIJRI) {
            found = found.step(Kind.CONVERTED);
        }
        return checked(found, fields).clock(fields);
    }

    /** Says where the weekday that stands beside a date is not the date's. */
    static Found checked(Found found, Fields fields) {
        boolean differs = fields.has(Field.WEEKDAY)
                && found.when().isDay()
                && found.when().earliest().getDayOfWeek().getValue() != fields.get(Field.WEEKDAY);
        return differs ? found.step(Kind.WEEKDAY_DIFFERS) : found;
    }

    private static Stretch decade(int decade, Fields fields) {
        return fields.system() == Fields.Reckoning.HIJRI ? Stretch.hijriDecade(decade) : Stretch.decade(decade);
    }

    private Found decade(Fields fields) {
        int decade = fields.get(Field.DECADE);
        if (decade >= 10) {
            return stated(decade(decade, fields), fields);
        }
        Footed base = Footed.of(TimeMeaning.Base.DOCUMENT, ground);
        int now = base.isMissing() ? 200 : base.day().getYear() / 10;
        int century = now - now % 10;
        boolean told = base.footing() == Footing.NARRATIVE;
        boolean same = told ? Math.abs(century + decade - now) <= 5 : century + decade < now;
        Stretch last = Stretch.decade(same ? century + decade : century - 10 + decade);
        return base.isMissing()
                ? stated(last, fields)
                : base.start(last).step(Kind.LAST, last.when()).part(fields);
    }

    private Footed base(Fields fields) {
        boolean clockOnly = fields.hasClock()
                && !Calendars.isYearly(fields)
                && !fields.has(Field.WEEKDAY)
                && !fields.has(Field.DAY);
        boolean dayOnly = fields.has(Field.DAY) && !Calendars.isYearly(fields);
        boolean weekdayOnly = fields.has(Field.WEEKDAY) && !fields.has(Field.DAY) && !Calendars.isYearly(fields);
        boolean telling = clockOnly && ground.narrative().isDay()
                || dayOnly
                || isAnotherAge() && (!weekdayOnly || ground.narrative().isDay());
        return Footed.of(telling ? TimeMeaning.Base.NARRATIVE : TimeMeaning.Base.DOCUMENT, ground);
    }

    private boolean isAnotherAge() {
        When document = ground.document();
        When telling = ground.narrative();
        return !telling.openStart()
                && !telling.openEnd()
                && (document.openStart()
                        || document.earliest().getYear() - telling.latest().getYear() >= ANOTHER_AGE);
    }

    private Found around(Fields fields, Footed base) {
        LocalDate day = base.day();
        List<Stretch> places = agreeing(Calendars.around(fields, day), fields);
        if (places.isEmpty()) {
            Found found = base.start(Stretch.day(day)).step(Kind.CURRENT, When.day(day));
            return fields.hasClock() && base.ground().isDay() ? found.clock(fields) : masked(fields);
        }
        Optional<Stretch> stretch =
                base.footing() == Footing.NARRATIVE ? inTelling(fields, places, base) : near(fields, places, day);
        return stretch.map(s -> {
                    Kind kind = s.holds(day) ? Kind.CURRENT : s.last().isBefore(day) ? Kind.LAST : Kind.NEXT;
                    Found found = base.start(s).step(kind);
                    return checked(found.part(fields), fields).clock(fields);
                })
                .orElseGet(() -> masked(fields));
    }

    /**
     * The place on the side that the words look to; the nearest where a weekday has left none there. A day of the month without its
     * year is not meant a year away where another lies but days off, however the tense is heard.
     */
    private Optional<Stretch> near(Fields fields, List<Stretch> places, LocalDate day) {
        Optional<Stretch> picked = pick(fields).among(places, day);
        Optional<Stretch> nearest = Pick.NEAREST.among(places, day);
        boolean yearlyDay = fields.has(Field.MONTH) && fields.has(Field.DAY);
        int patience = ground.direction() == Direction.PAST ? BEHIND : AHEAD;
        boolean close = yearlyDay
                && nearest.filter(s -> Math.abs(ChronoUnit.DAYS.between(day, s.first())) <= patience)
                        .isPresent();
        return picked.isEmpty() || close && ground.direction() != Direction.NONE ? nearest : picked;
    }

    /** Of a day of the month with its weekday only the years in which the two agree, where there are any near. */
    private static List<Stretch> agreeing(List<Stretch> places, Fields fields) {
        if (!fields.has(Field.WEEKDAY) || !fields.has(Field.DAY)) {
            return places;
        }
        List<Stretch> agree = places.stream()
                .filter(s -> s.first().getDayOfWeek().getValue() == fields.get(Field.WEEKDAY))
                .toList();
        return agree.isEmpty() ? places : agree;
    }

    /** A weekday without more looks back unless the words look ahead; other fields take the nearer side. */
    private Pick pick(Fields fields) {
        boolean weekdayOnly = fields.has(Field.WEEKDAY) && !fields.has(Field.DAY) && !Calendars.isYearly(fields);
        return weekdayOnly && ground.direction() == Direction.NONE ? Pick.PAST : Pick.of(ground.direction());
    }

    /** In a telling things follow each other: the year or month reached already, unless that lies far back. */
    private Optional<Stretch> inTelling(Fields fields, List<Stretch> places, Footed base) {
        When reached = base.ground();
        if (fields.has(Field.WEEKDAY) && !Calendars.isYearly(fields)) {
            return Pick.FUTURE.among(places, base.day());
        }
        List<Stretch> inside = places.stream()
                .filter(s ->
                        !s.last().isBefore(reached.earliest()) && !s.first().isAfter(reached.latest()))
                .toList();
        return inside.isEmpty() ? Pick.AHEAD.among(places, base.day()) : Optional.of(inside.get(0));
    }

    static Found masked(Fields fields) {
        return Found.only(TimexType.DATE, Masks.of(fields)).clockType(fields);
    }
}
