package sanad.read.pdf;

import java.util.List;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;

/** A PDF file: the text of its pages in the order of reading. */
public final class PdfFormat implements Format {
    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

    /** Makers of files put a few signs before the mark at most. */
    private static final int FAR = 16;

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public boolean marks(byte[] bytes) {
        for (int at = 0; at <= FAR && at + MARK.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public Outcome read(Input input) {
        return PdfReader.read(input);
    }
}
