package sanad.ui.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.export.picture.Picture;
import sanad.export.picture.PictureSize;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Theme;
import sanad.timeline.axis.Habits;
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
        SCREEN(PictureSize.SCREEN),
        LARGE(new PictureSize(3840, 2160)),
        SLIDE(new PictureSize(1280, 720)),
        A4(PictureSize.A4),
        A4_FINE(new PictureSize(3508, 2480));

        private final PictureSize pixels;

        Size(PictureSize pixels) {
            this.pixels = pixels;
        }

        /** What it is called, with its pixels. */
        public String said(Words words) {
            return words.say("export.size." + name().toLowerCase(Locale.ROOT), pixels.width(), pixels.height());
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
    public byte[] bytes(Chronicle chronicle, Manner manner, Hung onWall) {
        Picture picture = picture(chronicle, manner, onWall, size.pixels);
        return format == Format.PNG ? picture.png() : picture.svg(true).getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a small PNG of the same picture. */
    public byte[] preview(Chronicle chronicle, Manner manner, Hung onWall) {
        int height = PREVIEW_WIDTH * size.pixels.height() / size.pixels.width();
        return picture(chronicle, manner, onWall, new PictureSize(PREVIEW_WIDTH, height))
                .png();
    }

    private Picture picture(Chronicle chronicle, Manner manner, Hung onWall, PictureSize pixels) {
        Optional<View> view = viewOnly ? Optional.of(onWall.view) : Optional.empty();
        return Picture.of(chronicle, manner, theme, pixels, onWall.plan, onWall.habits, view);
    }
}
