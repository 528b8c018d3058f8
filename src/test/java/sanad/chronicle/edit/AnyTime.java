package sanad.chronicle.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.Precision;
import sanad.time.Stretch;
import sanad.time.TimeMeaning;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.When;

/** Any dates and meanings, sensible or not, by a seed. */
final class AnyTime {
    private final Random random;

    AnyTime(Random random) {
        this.random = random;
    }

    TimeMeaning meaning(int deep) {
        TimeMeaning.Base base = one(TimeMeaning.Base.values());
        return switch (random.nextInt(deep > 0 ? 11 : 8)) {
            case 0 -> new TimeMeaning.Named(fields());
            case 1 ->
                new TimeMeaning.Cycle(one(Unit.values()), random.nextInt(7) - 3, base, one(Fields.Reckoning.values()));
            case 2 -> new TimeMeaning.Recurring(fields(), random.nextInt(7) - 3, base);
            case 3 -> new TimeMeaning.Shifted(length(), random.nextBoolean(), base);
            case 4 -> new TimeMeaning.FromEvent(length(), one(TimeMeaning.Side.values()));
            case 5 -> new TimeMeaning.Lapse(length());
            case 6 -> new TimeMeaning.Repeating(1 + random.nextInt(3), length(), fields());
            case 7 -> new TimeMeaning.Vague(one(Direction.values()));
            case 8 -> new TimeMeaning.Within(meaning(deep - 1), fields());
            case 9 -> new TimeMeaning.Between(meaning(deep - 1), meaning(deep - 1));
            default -> new TimeMeaning.Modified(meaning(deep - 1), one(TimexMod.values()));
        };
    }

    Fields fields() {
        Map<Field, Integer> values = new EnumMap<>(Field.class);
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.put(one(Field.values()), random.nextInt(4000) - 2000);
        }
        return new Fields(one(Fields.Reckoning.values()), values);
    }

    Length length() {
        List<Length.Part> parts = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            parts.add(new Length.Part(random.nextInt(50) - 1, one(Unit.values())));
        }
        return new Length(parts);
    }

    When when() {
        LocalDate first = day();
        LocalDate last = first.plusDays(random.nextInt(900));
        return switch (random.nextInt(8)) {
            case 0 -> When.UNKNOWN;
            case 1 -> When.day(first);
            case 2 -> When.month(first.getYear(), first.getMonthValue());
            case 3 -> When.year(first.getYear()).about();
            case 4 -> new When(LocalDate.MIN, last, Precision.INTERVAL, random.nextBoolean());
            case 5 -> new When(first, LocalDate.MAX, Precision.INTERVAL, random.nextBoolean());
            case 6 -> Stretch.holding(first, one(Unit.values())).when();
            default -> new When(first, last, one(Precision.values()), random.nextBoolean());
        };
    }

    LocalDate day() {
        return LocalDate.of(random.nextInt(10) == 0 ? -44 - random.nextInt(900) : 1900 + random.nextInt(130), 1, 1)
                .plusDays(random.nextInt(365));
    }

    <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
