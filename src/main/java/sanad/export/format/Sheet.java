package sanad.export.format;

import java.util.List;
import java.util.Optional;

/**
 * What a picture is laid out on.
 *
 * @param key its name on the command line and, as {@code export.sheet.KEY}, in the words
 * @param width in points, 72 to the inch
 * @param height in points
 * @param dpi dots an inch of pictures that are made of dots
 * @param letters the size of an event's title that one likes to read on it, in points
 * @param least the smallest that one can read on it, in points
 * @param growth what happens where the events need more room
 */
public record Sheet(String key, double width, double height, int dpi, double letters, double least, Growth growth) {
    /** Points in an inch. */
    public static final double INCH = 72;

    private static final double MM = INCH / 25.4;
    private static final int SCREEN_DPI = 144;
    private static final int PRINT_DPI = 300;
    private static final double FREE_LETTERS = 13.0 / 1280;
    private static final int LEAST_SIDE = 320;
    private static final int MOST_SIDE = 20_000;

    /** A slide of 1920 by 1080 pixels. */
    public static final Sheet SLIDE = new Sheet("slide", 960, 540, SCREEN_DPI, 15, 10.5, Growth.PAGES);

    /** The same slide with four times the pixels. */
    public static final Sheet SLIDE_4K = new Sheet("slide4k", 960, 540, 2 * SCREEN_DPI, 15, 10.5, Growth.PAGES);

    /** A page of 297 by 210 mm. */
    public static final Sheet A4 = paper("a4", 297, 210, 9.5, 7.5);

    /** A page of 420 by 297 mm. */
    public static final Sheet A3 = paper("a3", 420, 297, 11, 7.5);

    /** A poster of 841 by 594 mm. */
    public static final Sheet A1 = paper("a1", 841, 594, 20, 9);

    /** A poster of 1189 by 841 mm. */
    public static final Sheet A0 = paper("a0", 1189, 841, 28, 10);

    /** A wall of sheets of A4 in two rows, as long as it takes: four of them at least. */
    public static final Sheet WALL = new Sheet("wall", 1094 * MM, 378 * MM, 150, 14, 10, Growth.LONGER);

    /** How much longer a wall becomes by a sheet of A4, in points. */
    public static final double WALL_STEP = 271 * MM;

    /** A square of 1080 pixels. */
    public static final Sheet SQUARE = new Sheet("square", 540, 540, SCREEN_DPI, 12, 9, Growth.PAGES);

    /** A usual screen, 1920 pixels wide, and as tall as it takes. */
    public static final Sheet SCREEN = pixels(1920, 1080);

    /** Those that have names, in the order in which they are offered. */
    public static final List<Sheet> NAMED = List.of(SLIDE, SLIDE_4K, A4, A3, A1, A0, WALL, SQUARE);

    /** What happens where the events need more room than the sheet has. */
    public enum Growth {
        /** More sheets of the same size. */
        PAGES,
        /** The sheet grows taller. */
        TALLER,
        /** The sheet grows longer, along time. */
        LONGER
    }

    /** Refuses what cannot hold a picture. */
    public Sheet {
        double shorter = Math.min(width, height) / INCH * dpi;
        double longer = Math.max(width, height) / INCH * dpi;
        if (!(shorter >= 1 && longer <= MOST_SIDE + 0.5)) {
            throw new IllegalArgumentException("not a sheet for a picture: " + width + " by " + height + " at " + dpi);
        }
    }

    /** A sheet so many pixels wide, which grows taller where the events need it. */
    public static Sheet pixels(int width, int height) {
        if (Math.min(width, height) < LEAST_SIDE) {
            throw new IllegalArgumentException("too small for a picture: " + width + " by " + height);
        }
        double points = INCH / SCREEN_DPI;
        double letters = width * points * FREE_LETTERS;
        return new Sheet("free", width * points, height * points, SCREEN_DPI, letters, letters, Growth.TALLER);
    }

    /** The named sheet of that name. */
    public static Optional<Sheet> named(String key) {
        return NAMED.stream().filter(sheet -> sheet.key.equals(key)).findFirst();
    }

    private static Sheet paper(String key, double width, double height, double letters, double least) {
        return new Sheet(key, width * MM, height * MM, PRINT_DPI, letters, least, Growth.PAGES);
    }

    /** The same with so many dots an inch. */
    public Sheet at(int dots) {
        return new Sheet(key, width, height, dots, letters, least, growth);
    }

    /** The same, longer by so many points. */
    public Sheet longer(double by) {
        return new Sheet(key, width + by, height, 1, letters, least, growth);
    }

    /** The same, its long side up. */
    public Sheet upright() {
        return new Sheet(key, Math.min(width, height), Math.max(width, height), dpi, letters, least, growth);
    }

    /** Whether it is a sheet of paper, measured in millimetres. */
    public boolean paper() {
        return growth == Growth.LONGER || key.length() == 2 && key.charAt(0) == 'a';
    }

    /** Pixels from side to side. */
    public int across() {
        return (int) Math.round(width / INCH * dpi);
    }

    /** Pixels from top to bottom; at least, where it grows taller. */
    public int down() {
        return (int) Math.round(height / INCH * dpi);
    }
}
