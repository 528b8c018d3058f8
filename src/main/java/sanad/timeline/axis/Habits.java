package sanad.timeline.axis;

import java.time.DayOfWeek;
import sanad.language.Manner;
import sanad.language.Words;

/**
 * What the reader is used to on a line of time.
 *
 * @param way which way time runs
 * @param second the calendar of the second axis
 * @param week where weeks begin
 */
public record Habits(Way way, Second second, Week week) {
    /** What one begins with: the way of the language, one calendar, the week of the region. */
    public static final Habits USUAL = new Habits(Way.LANGUAGE, Second.NONE, Week.REGION);

    /** Ways that time may run. */
    public enum Way {
        /** As the interface is read. */
        LANGUAGE,
        LEFTWARDS,
        RIGHTWARDS
    }

    /** Calendars of the second axis. */
    public enum Second {
        NONE,
        HIJRI
    }

    /** Days that a week may begin with. */
    public enum Week {
        /** As in the region whose names the months have. */
        REGION,
        SATURDAY,
        SUNDAY,
        MONDAY
    }

    /** Whether time runs from right to left. */
    public boolean rtl(Manner manner) {
        return way == Way.LANGUAGE ? manner.tongue().rightToLeft() : way == Way.LEFTWARDS;
    }

    /** The day that weeks begin with; source of the regions' days: Unicode CLDR, weekData. */
    public DayOfWeek firstOfWeek(Manner manner) {
        if (week != Week.REGION) {
            return DayOfWeek.valueOf(week.name());
        }
        Words words = Words.in(manner);
        String own = "week.first." + manner.months().name().toLowerCase(java.util.Locale.ROOT);
        return DayOfWeek.of(Integer.parseInt(words.say(words.has(own) ? own : "week.first")));
    }

    /** The same with another way. */
    public Habits with(Way other) {
        return new Habits(other, second, week);
    }

    /** The same with another second axis. */
    public Habits with(Second other) {
        return new Habits(way, other, week);
    }

    /** The same with another first day of the week. */
    public Habits with(Week other) {
        return new Habits(way, second, other);
    }
}
