package sanad.export.picture;

import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.Theme;
import sanad.timeline.axis.Habits;
import sanad.timeline.layout.Plan;
import sanad.timeline.mark.Drawing;
import sanad.timeline.place.Arrangement;
import sanad.timeline.scale.View;

/**
 * A chronicle as a picture of one page, as PNG or SVG. Needs no display; the same chronicle gives the same bytes.
 *
 * <p>Example: {@code Picture.of(chronicle, Manner.ARABIC, Theme.LIGHT, PictureSize.SCREEN, Optional.empty()).png()}.
 */
public final class Picture {
    private final Drawing drawing;
    private final Arrangement arrangement;
    private final Manner manner;
    private final Theme theme;
    private final PictureSize size;
    private final String title;

    private Picture(Page page, Manner manner, Theme theme, PictureSize size, String title) {
        this.drawing = page.draw(size.height() / size.scale());
        this.arrangement = page.arrangement();
        this.manner = manner;
        this.theme = theme;
        this.size = size;
        this.title = title;
    }

    /**
     * Lays out a chronicle.
     *
     * @param size the picture's width and its least height
     * @param view the stretch of time to draw; empty: the one that holds the bulk of the story, with the rest in words
     */
    public static Picture of(Chronicle chronicle, Manner manner, Theme theme, PictureSize size, Optional<View> view) {
        return of(chronicle, manner, theme, size, Plan.USUAL, Habits.USUAL, view);
    }

    /**
     * Lays out a chronicle as it hangs on a wall.
     *
     * @param plan how time runs
     * @param habits which way it runs, and whether it has a second axis
     */
    public static Picture of(
            Chronicle chronicle,
            Manner manner,
            Theme theme,
            PictureSize size,
            Plan plan,
            Habits habits,
            Optional<View> view) {
        String title = chronicle.title().isBlank()
                ? Words.in(manner).say("page.untitled")
                : EventWords.plain(chronicle.title());
        return new Picture(new Page(chronicle, manner, plan, habits, view), manner, theme, size, title);
    }

    /** Lays out what is exported. */
    static Picture of(Exported exported, Wanted wanted) {
        Chronicle chronicle = exported.chronicle();
        Chronicle titled = wanted.title()
                .map(title -> new Chronicle(
                        title, chronicle.documents(), chronicle.dates(), chronicle.timexes(), chronicle.events()))
                .orElse(chronicle);
        PictureSize size =
                new PictureSize(wanted.sheet().across(), wanted.sheet().down());
        return of(titled, wanted.manner(), wanted.theme(), size, wanted.plan(), wanted.habits(), wanted.view());
    }

    /** The bytes of a PNG file. */
    public byte[] png() {
        return Png.of(drawing, theme, size.scale());
    }

    /**
     * The text of an SVG file; its words are words, which can be searched and copied.
     *
     * @param fontInside whether it carries the typeface with it and so looks the same everywhere, at some 320 kB
     */
    public String svg(boolean fontInside) {
        return new Svg(drawing, theme, manner, title, fontInside).write();
    }

    /** What is drawn, for other surfaces such as a preview. */
    public Drawing drawing() {
        return drawing;
    }

    /** How many events have labels in it, are counted, lie beyond its edges. */
    public Arrangement arrangement() {
        return arrangement;
    }
}
