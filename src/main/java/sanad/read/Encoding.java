package sanad.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * From bytes to text, without a guess that could be silently wrong: a byte order mark decides; then UTF-16 where the
 * bytes have its shape; then UTF-8 where every byte fits; then the Arabic and Western single-byte encodings, by what
 * letters they would give. Nothing is ever replaced.
 *
 * <p>Source of the order: a byte order mark is certain, and text of another encoding is hardly ever valid UTF-8.
 */
final class Encoding {
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

    private record Mark(String bytes, String format) {}

    private record Bom(String bytes, Charset charset) {}

    private Encoding() {}

    /** The text of a file, without its byte order mark. */
    static String decode(byte[] bytes) throws NotText {
        for (Mark mark : FORMATS) {
            if (startsWith(bytes, mark.bytes())) {
                throw new NotText(Refusal.Cause.BINARY, mark.format());
            }
        }
        for (Bom bom : BOMS) {
            if (startsWith(bytes, bom.bytes())) {
                int skip = bom.bytes().length();
                return text(strictly(bytes, skip, bom.charset())
                        .orElseThrow(() -> new NotText(
                                Refusal.Cause.UNKNOWN_ENCODING, bom.charset().name())));
            }
        }
        Optional<Charset> wide = Utf16.guess(bytes);
        if (wide.isPresent()) {
            return text(strictly(bytes, 0, wide.get()).orElseThrow(() -> new NotText(Refusal.Cause.BINARY, "")));
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        return text(utf8.isPresent() ? utf8.get() : EightBit.decode(bytes));
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
    private static String text(String decoded) throws NotText {
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
        return decoded;
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
