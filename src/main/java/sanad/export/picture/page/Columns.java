package sanad.export.picture.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.draw.Pen;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Frame;

/** Numbered or plain entries of several lines, set in columns under a heading, row by row. */
final class Columns {
    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double LEAD = 18;
    private static final double GUTTER = 28;
    private static final double DIGIT = 8;
    private static final double USUAL = 360;

    private final Frame frame;
    private final TextMeasure measure;
    private final Grid grid;
    private final int columns;
    private final double wide;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An entry.
     *
     * @param number before its first line, or empty
     * @param subject whose it is, for those who hear the picture
     * @param title its text, broken as needed
     * @param detail smaller lines below
     */
    record Entry(String number, Optional<Group.Subject> subject, String title, List<String> detail) {}

    Columns(Frame frame, TextMeasure measure, Grid grid) {
        this.frame = frame;
        this.measure = measure;
        this.grid = grid;
        columns = Math.max(1, (int) Math.round((grid.inner() + GUTTER) / (USUAL + GUTTER)));
        wide = (grid.inner() - (columns - 1) * GUTTER) / columns;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** A line, the heading and the rows; nothing where there are no entries. */
    List<Block> blocks(String heading) {
        List<Block> blocks = new ArrayList<>();
        if (entries.isEmpty()) {
            return blocks;
        }
        Pen pen = new Pen(frame);
        pen.ground(grid.lo(), 8, grid.inner(), 1, Tone.LINE);
        pen.after(grid.lo(), 10 + LEAD, heading, SIZE + 0.5, true, Tone.INK);
        blocks.add(new Block(16 + LEAD, List.of(Group.plain(pen.marks())), true));
        double indent = DIGIT
                * (2 + entries.stream().mapToInt(e -> e.number.length()).max().orElse(0));
        for (int row = 0; row < entries.size(); row += columns) {
            List<Group> groups = new ArrayList<>();
            double tallest = 0;
            for (int i = row; i < Math.min(entries.size(), row + columns); i++) {
                double at = grid.lo() + (i - row) * (wide + GUTTER);
                Entry entry = entries.get(i);
                tallest = Math.max(tallest, draw(entry, at, entry.number.isEmpty() ? 0 : indent, groups));
            }
            blocks.add(new Block(tallest + 6, groups));
        }
        return blocks;
    }

    private double draw(Entry entry, double at, double indent, List<Group> groups) {
        Pen pen = new Pen(frame);
        double y = 0;
        if (!entry.number.isEmpty()) {
            pen.after(at, LEAD, entry.number, SIZE, true, Tone.INK);
        }
        for (String line : Wrap.lines(entry.title, SIZE, false, wide - indent, measure)) {
            y += LEAD;
            pen.after(at + indent, y, line, SIZE, false, Tone.INK);
        }
        for (String detail : entry.detail) {
            for (String line : Wrap.lines(detail, SMALL, false, wide - indent, measure)) {
                y += LEAD - 1;
                if (line.contains("://")) {
                    pen.after(at + indent, y, line, SMALL, false, Tone.INK3);
                } else {
                    pen.own(at + indent, y, line, SMALL, false, Tone.INK3);
                }
            }
        }
        groups.add(new Group(entry.subject, pen.marks()));
        return y;
    }
}
