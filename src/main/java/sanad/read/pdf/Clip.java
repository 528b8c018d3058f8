package sanad.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Knows the rectangles outside of which nothing is shown: browsers draw the lines of the next page too where their letters
 * touch this one. Other shapes are let alone.
 */
final class Clip {
    private static final Set<String> LINES = Set.of("m", "l", "c", "v", "y");
    private static final Set<String> ENDS = Set.of("n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*");

    private Optional<GeneralPath> rectangle = Optional.empty();
    private boolean other;
    private boolean meant;

    /** A page begins. */
    void clear() {
        rectangle = Optional.empty();
        other = false;
        meant = false;
    }

    /** Hears an operator. */
    void operator(String name, List<COSBase> operands, PDGraphicsState state) {
        if (name.equals("re") && operands.size() == 4 && operands.stream().allMatch(COSNumber.class::isInstance)) {
            other |= rectangle.isPresent();
            rectangle = Optional.of(rectangle(operands, state));
        } else if (LINES.contains(name)) {
            other = true;
        } else if (name.equals("W") || name.equals("W*")) {
            meant = true;
        } else if (ENDS.contains(name)) {
            if (meant && !other) {
                rectangle.ifPresent(state::intersectClippingPath);
            }
            clear();
        }
    }

    /** Whether what stands at a place of the page is shown. */
    static boolean shows(PDGraphicsState state, double x, double y) {
        return state.getCurrentClippingPath().contains(x, y);
    }

    private static GeneralPath rectangle(List<COSBase> operands, PDGraphicsState state) {
        double[] sides = operands.stream()
                .mapToDouble(side -> ((COSNumber) side).floatValue())
                .toArray();
        Rectangle2D drawn = new Rectangle2D.Double(
                Math.min(sides[0], sides[0] + sides[2]),
                Math.min(sides[1], sides[1] + sides[3]),
                Math.abs(sides[2]),
                Math.abs(sides[3]));
        GeneralPath path = new GeneralPath(drawn);
        path.transform(state.getCurrentTransformationMatrix().createAffineTransform());
        return path;
    }
}
