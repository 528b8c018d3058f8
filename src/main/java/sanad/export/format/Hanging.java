package sanad.export.format;

import sanad.timeline.axis.Habits;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Plan;

/**
 * How a timeline hangs on a wall or lies on a sheet.
 *
 * @param plan how time runs
 * @param habits which way it runs, whether there is a second calendar
 * @param lanes what the lanes are made by
 */
public record Hanging(Plan plan, Habits habits, Grouping lanes) {
    /** Years as long as they are, the language's own way, lanes by kind. */
    public static final Hanging USUAL = new Hanging(Plan.USUAL, Habits.USUAL, Grouping.KIND);
}
