package sanad.ui.export;

import sanad.export.format.Choice;
import sanad.export.format.Format;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;

/**
 * What is chosen in the dialog.
 *
 * @param format the kind of file
 * @param wanted how it is wanted, as if everything were
 * @param viewOnly whether only the stretch of time that is on the wall
 * @param dated whether the day it was made is told in it
 */
public record ExportChoice(Format format, Wanted wanted, boolean viewOnly, boolean dated) {
    /** The same as another kind of file; on a sheet that suits it, unless both lie on sheets. */
    public ExportChoice as(Format other) {
        boolean suits = format.heeds(Choice.SHEET) && other.family() == format.family();
        Sheet sheet = suits ? wanted.sheet() : other.usualSheet();
        return new ExportChoice(other, wanted.on(sheet), viewOnly, dated);
    }

    /** The same wanted otherwise. */
    public ExportChoice with(Wanted other) {
        return new ExportChoice(format, other, viewOnly, dated);
    }

    /** The same for what is on the wall, or for everything. */
    public ExportChoice viewing(boolean only) {
        return new ExportChoice(format, wanted, only, dated);
    }

    /** The same with the day it was made, or without. */
    public ExportChoice dating(boolean told) {
        return new ExportChoice(format, wanted, viewOnly, told);
    }
}
