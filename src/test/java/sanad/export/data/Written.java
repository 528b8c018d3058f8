package sanad.export.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import sanad.chronicle.Chronicle;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;
import sanad.language.Manner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a writer writes, for tests that read it again. */
public final class Written {
    private Written() {}

    /** The bytes, in Arabic. */
    public static byte[] bytes(Writer writer, Chronicle chronicle) {
        return bytes(writer, chronicle, Wanted.usual(Manner.ARABIC));
    }

    /** The bytes, wanted so. */
    public static byte[] bytes(Writer writer, Chronicle chronicle, Wanted wanted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(Exported.of(chronicle), wanted, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text, in Arabic. */
    public static String text(Writer writer, Chronicle chronicle) {
        return new String(bytes(writer, chronicle), StandardCharsets.UTF_8);
    }

    /** The JSON, read again. */
    public static JsonNode json(Writer writer, Chronicle chronicle) {
        return JsonMapper.shared().readTree(bytes(writer, chronicle));
    }
}
