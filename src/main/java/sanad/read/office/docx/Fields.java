package sanad.read.office.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: each has a code, which is not shown, and then its result, which is. */
final class Fields {
    private final Deque<Boolean> inCode = new ArrayDeque<>();
    private int codes;

    void mark(String type) {
        switch (type) {
            case "begin" -> push(true);
            case "separate" -> {
                if (!inCode.isEmpty()) {
                    pop();
                    push(false);
                }
            }
            case "end" -> {
                if (!inCode.isEmpty()) {
                    pop();
                }
            }
            default -> {}
        }
    }

    /** Whether words that stand here are shown. */
    boolean shown() {
        return codes == 0;
    }

    private void push(boolean code) {
        inCode.push(code);
        codes += code ? 1 : 0;
    }

    private void pop() {
        codes -= inCode.pop() ? 1 : 0;
    }
}
