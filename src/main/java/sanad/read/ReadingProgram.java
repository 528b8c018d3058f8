package sanad.read;

import sanad.read.apart.Serving;

/** Where a program starts that does nothing but read files for another, so that a hostile one harms nothing else. */
public final class ReadingProgram {
    private ReadingProgram() {}

    /** Reads what it is asked to, until it is asked no more. */
    public static void main(String[] args) {
        Serving.serve(Formats::called);
    }
}
