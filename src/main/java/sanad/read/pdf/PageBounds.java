package sanad.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/** How much may be drawn on a page. What is more was made to keep a reader busy: the rest of the page is not read. */
final class PageBounds {
    /** A page full of small print has some ten thousand. */
    private static final int OPERATORS = 500_000;

    /** Drawings in drawings, each counted when it is drawn. */
    private static final int DRAWINGS = 5000;

    private static final int STATES = 500;
    private static final int BYTES = 50_000_000;

    private int operators;
    private int drawings;

    /** A page begins. */
    void begin() {
        operators = 0;
        drawings = 0;
    }

    /**
     * Looks how much there is once it is unpacked.
     *
     * @throws IOException where it is too much
     */
    void check(PDPage page) throws IOException {
        byte[] some = new byte[1 << 16];
        long all = 0;
        try (RandomAccessRead content = page.getContentsForStreamParsing()) {
            for (int read = content.read(some); read > 0; read = content.read(some)) {
                all += read;
                if (all > BYTES) {
                    throw new IOException("a page of more than 50 MB");
                }
            }
        }
    }

    /**
     * Counts an operator.
     *
     * @param states how many states are saved
     * @throws IOException where it is one too many
     */
    void operator(String name, int states) throws IOException {
        operators++;
        drawings += name.equals("Do") ? 1 : 0;
        if (operators > OPERATORS || drawings > DRAWINGS || states > STATES) {
            throw new IOException("more than is drawn on pages");
        }
    }
}
