package sanad.language.meaning;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Fields.Reckoning;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.calendar.Calendars;

/**
 * A meaning in words, by the templates of {@code meaning.properties}.
 *
 * <p>Example: "last June" means "the nearest June before the document’s date".
 */
public final class MeaningWords {
    private static final Set<TimexMod> OF_LENGTHS = EnumSet.of(
            TimexMod.APPROX,
            TimexMod.LESS_THAN,
            TimexMod.MORE_THAN,
            TimexMod.EQUAL_OR_LESS,
            TimexMod.EQUAL_OR_MORE,
            TimexMod.BEFORE,
            TimexMod.AFTER);

    private final Words words;
    private final FieldWords fields;
    private final LengthWords lengths;

    private MeaningWords(Words words, DateWords dates) {
        this.words = words;
        this.fields = new FieldWords(words, dates);
        this.lengths = new LengthWords(words);
    }

    /** Speaks in a manner. */
    public static MeaningWords in(Manner manner) {
        return new MeaningWords(Words.in(manner), DateWords.in(manner));
    }

    /** The meaning. */
    public String say(TimeMeaning meaning) {
        if (meaning instanceof TimeMeaning.Modified modified) {
            return modified(modified.meaning(), modified.mod());
        }
        return plain(meaning, UnaryOperator.identity());
    }

    private String modified(TimeMeaning meaning, TimexMod mod) {
        boolean length = meaning instanceof TimeMeaning.Shifted
                || meaning instanceof TimeMeaning.FromEvent
                || meaning instanceof TimeMeaning.Lapse;
        if (!length || !OF_LENGTHS.contains(mod)) {
            return words.say(key(mod), say(meaning));
        }
        TimexMod fitting =
                mod == TimexMod.BEFORE ? TimexMod.LESS_THAN : mod == TimexMod.AFTER ? TimexMod.MORE_THAN : mod;
        return plain(meaning, said -> words.say(key(fitting), said));
    }

    private static String key(TimexMod mod) {
        return "mod." + mod.name().toLowerCase(Locale.ROOT);
    }

    private String plain(TimeMeaning meaning, UnaryOperator<String> modifier) {
        if (meaning instanceof TimeMeaning.Named named) {
            return fields.say(named.fields());
        }
        if (meaning instanceof TimeMeaning.Cycle cycle) {
            return cycle(cycle);
        }
        if (meaning instanceof TimeMeaning.Recurring recurring) {
            return recurring(recurring);
        }
        if (meaning instanceof TimeMeaning.Shifted shifted) {
            return words.say(
                    shifted.forward() ? "shift.on" : "shift.back",
                    base(shifted.base()),
                    by(shifted.length(), modifier));
        }
        if (meaning instanceof TimeMeaning.FromEvent from) {
            boolean before = from.side() == TimeMeaning.Side.BEFORE_EVENT;
            return words.say(before ? "event.before" : "event.after", "", by(from.length(), modifier));
        }
        if (meaning instanceof TimeMeaning.Within within) {
            return within(within);
        }
        if (meaning instanceof TimeMeaning.Between between) {
            return words.say("between", say(between.from()), say(between.to()));
        }
        if (meaning instanceof TimeMeaning.Lapse lapse) {
            return words.say("lapse", modifier.apply(lengths.say(lapse.length())));
        }
        if (meaning instanceof TimeMeaning.Repeating repeating) {
            return repeating(repeating);
        }
        return meaning instanceof TimeMeaning.Vague vague
                ? words.say("vague." + vague.direction().name().toLowerCase(Locale.ROOT))
                : say(meaning);
    }

    private String by(Length length, UnaryOperator<String> modifier) {
        return lengths.by(modifier.apply(lengths.say(length)));
    }

    private String base(TimeMeaning.Base base) {
        return words.say(base == TimeMeaning.Base.DOCUMENT ? "base.document" : "base.narrative");
    }

    private String cycle(TimeMeaning.Cycle cycle) {
        String unit = LengthWords.name(cycle.unit());
        String own = "unit.the." + unit + ".hijri";
        boolean hijri = cycle.system() == Reckoning.HIJRI && words.has(own);
        String key = "cycle." + direction(cycle.steps());
        String special = key + "." + unit;
        return words.say(
                words.has(special) ? special : key,
                base(cycle.base()),
                lengths.by(lengths.say(Length.of(Math.abs(cycle.steps()), cycle.unit()))),
                words.say("unit." + unit),
                words.say(hijri ? own : "unit.the." + unit));
    }

    private static String direction(int steps) {
        return switch (steps) {
            case 0 -> "this";
            case -1 -> "last";
            case 1 -> "next";
            default -> steps < 0 ? "back" : "on";
        };
    }

    private String recurring(TimeMeaning.Recurring recurring) {
        Fields named = recurring.fields();
        Fields day = FieldWords.day(named);
        if (named.hasClock() && !day.isEmpty()) {
            TimeMeaning whole = new TimeMeaning.Recurring(day, recurring.steps(), recurring.base());
            return fields.clock(named, say(whole));
        }
        String key = "recurring." + direction(recurring.steps());
        return words.say(
                recurring.steps() == 0 ? key + "." + turn(named) : key,
                base(recurring.base()),
                fields.say(named),
                words.count("times", Math.abs(recurring.steps())));
    }

    /** In which whole a field comes round again. */
    private static String turn(Fields named) {
        if (Calendars.isYearly(named) || FieldWords.isClock(named.without(Field.YEAR)) && named.has(Field.YEAR)) {
            return "year";
        }
        boolean monthly = named.has(Field.DAY) || named.has(Field.WEEK);
        return monthly ? "month" : named.has(Field.WEEKDAY) ? "week" : "day";
    }

    private String within(TimeMeaning.Within within) {
        Fields part = within.part();
        String whole = say(within.whole());
        if (part.isEmpty()) {
            return whole;
        }
        if (FieldWords.isClock(part)) {
            return fields.clock(part, whole);
        }
        boolean day = within.whole() instanceof TimeMeaning.Cycle cycle && cycle.unit() == Unit.DAY;
        if (day) {
            return words.say("which.is", fields.say(part), whole);
        }
        boolean season = part.has(Field.SEASON) && part.values().size() == 1;
        return season
                ? words.say("season.of", words.say("season." + part.get(Field.SEASON)), whole)
                : words.say("of", fields.say(part), whole);
    }

    private String repeating(TimeMeaning.Repeating repeating) {
        Length length = repeating.every();
        Length.Part first = length.parts().get(0);
        boolean single = length.parts().size() == 1 && first.count() == 1;
        String turn =
                words.say("every", single ? words.say("unit." + LengthWords.name(first.unit())) : lengths.say(length));
        String on = Optional.of(repeating.fields())
                .filter(f -> !f.isEmpty())
                .map(f -> words.say("every.on", turn, fields.say(f)))
                .orElse(turn);
        return repeating.times() > 1 ? words.say("every.times", words.count("times", repeating.times()), on) : on;
    }
}
