package sanad.read.html.body;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sums over runs of lines, each in one step. */
final class Sums {
    private final double[] upTo;

    Sums(List<Block> blocks, ToDoubleFunction<Block> value) {
        upTo = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            upTo[i + 1] = upTo[i] + value.applyAsDouble(blocks.get(i));
        }
    }

    /** Over the lines from the first to before the last. */
    double of(int from, int to) {
        return upTo[to] - upTo[from];
    }

    double all() {
        return upTo[upTo.length - 1];
    }
}
