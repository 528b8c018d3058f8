package sanad.read.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sanad.read.format.Refusal;

/**
 * The letters of a text that may say itself how it was written, as pages and messages do. What its bytes show goes first:
 * text of another encoding is hardly ever valid UTF-8, and Arabic is often declared Western; then what it says. Other
 * programs show such text with a few broken letters, so it is read, each broken letter as U+FFFD.
 */
public final class Declared {
    private static final Set<String> WESTERN =
            Set.of("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15");
    private static final String WESTERN_NAME = "windows-1252";
    private static final int BROKEN = 200;
    private static final int ZEROS = 100;

    private Declared() {}

    /**
     * The text.
     *
     * @param said the encoding that it says it is in; absent where it says none
     */
    public static Encoding.Decoded decode(byte[] bytes, Optional<String> said) throws NotText {
        try {
            Encoding.Decoded shown = Encoding.decode(bytes);
            boolean sure = shown.encoding().startsWith("UTF") || said.isEmpty() || isWestern(said.get());
            return sure ? shown : in(bytes, said).orElse(shown);
        } catch (NotText e) {
            if (!e.format().isEmpty()) {
                throw e;
            }
            Optional<Encoding.Decoded> text = in(bytes, said);
            return text.isPresent() ? text.get() : mended(bytes, said);
        }
    }

    private static boolean isWestern(String name) {
        return WESTERN.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<Encoding.Decoded> in(byte[] bytes, Optional<String> said) {
        try {
            return said.isPresent()
                    ? Optional.of(Encoding.decode(bytes, isWestern(said.get()) ? WESTERN_NAME : said.get()))
                    : Optional.empty();
        } catch (NotText e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** With few broken letters; a zero is none. */
    private static Encoding.Decoded mended(byte[] bytes, Optional<String> said) throws NotText {
        Charset charset = said.flatMap(Declared::known).orElse(StandardCharsets.UTF_8);
        String text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long zeros = text.chars().filter(c -> c == 0).count();
        if (broken > 1 + text.length() / BROKEN || zeros > 1 + text.length() / ZEROS) {
            throw new NotText(Refusal.Cause.UNKNOWN_ENCODING, charset.name());
        }
        return new Encoding.Decoded(text.replace("\0", ""), charset.name());
    }
}
