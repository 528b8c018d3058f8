package sanad.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.draw.Pen;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.place.Frame;

/** Numbered or plain entries of several lines, set in columns under a heading. */
final class Column {
    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double LEAD = 18;
    private static final double GUTTER = 28;
    private static final double NUMBER = 26;
    private static final int COLUMNS = 3;

    private final Frame frame;
    private final TextMeasure measure;
    private final double lo;
    private final double wide;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * An entry.
     *
     * @param number before its first line, or empty
     * @param id whose it is, for those who hear the picture
     * @param title its text, broken as needed
     * @param detail smaller lines below
     */
    record Entry(String number, Optional<Group.Subject> id, String title, List<String> detail) {}

    Column(Frame frame, TextMeasure measure, double lo, double hi) {
        this.frame = frame;
        this.measure = measure;
        this.lo = lo;
        wide = (hi - lo - (COLUMNS - 1) * GUTTER) / COLUMNS;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Draws the entries row by row below a heading, adding to the groups; says how tall they are. */
    double draw(String heading, double top, List<Group> groups) {
        Pen head = new Pen(frame);
        head.after(lo, top + LEAD, heading, SIZE + 0.5, true, Tone.INK);
        groups.add(Group.plain(head.marks()));
        double y = top + LEAD + 6;
        for (int row = 0; row < entries.size(); row += COLUMNS) {
            double tallest = 0;
            for (int i = row; i < Math.min(entries.size(), row + COLUMNS); i++) {
                double at = lo + (i - row) * (wide + GUTTER);
                tallest = Math.max(tallest, draw(entries.get(i), at, y, groups));
            }
            y += tallest + 6;
        }
        return y - top;
    }

    private double draw(Entry entry, double at, double top, List<Group> groups) {
        Pen pen = new Pen(frame);
        double indent = entry.number.isEmpty() ? 0 : NUMBER;
        double y = top;
        if (indent > 0) {
            pen.after(at, y + LEAD, entry.number, SIZE, true, Tone.INK);
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
        groups.add(new Group(entry.id, pen.marks()));
        return y - top;
    }
}
