package sanad.time.resolve;

import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.PartOfDay;
import sanad.time.Stretch;
import sanad.time.Unit;
import sanad.time.calendar.Feasts;

/** TIMEX3 values for fields whose year or day is not known: {@code XXXX-06-19}, {@code XXXX-WXX-5}, {@code XXXX-XX-XXT14:30}. */
final class Masks {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private Masks() {}

    static String of(Fields fields) {
        return date(fields) + clock(fields);
    }

    /** The part behind the day: {@code T14:30}, {@code T14:30:05}, {@code TMO}; empty where no time of day is named. */
    static String clock(Fields fields) {
        if (fields.has(Field.HOUR)) {
            String seconds = fields.has(Field.SECOND) ? ":" + two(fields.get(Field.SECOND)) : "";
            return "T" + two(fields.get(Field.HOUR)) + ":" + two(fields.get(Field.MINUTE, 0)) + seconds;
        }
        return fields.has(Field.PART) ? "T" + PartOfDay.values()[fields.get(Field.PART)].letters() : "";
    }

    private static String two(int number) {
        return Stretch.digits(number, 2);
    }

    private static String date(Fields fields) {
        boolean gregorian = fields.system() == Fields.Reckoning.GREGORIAN;
        String year = fields.has(Field.YEAR) && gregorian ? Stretch.years(fields.get(Field.YEAR), 4) : "XXXX";
        boolean day = fields.has(Field.DAY) && fields.get(Field.DAY) > 0;
        if (fields.has(Field.MONTH)) {
            String month = year + "-" + (gregorian ? two(fields.get(Field.MONTH)) : "XX");
            String unsure = fields.has(Field.DAY) || fields.has(Field.WEEKDAY) ? month + "-XX" : month;
            return day && gregorian ? month + "-" + two(fields.get(Field.DAY)) : unsure;
        }
        if (fields.has(Field.FEAST)) {
            return year
                    + Feasts.of(fields.get(Field.FEAST))
                            .rule()
                            .everyYear()
                            .map(on -> "-" + two(on.getMonthValue()) + "-" + two(on.getDayOfMonth()))
                            .orElse("-XX-XX");
        }
        if (fields.has(Field.SEASON)) {
            return year + "-" + SEASONS[fields.get(Field.SEASON) - 1];
        }
        if (fields.has(Field.QUARTER)) {
            return year + "-Q" + fields.get(Field.QUARTER);
        }
        if (fields.has(Field.HALF)) {
            return year + "-H" + fields.get(Field.HALF);
        }
        if (fields.has(Field.WEEKDAY)) {
            return year + "-WXX-" + fields.get(Field.WEEKDAY);
        }
        if (fields.has(Field.WEEK)) {
            return year + (fields.get(Field.WEEK) > 0 ? "-W" + two(fields.get(Field.WEEK)) : "-WXX");
        }
        if (fields.has(Field.DAY)) {
            return day ? year + "-XX-" + two(fields.get(Field.DAY)) : year + "-XX-XX";
        }
        return fields.hasClock() ? year + "-XX-XX" : year;
    }

    /** A unit of which nothing is known. */
    static String of(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case SEASON -> "XXXX-SX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }
}
