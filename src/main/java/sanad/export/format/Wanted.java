package sanad.export.format;

import java.time.LocalDate;
import java.util.Optional;
import sanad.language.Manner;
import sanad.timeline.Theme;
import sanad.timeline.axis.Habits;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;

/**
 * How a file is wanted. Writers heed what their {@link Format} says they heed.
 *
 * @param manner the language, digits and month names of the program's own words
 * @param theme the colours
 * @param sheet what pictures are laid out on
 * @param plan how time runs
 * @param habits which way it runs, whether there is a second calendar
 * @param lanes what the lanes are made by
 * @param view only what lies in this stretch of time; empty: everything
 * @param title the title; empty: the chronicle's own
 * @param transparent no ground behind the picture
 * @param outlines letters as outlines instead of text
 * @param tiles cut into A4 sheets that can be glued together
 * @param student with gaps for a student to fill in
 * @param made the day it was made, to be told in it; empty: not told, and the bytes hang on no clock
 * @param part which file, from 1 on, where a picture takes several; see {@code Exports.files}
 */
public record Wanted(
        Manner manner,
        Theme theme,
        Sheet sheet,
        Plan plan,
        Habits habits,
        Grouping lanes,
        Optional<View> view,
        Optional<String> title,
        boolean transparent,
        boolean outlines,
        boolean tiles,
        boolean student,
        Optional<LocalDate> made,
        int part) {
    /** Everything, in light colours, on a picture for a screen. */
    public static Wanted usual(Manner manner) {
        return new Wanted(
                manner,
                Theme.LIGHT,
                Sheet.SCREEN,
                Plan.USUAL,
                Habits.USUAL,
                Grouping.KIND,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.empty(),
                1);
    }

    /** The same in another manner of speaking. */
    public Wanted in(Manner other) {
        return new Wanted(
                other,
                theme,
                sheet,
                plan,
                habits,
                lanes,
                view,
                title,
                transparent,
                outlines,
                tiles,
                student,
                made,
                part);
    }

    /** The same in other colours. */
    public Wanted with(Theme other) {
        return new Wanted(
                manner,
                other,
                sheet,
                plan,
                habits,
                lanes,
                view,
                title,
                transparent,
                outlines,
                tiles,
                student,
                made,
                part);
    }

    /** The same on another sheet. */
    public Wanted on(Sheet other) {
        return new Wanted(
                manner,
                theme,
                other,
                plan,
                habits,
                lanes,
                view,
                title,
                transparent,
                outlines,
                tiles,
                student,
                made,
                part);
    }

    /** The same as it hangs on a wall. */
    public Wanted hung(Plan way, Habits used, Grouping by) {
        return new Wanted(
                manner, theme, sheet, way, used, by, view, title, transparent, outlines, tiles, student, made, part);
    }

    /** The same for a stretch of time, or for everything. */
    public Wanted in(Optional<View> stretch) {
        return new Wanted(
                manner,
                theme,
                sheet,
                plan,
                habits,
                lanes,
                stretch,
                title,
                transparent,
                outlines,
                tiles,
                student,
                made,
                part);
    }

    /** The same under another title; a blank one is the chronicle's own. */
    public Wanted titled(String words) {
        Optional<String> other = Optional.of(words).filter(w -> !w.isBlank());
        return new Wanted(
                manner,
                theme,
                sheet,
                plan,
                habits,
                lanes,
                view,
                other,
                transparent,
                outlines,
                tiles,
                student,
                made,
                part);
    }

    /** The same with the day it was made, or without. */
    public Wanted made(Optional<LocalDate> day) {
        return new Wanted(
                manner,
                theme,
                sheet,
                plan,
                habits,
                lanes,
                view,
                title,
                transparent,
                outlines,
                tiles,
                student,
                day,
                part);
    }

    /** The same with something that is a mere yes or no. */
    public Wanted with(Choice choice, boolean yes) {
        return new Wanted(
                manner,
                theme,
                sheet,
                plan,
                habits,
                lanes,
                view,
                title,
                choice == Choice.TRANSPARENT ? yes : transparent,
                choice == Choice.OUTLINES ? yes : outlines,
                choice == Choice.TILES ? yes : tiles,
                choice == Choice.STUDENT ? yes : student,
                made,
                part);
    }

    /** The same, another of its files. */
    public Wanted part(int other) {
        return new Wanted(
                manner,
                theme,
                sheet,
                plan,
                habits,
                lanes,
                view,
                title,
                transparent,
                outlines,
                tiles,
                student,
                made,
                other);
    }
}
