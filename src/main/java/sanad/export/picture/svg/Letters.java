package sanad.export.picture.svg;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import sanad.timeline.mark.Mark;

/** Words as outlines of their letters. */
final class Letters {
    private Letters() {}

    /** The outlines of a shaped line, as path data. */
    static String path(Mark.Words words, TextLayout line) {
        double x = switch (words.side()) {
            case LEFT -> words.x();
            case CENTRE -> words.x() - line.getAdvance() / 2;
            case RIGHT -> words.x() - line.getAdvance();
        };
        Shape letters = line.getOutline(AffineTransform.getTranslateInstance(x, words.baseline()));
        StringBuilder d = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator steps = letters.getPathIterator(null); !steps.isDone(); steps.next()) {
            int points = switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(d, 'M', 1);
                case PathIterator.SEG_LINETO -> points(d, 'L', 1);
                case PathIterator.SEG_QUADTO -> points(d, 'Q', 2);
                case PathIterator.SEG_CUBICTO -> points(d, 'C', 3);
                default -> points(d, 'z', 0);
            };
            for (int i = 0; i < 2 * points; i++) {
                d.append(i == 0 ? "" : " ").append(Svg.number(at[i]));
            }
        }
        return d.toString();
    }

    private static int points(StringBuilder d, char command, int points) {
        d.append(command);
        return points;
    }
}
