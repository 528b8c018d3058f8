package sanad.time;

/** TIMEX3 values for fields whose year or day is not known: {@code XXXX-06-19}, {@code XXXX-WXX-5}, {@code XXXX-XX-XXT14:30}. */
final class Masks {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private Masks() {}

    static String of(Fields fields) {
        return date(fields) + clock(fields);
    }

    /** The part behind the day: {@code T14:30}, {@code TMO}; empty where no time of day is named. */
    static String clock(Fields fields) {
        if (fields.has(Field.HOUR)) {
            return "T" + Stretch.digits(fields.get(Field.HOUR), 2) + ":"
                    + Stretch.digits(fields.get(Field.MINUTE, 0), 2);
        }
        return fields.has(Field.PART) ? "T" + PartOfDay.values()[fields.get(Field.PART)].letters() : "";
    }

    private static String date(Fields fields) {
        String year = fields.has(Field.YEAR) && fields.system() == Fields.Reckoning.GREGORIAN
                ? Stretch.digits(fields.get(Field.YEAR), 4)
                : "XXXX";
        if (fields.has(Field.MONTH) && fields.system() == Fields.Reckoning.GREGORIAN) {
            String month = year + "-" + Stretch.digits(fields.get(Field.MONTH), 2);
            return fields.has(Field.DAY) ? month + "-" + Stretch.digits(fields.get(Field.DAY), 2) : month;
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
        if (fields.has(Field.DAY)) {
            return year + "-XX-" + Stretch.digits(fields.get(Field.DAY), 2);
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
        };
    }
}
