package sanad.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.export.Exports;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Theme;
import sanad.timeline.axis.Habits;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;

/**
 * What kind of picture is wanted.
 *
 * @param format the kind of file
 * @param size how large
 * @param theme in which colours
 * @param viewOnly whether only the stretch of time that is on the wall
 */
public record ExportChoice(Format format, Size size, Theme theme, boolean viewOnly) {
    private static final int PREVIEW_WIDTH = 640;

    /** Kinds of file. */
    public enum Format {
        PNG,
        SVG;

        /** The ending of its files' names. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Sizes that people ask for. */
    public enum Size {
        SCREEN(Sheet.SCREEN),
        LARGE(Sheet.pixels(3840, 2160)),
        SLIDE(Sheet.pixels(1280, 720)),
        A4(Sheet.A4.at(150)),
        A4_FINE(Sheet.A4);

        private final Sheet pixels;

        Size(Sheet pixels) {
            this.pixels = pixels;
        }

        /** What it is called, with its pixels. */
        public String said(Words words) {
            return words.say("export.size." + name().toLowerCase(Locale.ROOT), pixels.across(), pixels.down());
        }
    }

    /** A PNG for a usual screen in the colours at hand, with all events. */
    public static ExportChoice usual(Theme theme) {
        return new ExportChoice(Format.PNG, Size.SCREEN, theme, false);
    }

    /**
     * What hangs on the wall.
     *
     * @param view the stretch of time
     * @param plan how time runs
     * @param habits which way, and whether there is a second axis
     */
    public record Hung(View view, Plan plan, Habits habits) {}

    /** The file's bytes. */
    public byte[] bytes(Chronicle chronicle, Manner manner, Hung onWall) throws IOException {
        return bytes(Exports.named(format.ending()).orElseThrow(), chronicle, manner, onWall, size.pixels);
    }

    /** The bytes of a small PNG of the same picture. */
    public byte[] preview(Chronicle chronicle, Manner manner, Hung onWall) throws IOException {
        Sheet small = size.pixels.at(Math.max(36, (int) (PREVIEW_WIDTH / size.pixels.width() * Sheet.INCH)));
        return bytes(Exports.named("png").orElseThrow(), chronicle, manner, onWall, small);
    }

    private byte[] bytes(sanad.export.format.Format as, Chronicle chronicle, Manner manner, Hung onWall, Sheet sheet)
            throws IOException {
        Wanted wanted = Wanted.usual(manner)
                .with(theme)
                .on(sheet)
                .hung(onWall.plan, onWall.habits, Grouping.KIND)
                .in(viewOnly ? Optional.of(onWall.view) : Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.write(as, Exported.of(chronicle), wanted, out);
        return out.toByteArray();
    }
}
