/** Fields laid on the calendar: months and days of both calendars, and feasts by table. */
@NullMarked
package sanad.time.calendar;

import org.jspecify.annotations.NullMarked;
