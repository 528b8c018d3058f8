package sanad.export.format;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import sanad.language.Manner;
import sanad.timeline.Theme;
import sanad.timeline.scale.View;

/**
 * How a file is wanted. Writers heed what their {@link Format} says they heed.
 *
 * @param manner the language, digits and month names of the program's own words
 * @param theme the colours
 * @param sheet what pictures are laid out on
 * @param hanging how the timeline lies on it
 * @param view only what lies in this stretch of time; empty: everything
 * @param title the title; empty: the chronicle's own
 * @param ticked those of the mere yes or no that are wanted
 * @param made the day it was made, to be told in it; empty: not told, and the bytes hang on no clock
 * @param part which file, from 1 on, where a picture takes several; see {@code Exports.files}
 */
public record Wanted(
        Manner manner,
        Theme theme,
        Sheet sheet,
        Hanging hanging,
        Optional<View> view,
        Optional<String> title,
        Set<Choice> ticked,
        Optional<LocalDate> made,
        int part) {
    /** Copies what is ticked. */
    public Wanted {
        ticked = Set.copyOf(ticked);
    }

    /** Everything, in light colours, on a picture for a screen. */
    public static Wanted usual(Manner manner) {
        return new Wanted(
                manner,
                Theme.LIGHT,
                Sheet.SCREEN,
                Hanging.USUAL,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                1);
    }

    /** Whether one of the mere yes or no is wanted, such as {@link Choice#STUDENT}. */
    public boolean has(Choice choice) {
        return ticked.contains(choice);
    }

    /** The same in another manner of speaking. */
    public Wanted in(Manner other) {
        return new Wanted(other, theme, sheet, hanging, view, title, ticked, made, part);
    }

    /** The same in other colours. */
    public Wanted with(Theme other) {
        return new Wanted(manner, other, sheet, hanging, view, title, ticked, made, part);
    }

    /** The same on another sheet. */
    public Wanted on(Sheet other) {
        return new Wanted(manner, theme, other, hanging, view, title, ticked, made, part);
    }

    /** The same as it hangs on a wall. */
    public Wanted hung(Hanging other) {
        return new Wanted(manner, theme, sheet, other, view, title, ticked, made, part);
    }

    /** The same for a stretch of time, or for everything. */
    public Wanted in(Optional<View> stretch) {
        return new Wanted(manner, theme, sheet, hanging, stretch, title, ticked, made, part);
    }

    /** The same under another title; a blank one is the chronicle's own. */
    public Wanted titled(String words) {
        Optional<String> other = Optional.of(words).filter(w -> !w.isBlank());
        return new Wanted(manner, theme, sheet, hanging, view, other, ticked, made, part);
    }

    /** The same with the day it was made, or without. */
    public Wanted made(Optional<LocalDate> day) {
        return new Wanted(manner, theme, sheet, hanging, view, title, ticked, day, part);
    }

    /** The same with something that is a mere yes or no. */
    public Wanted with(Choice choice, boolean yes) {
        Set<Choice> other = EnumSet.noneOf(Choice.class);
        other.addAll(ticked);
        if (yes) {
            other.add(choice);
        } else {
            other.remove(choice);
        }
        return new Wanted(manner, theme, sheet, hanging, view, title, other, made, part);
    }

    /** The same, another of its files. */
    public Wanted part(int other) {
        return new Wanted(manner, theme, sheet, hanging, view, title, ticked, made, other);
    }
}
