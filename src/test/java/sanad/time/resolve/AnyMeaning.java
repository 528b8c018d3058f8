package sanad.time.resolve;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.PartOfDay;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.calendar.Feasts;

/** Any meaning and any ground, sensible or not, for tests of laws. */
public final class AnyMeaning {
    private static final Map<Field, int[]> RANGES = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.MILLENNIUM, new int[] {-3, 3}),
            Map.entry(Field.CENTURY, new int[] {-20, 21}),
            Map.entry(Field.DECADE, new int[] {0, 205}),
            Map.entry(Field.YEAR, new int[] {-800, 2200}),
            Map.entry(Field.HALF, new int[] {1, 2}),
            Map.entry(Field.THIRD, new int[] {1, 3}),
            Map.entry(Field.QUARTER, new int[] {1, 4}),
            Map.entry(Field.SEASON, new int[] {1, 4}),
            Map.entry(Field.MONTH, new int[] {1, 12}),
            Map.entry(Field.FEAST, new int[] {0, Feasts.all().size() - 1}),
            Map.entry(Field.WEEK, new int[] {-2, 53}),
            Map.entry(Field.DAY, new int[] {-1, 31}),
            Map.entry(Field.WEEKDAY, new int[] {1, 7}),
            Map.entry(Field.PART, new int[] {0, PartOfDay.values().length - 1}),
            Map.entry(Field.HOUR, new int[] {0, 24}),
            Map.entry(Field.MINUTE, new int[] {0, 59}),
            Map.entry(Field.SECOND, new int[] {0, 59}),
            Map.entry(Field.ZONE, new int[] {-720, 840})));

    private static final int[] NONE = {0, 0};

    private AnyMeaning() {}

    private static int[] range(Field field) {
        return RANGES.getOrDefault(field, NONE);
    }

    /** Up to four fields of either calendar. */
    public static Arbitrary<Fields> fields() {
        Arbitrary<Map.Entry<Field, Integer>> one = Arbitraries.of(Field.values())
                .flatMap(field -> Arbitraries.integers()
                        .between(range(field)[0], range(field)[1])
                        .map(value -> Map.entry(field, value)));
        return Combinators.combine(
                        Arbitraries.of(Fields.Reckoning.values()),
                        one.list().ofMinSize(1).ofMaxSize(4))
                .as((system, entries) -> {
                    Fields fields = Fields.NONE.in(system);
                    for (Map.Entry<Field, Integer> entry : entries) {
                        fields = fields.with(entry.getKey(), entry.getValue());
                    }
                    return fields;
                });
    }

    /** One to three parts, counted or not. */
    public static Arbitrary<Length> lengths() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(Length.SOME),
                                Arbitraries.integers().between(1, 3000)),
                        Arbitraries.of(Unit.values()))
                .as(Length.Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Length::new);
    }

    /** Every kind of meaning, nested as rules nest them. */
    public static Arbitrary<TimeMeaning> meanings() {
        Arbitrary<TimeMeaning> plain = plain();
        Arbitrary<TimeMeaning> within = Combinators.combine(plain, fields()).as(TimeMeaning.Within::new);
        Arbitrary<TimeMeaning> between = Combinators.combine(plain, plain).as(TimeMeaning.Between::new);
        Arbitrary<TimeMeaning> any = Arbitraries.oneOf(plain, within, between);
        return Arbitraries.oneOf(
                any, Combinators.combine(any, Arbitraries.of(TimexMod.values())).as(TimeMeaning.Modified::new));
    }

    private static Arbitrary<TimeMeaning> plain() {
        Arbitrary<Base> bases = Arbitraries.of(Base.values());
        Arbitrary<Integer> steps = Arbitraries.integers().between(-5, 5);
        return Arbitraries.oneOf(
                fields().map(TimeMeaning.Named::new),
                Combinators.combine(
                                Arbitraries.of(Unit.values()), steps, bases, Arbitraries.of(Fields.Reckoning.values()))
                        .as(TimeMeaning.Cycle::new),
                Combinators.combine(fields(), steps, bases).as(TimeMeaning.Recurring::new),
                Combinators.combine(lengths(), Arbitraries.of(true, false), bases)
                        .as(TimeMeaning.Shifted::new),
                Combinators.combine(lengths(), Arbitraries.of(TimeMeaning.Side.values()))
                        .as(TimeMeaning.FromEvent::new),
                lengths().map(TimeMeaning.Lapse::new),
                Combinators.combine(Arbitraries.integers().between(1, 4), lengths(), fields())
                        .as(TimeMeaning.Repeating::new),
                lengths().map(length -> new TimeMeaning.Repeating(length, Fields.NONE)),
                Arbitraries.of(Direction.values()).map(TimeMeaning.Vague::new));
    }

    /** A day of three thousand years. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(-700, 1, 1).toEpochDay(),
                        LocalDate.of(2300, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days, spans, open spans or nothing to stand on. */
    public static Arbitrary<Ground> grounds() {
        Arbitrary<When> when = Arbitraries.oneOf(
                Arbitraries.just(When.UNKNOWN),
                days().map(When::day),
                days().map(day -> When.between(day, day.plusDays(9))),
                days().map(day -> When.month(day.getYear(), day.getMonthValue())));
        return Combinators.combine(when, when, Arbitraries.of(Direction.values()))
                .as(Ground::new);
    }
}
