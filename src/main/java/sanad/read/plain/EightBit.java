package sanad.read.plain;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.read.format.Refusal;

/**
 * Tells the single-byte encodings apart by the letters that each would give: Arabic text read in the right one is made
 * of the letters that Arabic uses most; read in a wrong one, of those it hardly uses.
 *
 * <p>Example: the byte E1 is lam, the second most frequent letter, in windows-1256, and feh in ISO-8859-6.
 */
final class EightBit {
    private static final List<String> ARABIC = List.of("windows-1256", "ISO-8859-6");
    private static final String WESTERN = "windows-1252";

    /** Right readings reach about 65 in a thousand on average; wrong ones stay under 25. */
    private static final double LIKELY = 40;

    private EightBit() {}

    /** Their names, the Arabic ones first. */
    static List<String> names() {
        return Stream.concat(ARABIC.stream(), Stream.of(WESTERN)).toList();
    }

    /** The text in the encoding that fits it. */
    static Encoding.Decoded decode(byte[] bytes) throws NotText {
        if (western(bytes)) {
            String text = read(bytes, WESTERN).orElseThrow(() -> new NotText(Refusal.Cause.UNKNOWN_ENCODING, ""));
            return new Encoding.Decoded(text, WESTERN);
        }
        Encoding.Decoded best = new Encoding.Decoded("", "");
        double bestScore = LIKELY;
        for (String name : ARABIC) {
            Optional<String> text = read(bytes, name);
            double score = text.isPresent() ? LetterFrequencies.mean(text.get()) : 0;
            if (score > bestScore) {
                best = new Encoding.Decoded(text.orElse(""), name);
                bestScore = score;
            }
        }
        if (best.text().isEmpty()) {
            throw new NotText(Refusal.Cause.UNKNOWN_ENCODING, "");
        }
        return best;
    }

    private static Optional<String> read(byte[] bytes, String name) {
        return Charset.isSupported(name) ? Encoding.strictly(bytes, 0, Charset.forName(name)) : Optional.empty();
    }

    /** Whether the bytes above ASCII mostly stand alone among ASCII letters, as in "café", not beside each other. */
    private static boolean western(byte[] bytes) {
        int alone = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            boolean highBeside = i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0;
            boolean letterBeside = i > 0 && letter(bytes[i - 1]) || i + 1 < bytes.length && letter(bytes[i + 1]);
            together += highBeside ? 1 : 0;
            alone += letterBeside ? 1 : 0;
        }
        return alone > together;
    }

    private static boolean letter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
