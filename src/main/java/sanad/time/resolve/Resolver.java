package sanad.time.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.Stretch;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.calendar.Calendars;
import sanad.time.resolve.Resolution.Footing;
import sanad.time.resolve.Resolution.Step.Kind;

/**
 * Meaning and something to stand on, to days. Pure and quick: dating calls it for many possible publication days.
 *
 * <p>Example: "Friday" looking back from Saturday 2024-11-30 is 2024-11-29, standing on the document's date.
 */
public final class Resolver {
    private static final int MANY = 100;

    private Resolver() {}

    /**
     * Resolves a meaning. Where the document's date is an interval the days are the hull of what its days give, and the value
     * is the common one or a masked one ({@code XXXX-06-19}).
     */
    public static Resolution resolve(TimeMeaning meaning, Ground ground) {
        if (!needsDocumentDate(meaning) || ground.document().isDay() || !isBounded(ground.document())) {
            return once(meaning, ground);
        }
        Resolution first = once(meaning, at(ground, ground.document().earliest()));
        Resolution last = once(meaning, at(ground, ground.document().latest()));
        if (first.value().equals(last.value())
                || !first.when().isKnown()
                || !last.when().isKnown()) {
            return first;
        }
        When hull = When.between(
                min(first.when().earliest(), last.when().earliest()),
                max(first.when().latest(), last.when().latest()));
        Resolution masked = once(
                meaning,
                ground.equals(Ground.NOTHING) ? ground : new Ground(When.UNKNOWN, When.UNKNOWN, ground.direction()));
        return new Resolution(masked.type(), masked.value(), first.mod(), hull, first.footing(), first.steps());
    }

    /** Whether the meaning comes to a day only through the document's date (or the date reached in the telling). */
    public static boolean needsDocumentDate(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Named named) {
            Fields fields = named.fields();
            return !fields.has(Field.YEAR)
                    && !fields.has(Field.CENTURY)
                    && !fields.has(Field.MILLENNIUM)
                    && fields.get(Field.DECADE, 0) < 10;
        }
        if (meaning instanceof TimeMeaning.Between between) {
            return needsDocumentDate(between.from()) || needsDocumentDate(between.to());
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return needsDocumentDate(within.whole());
        }
        if (meaning instanceof TimeMeaning.Modified modified) {
            return needsDocumentDate(modified.meaning());
        }
        return meaning instanceof TimeMeaning.Cycle
                || meaning instanceof TimeMeaning.Recurring
                || meaning instanceof TimeMeaning.Shifted shifted
                        && shifted.length().isCounted();
    }

    private static Resolution once(TimeMeaning meaning, Ground ground) {
        try {
            return reckoned(meaning, ground);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return ground.equals(Ground.NOTHING)
                    ? Found.only(TimexType.DATE, Masks.of(Unit.YEAR)).resolution(Optional.empty())
                    : once(meaning, Ground.NOTHING);
        }
    }

    private static Resolution reckoned(TimeMeaning meaning, Ground ground) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            Found found = find(modified.meaning(), ground);
            return found.resolution(Optional.of(Mods.fitting(modified.mod(), modified.meaning(), found.type())));
        }
        return find(meaning, ground).resolution(Optional.empty());
    }

    static Found find(TimeMeaning meaning, Ground ground) {
        if (meaning instanceof TimeMeaning.Named named) {
            return new Naming(ground).find(named.fields());
        }
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return cycle(cycle, ground);
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return recurring(recurring, ground);
        }
        if (meaning instanceof TimeMeaning.Shifted shifted) {
            return shifted(shifted, ground);
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return Parts.of(find(within.whole(), ground), within, ground);
        }
        if (meaning instanceof TimeMeaning.Modified modified) {
            return find(modified.meaning(), ground);
        }
        if (meaning instanceof TimeMeaning.FromEvent from) {
            return Found.only(TimexType.DURATION, from.length().timex()).on(Footing.EVENT);
        }
        if (meaning instanceof TimeMeaning.Between between) {
            return Ranges.of(between, ground);
        }
        if (meaning instanceof TimeMeaning.Lapse lapse) {
            return Found.only(TimexType.DURATION, lapse.length().timex());
        }
        if (meaning instanceof TimeMeaning.Repeating repeating) {
            return Found.only(TimexType.SET, again(repeating));
        }
        return vague(((TimeMeaning.Vague) meaning).direction());
    }

    /** What changes is masked; where nothing else stays, as with a Hijri month, the length says more. */
    private static String again(TimeMeaning.Repeating repeating) {
        Length every = repeating.every();
        boolean single = every.parts().size() == 1 && every.parts().get(0).count() == 1;
        String mask = repeating.fields().isEmpty() || !single ? "" : Masks.of(repeating.fields());
        return mask.chars().anyMatch(Character::isDigit) || mask.chars().anyMatch(c -> c > 'A' && c < 'X' && c != 'T')
                ? mask
                : every.timex();
    }

    private static Found vague(Direction direction) {
        return Found.only(
                TimexType.DATE,
                switch (direction) {
                    case PAST -> "PAST_REF";
                    case FUTURE -> "FUTURE_REF";
                    case NONE -> "PRESENT_REF";
                });
    }

    private static Found cycle(TimeMeaning.Cycle cycle, Ground ground) {
        Footed base = Footed.of(cycle.base(), ground);
        if (base.isMissing()) {
            return Found.only(TimexType.DATE, Masks.of(cycle.unit()));
        }
        Stretch stretch =
                Stretch.holding(base.day(), cycle.unit(), cycle.system()).move(cycle.steps());
        boolean over = cycle.unit() == Unit.WEEKEND && cycle.steps() == 0 && ground.direction() == Direction.PAST;
        if (over && stretch.first().isAfter(base.day())) {
            stretch = stretch.move(-1);
        }
        Kind kind = cycle.steps() < 0 ? Kind.LAST : cycle.steps() > 0 ? Kind.NEXT : Kind.CURRENT;
        return base.start(stretch).step(kind, stretch.when());
    }

    private static Found recurring(TimeMeaning.Recurring recurring, Ground ground) {
        Footed base = Footed.of(recurring.base(), ground);
        Fields fields = recurring.fields();
        if (base.isMissing()) {
            return Found.only(TimexType.DATE, Masks.of(fields)).clockType(fields);
        }
        Optional<Stretch> stretch = recurring.steps() == 0
                ? current(fields, base.day(), ground.direction())
                : Pick.counted(
                        Calendars.around(fields, base.day(), Math.min(Math.abs(recurring.steps()), MANY) + 4),
                        base.day(),
                        recurring.steps());
        Kind kind = recurring.steps() < 0 ? Kind.LAST : recurring.steps() > 0 ? Kind.NEXT : Kind.CURRENT;
        return stretch.map(s -> base.start(s).step(kind).part(fields).clock(fields))
                .orElseGet(() -> new Naming(ground).find(fields));
    }

    /** "This June" is in the year at hand, "this Friday" in the week at hand unless the words look elsewhere. */
    private static Optional<Stretch> current(Fields fields, LocalDate day, Direction direction) {
        if (fields.has(Field.WEEKDAY) && !fields.has(Field.DAY) && !Calendars.isYearly(fields)) {
            if (direction == Direction.NONE) {
                return Optional.of(Stretch.day(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(fields.get(Field.WEEKDAY) - 1L)));
            }
            return Pick.of(direction).among(Calendars.around(fields, day), day);
        }
        if (Calendars.isYearly(fields) && fields.system() == Fields.Reckoning.GREGORIAN) {
            return Calendars.inYear(fields, day.getYear());
        }
        return Pick.NEAREST.among(Calendars.around(fields, day), day);
    }

    private static Found shifted(TimeMeaning.Shifted shifted, Ground ground) {
        Length length = shifted.length();
        if (!length.isCounted()) {
            return vague(shifted.forward() ? Direction.FUTURE : Direction.PAST);
        }
        Footed base = Footed.of(shifted.base(), ground);
        if (base.isMissing()) {
            return Found.only(TimexType.DATE, Masks.of(length.finest()));
        }
        LocalDate day = base.day();
        for (Length.Part part : length.parts()) {
            day = Stretch.after(day, shifted.forward() ? part.count() : -part.count(), part.unit());
        }
        Stretch stretch = Stretch.holding(day, length.finest());
        return base.start(stretch).step(shifted.forward() ? Kind.FORWARD : Kind.BACK, stretch.when());
    }

    private static Ground at(Ground ground, LocalDate day) {
        return new Ground(When.day(day), ground.narrative(), ground.direction());
    }

    private static boolean isBounded(When when) {
        return !when.openStart() && !when.openEnd();
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
