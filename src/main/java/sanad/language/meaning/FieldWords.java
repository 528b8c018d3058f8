package sanad.language.meaning;

import java.util.Locale;
import java.util.function.Function;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Fields.Reckoning;
import sanad.time.Stretch;
import sanad.time.calendar.Feasts;

/**
 * Fields in words, from the narrowest to the widest, with the clock behind or before the date as the language has it.
 *
 * <p>Example: month 6, weekday 7 and week 2 are "the second Sunday of June".
 */
final class FieldWords {
    private static final Field[] PARTS = {Field.HALF, Field.THIRD, Field.QUARTER};

    private final Words words;
    private final DateWords dates;

    FieldWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    String say(Fields fields) {
        String date = date(fields);
        String said = fields.hasClock() ? clock(fields, date) : date;
        return said.isEmpty() ? words.say("field.none") : said;
    }

    /** Whether only a time of the day is named. */
    static boolean isClock(Fields fields) {
        return fields.values().keySet().stream().allMatch(f -> f.compareTo(Field.PART) >= 0);
    }

    /** The fields without their time of the day. */
    static Fields day(Fields fields) {
        Fields day = fields;
        for (Field field : fields.values().keySet()) {
            day = field.compareTo(Field.PART) >= 0 ? day.without(field) : day;
        }
        return day;
    }

    /** The fields' time of the day, on a day that is told already; empty words for none. */
    String clock(Fields fields, String date) {
        if (fields.has(Field.HOUR)) {
            String clock = time(fields);
            return zoned(date.isEmpty() ? clock : words.say("clock.on", clock, date), fields);
        }
        if (!fields.has(Field.PART)) {
            return date;
        }
        String part =
                sanad.time.PartOfDay.values()[fields.get(Field.PART)].name().toLowerCase(Locale.ROOT);
        return date.isEmpty() ? words.say("part.the." + part) : words.say("part.of", words.say("part." + part), date);
    }

    private String time(Fields fields) {
        String hour = two(fields.get(Field.HOUR));
        String minute = two(fields.get(Field.MINUTE, 0));
        return fields.has(Field.SECOND)
                ? words.say("clock.seconds", hour, minute, two(fields.get(Field.SECOND)))
                : words.say("clock", hour, minute);
    }

    private String two(int number) {
        return words.manner().digits().write(Stretch.digits(number, 2));
    }

    private String zoned(String time, Fields fields) {
        if (!fields.has(Field.ZONE)) {
            return time;
        }
        int minutes = fields.get(Field.ZONE);
        if (minutes == 0) {
            return words.say("zone", time);
        }
        LengthWords lengths = new LengthWords(words);
        String by = lengths.by(lengths.say(Spans.ofMinutes(Math.abs(minutes))));
        return words.say(minutes > 0 ? "zone.ahead" : "zone.behind", time, by);
    }

    private String date(Fields fields) {
        String said = fields.has(Field.MONTH) ? ofMonth(fields) : ofWhole(fields);
        boolean weekday = fields.has(Field.WEEKDAY) && !fields.has(Field.WEEK);
        if (!weekday) {
            return said;
        }
        String day = words.say("weekday." + fields.get(Field.WEEKDAY));
        return said.isEmpty() ? day : words.say("field.weekday", said, day);
    }

    private String ofMonth(Fields fields) {
        int number = fields.get(Field.MONTH);
        boolean hijri = fields.system() == Reckoning.HIJRI;
        String name = hijri ? words.say("month.hijri." + number) : dates.month(number);
        String month = fields.has(Field.YEAR) ? words.say("date.month", name, year(fields)) : name;
        int day = fields.get(Field.DAY, 0);
        if (day > 0) {
            return fields.has(Field.YEAR)
                    ? words.say("date.day", day, name, year(fields))
                    : words.say("date.day.month", day, name);
        }
        return parted(fields, month);
    }

    private String ofWhole(Fields fields) {
        String whole = wide(fields);
        if (fields.has(Field.SEASON)) {
            String season = words.say("season." + fields.get(Field.SEASON));
            whole = whole.isEmpty()
                    ? words.say("season.the." + fields.get(Field.SEASON))
                    : words.say("season.of", season, whole);
        }
        if (fields.has(Field.FEAST)) {
            String feast =
                    words.say("feast." + Feasts.of(fields.get(Field.FEAST)).name());
            whole = whole.isEmpty() ? feast : words.say("feast.of", feast, whole);
        }
        return parted(fields, whole);
    }

    /** The half, week or day that is named of a whole. */
    private String parted(Fields fields, String whole) {
        String now = whole;
        for (Field part : PARTS) {
            now = fields.has(part)
                    ? of("field." + part.name().toLowerCase(Locale.ROOT), nth(fields.get(part)), now)
                    : now;
        }
        if (fields.has(Field.WEEK) && fields.has(Field.WEEKDAY)) {
            String day = words.say("weekday." + fields.get(Field.WEEKDAY));
            String counted = words.say("field.counted", nth(fields.get(Field.WEEK)), day);
            now = now.isEmpty() ? counted : words.say("of", counted, now);
        } else if (fields.has(Field.WEEK)) {
            int week = fields.get(Field.WEEK);
            boolean numbered = week > 5;
            now = of(numbered ? "field.week.number" : "field.week", numbered ? words.number(week) : nth(week), now);
        }
        int day = fields.get(Field.DAY, 0);
        boolean ofMonth = fields.has(Field.MONTH) && day > 0;
        return fields.has(Field.DAY) && !ofMonth ? day(day, now) : now;
    }

    private String day(int day, String whole) {
        String said = day > 0 ? words.say("field.day", day) : words.say("field.day.last");
        return whole.isEmpty() ? said : words.say("of", said, whole);
    }

    private String of(String key, String nth, String whole) {
        String part = words.say(key, nth);
        return whole.isEmpty() ? part : words.say("of", part, whole);
    }

    private String nth(int number) {
        String own = "nth." + (number == -1 ? "last" : Integer.toString(number));
        return words.has(own) ? words.say(own) : words.say(number < 0 ? "nth.end" : "nth.other", Math.abs(number));
    }

    /** The year, decade, century or millennium; empty words for none. */
    private String wide(Fields fields) {
        if (fields.has(Field.YEAR)) {
            return year(fields);
        }
        if (fields.has(Field.DECADE)) {
            int decade = fields.get(Field.DECADE);
            String said = decade > 9 ? stretch(Stretch::decade, decade) : words.say("field.decade." + decade);
            return fields.has(Field.CENTURY)
                    ? words.say("of", said, stretch(Stretch::century, fields.get(Field.CENTURY)))
                    : said;
        }
        if (fields.has(Field.CENTURY)) {
            return stretch(Stretch::century, fields.get(Field.CENTURY));
        }
        if (fields.has(Field.MILLENNIUM)) {
            int millennium = fields.get(Field.MILLENNIUM);
            return millennium < 0
                    ? words.say("field.millennium.bce", -millennium)
                    : words.say("field.millennium", millennium + 1);
        }
        return "";
    }

    private String stretch(Function<Integer, Stretch> of, int number) {
        return dates.say(of.apply(number).when());
    }

    private String year(Fields fields) {
        int year = fields.get(Field.YEAR);
        boolean hijri = fields.system() == Reckoning.HIJRI && year < 1700;
        return hijri ? words.say("hijri.year", year) : dates.year(year);
    }
}
