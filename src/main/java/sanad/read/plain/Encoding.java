package sanad.read.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.read.format.Refusal;

/**
 * From bytes to text, without a guess that could be silently wrong: a byte order mark decides; then UTF-16 where the
 * bytes have its shape; then UTF-8 where every byte fits; then the Arabic and Western single-byte encodings, by what
 * letters they would give. Nothing is ever replaced.
 *
 * <p>Source of the order: a byte order mark is certain, and text of another encoding is hardly ever valid UTF-8.
 */
public final class Encoding {
    /** First bytes of formats that are now and then renamed to text; those of the longest come first. */
    private static final List<Mark> FORMATS = List.of(
            new Mark("%PDF-", "PDF"),
            new Mark("PK\u0003\u0004", "ZIP, DOCX, ODT, EPUB"),
            new Mark("{\\rtf", "RTF"),
            new Mark("\u00D0\u00CF\u0011\u00E0", "DOC, XLS, PPT"),
            new Mark("\u0089PNG", "PNG"),
            new Mark("\u00FF\u00D8\u00FF", "JPEG"),
            new Mark("GIF8", "GIF"),
            new Mark("\u001F\u008B", "GZIP"),
            new Mark("SQLite format 3", "SQLite"),
            new Mark("\u007FELF", "ELF"));

    private static final List<Bom> BOMS = List.of(
            new Bom("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Bom("\u00FF\u00FE", StandardCharsets.UTF_16LE),
            new Bom("\u00FE\u00FF", StandardCharsets.UTF_16BE));

    /**
     * A text and how its letters were written.
     *
     * @param text without a byte order mark
     * @param encoding the encoding's name, such as {@code windows-1256}
     */
    public record Decoded(String text, String encoding) {}

    private record Mark(String bytes, String format) {}

    private record Bom(String bytes, Charset charset) {}

    private Encoding() {}

    /** The names of the encodings that a person may choose, the usual ones first. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                .map(Charset::name),
                        EightBit.names().stream())
                .toList();
    }

    /** The text of a file, without its byte order mark. */
    public static Decoded decode(byte[] bytes) throws NotText {
        for (Mark mark : FORMATS) {
            if (startsWith(bytes, mark.bytes())) {
                throw new NotText(Refusal.Cause.BINARY, mark.format());
            }
        }
        for (Bom bom : BOMS) {
            if (startsWith(bytes, bom.bytes())) {
                int skip = bom.bytes().length();
                String name = bom.charset().name();
                return text(
                        strictly(bytes, skip, bom.charset())
                                .orElseThrow(() -> new NotText(Refusal.Cause.UNKNOWN_ENCODING, name)),
                        name);
            }
        }
        Optional<Charset> wide = Utf16.guess(bytes);
        if (wide.isPresent()) {
            return text(
                    strictly(bytes, 0, wide.get()).orElseThrow(() -> new NotText(Refusal.Cause.BINARY, "")),
                    wide.get().name());
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return text(utf8.get(), StandardCharsets.UTF_8.name());
        }
        Decoded eight = EightBit.decode(bytes);
        return text(eight.text(), eight.encoding());
    }

    /** The text in an encoding that a person chose, or that a file names; its byte order mark is left out. */
    public static Decoded decode(byte[] bytes, String encoding) throws NotText {
        try {
            Charset charset = Charset.forName(encoding);
            int skip = BOMS.stream()
                    .filter(b -> b.charset().equals(charset) && startsWith(bytes, b.bytes()))
                    .mapToInt(b -> b.bytes().length())
                    .findFirst()
                    .orElse(0);
            return text(
                    strictly(bytes, skip, charset)
                            .orElseThrow(() -> new NotText(Refusal.Cause.UNKNOWN_ENCODING, charset.name())),
                    charset.name());
        } catch (IllegalArgumentException e) {
            throw new NotText(Refusal.Cause.UNKNOWN_ENCODING, encoding);
        }
    }

    /** The text where every byte fits the encoding. */
    static Optional<String> strictly(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Refuses what decodes but is not text: a zero, or more than one control character in a thousand. */
    private static Decoded text(String decoded, String encoding) throws NotText {
        int controls = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == 0) {
                throw new NotText(Refusal.Cause.BINARY, "");
            }
            boolean usual = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u0085' || c == '\u001A';
            controls += Character.isISOControl(c) && !usual ? 1 : 0;
        }
        if (controls > 2 + decoded.length() / 1000) {
            throw new NotText(Refusal.Cause.BINARY, "");
        }
        return new Decoded(decoded, encoding);
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
