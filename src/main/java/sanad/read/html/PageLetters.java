package sanad.read.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import sanad.read.format.Input;
import sanad.read.plain.Declared;
import sanad.read.plain.Encoding;
import sanad.read.plain.NotText;

/** The letters of a page: a person's choice goes before what its bytes show and what its head says. */
final class PageLetters {
    private static final int HEAD = 4096;
    private static final String NAME = "charset=";

    private PageLetters() {}

    static Encoding.Decoded decode(Input input) throws NotText {
        return input.encoding().isPresent()
                ? Encoding.decode(input.bytes(), input.encoding().get())
                : Declared.decode(input.bytes(), said(input.bytes()));
    }

    /** The encoding that a page names in its head. */
    private static Optional<String> said(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf(NAME);
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + NAME.length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end > start ? Optional.of(head.substring(start, end)) : Optional.empty();
    }
}
