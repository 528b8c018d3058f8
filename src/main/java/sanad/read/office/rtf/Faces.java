package sanad.read.office.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The typefaces of a document, by their numbers: what letters each has. */
final class Faces {
    private static final String WINGDINGS = "Wingdings";

    private static final class Face {
        private int set = 1;
        private Optional<Charset> page = Optional.empty();
        private final StringBuilder name = new StringBuilder();
    }

    private final Map<Integer, Face> faces = new HashMap<>();
    private Face open = new Face();

    /** Takes what the table of typefaces says of the one at hand. */
    void take(String word, int number) {
        switch (word) {
            case "f" -> open = faces.computeIfAbsent(number, n -> new Face());
            case "fcharset" -> open.set = number;
            case "cpg" -> open.page = CodePages.page(number);
            default -> {}
        }
    }

    /** Takes a letter of its name. */
    void name(char letter) {
        if (open.name.length() < WINGDINGS.length()) {
            open.name.append(letter);
        }
    }

    /** The letters of a typeface. */
    Charset letters(int number, Charset document) {
        Face face = faces.get(number);
        return face == null ? document : face.page.orElseGet(() -> CodePages.set(face.set, document));
    }

    /** The name of a typeface that holds signs; absent where it holds letters. */
    Optional<String> signs(int number) {
        Face face = faces.get(number);
        return face == null || face.set != CodePages.SIGNS
                ? Optional.empty()
                : Optional.of(face.name.toString().startsWith(WINGDINGS) ? WINGDINGS : "Symbol");
    }
}
