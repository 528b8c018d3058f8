package sanad.export.picture.pdf;

import java.awt.geom.Rectangle2D;
import sanad.export.picture.paint.Shapes;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;

/** How far marks reach. */
final class Reach {
    private Reach() {}

    /** The rectangle round all marks of a group, in px of the drawing. */
    static Rectangle2D of(Group group) {
        TextMeasure measure = new TextMeasure();
        Rectangle2D all = new Rectangle2D.Double();
        boolean any = false;
        for (Mark mark : group.marks()) {
            Rectangle2D one = mark instanceof Mark.Words words
                    ? of(words, measure)
                    : Shapes.of(mark).getBounds2D();
            all = any ? all.createUnion(one) : one;
            any = true;
        }
        return all;
    }

    private static Rectangle2D of(Mark.Words words, TextMeasure measure) {
        double width = measure.width(words.text(), words.size(), words.bold());
        double left = switch (words.side()) {
            case LEFT -> words.x();
            case CENTRE -> words.x() - width / 2;
            case RIGHT -> words.x() - width;
        };
        return new Rectangle2D.Double(left, words.baseline() - words.size(), width, 1.35 * words.size());
    }
}
