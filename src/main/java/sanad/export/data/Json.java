package sanad.export.data;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import sanad.text.HiddenSigns;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as every writer here writes it: indented, the same bytes everywhere, and no sign in it that cannot be seen. */
final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new Seen()).build();

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    /** The bytes of what is written. */
    static byte[] write(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(PRETTY, out)) {
            content.accept(json);
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /** Text for a place that other tools read as HTML. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Writes signs that turn text without being seen by their numbers, and angle brackets, so that no page takes them for its own. */
    private static final class Seen extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private final int[] ascii = standardAsciiEscapesForJSON();

        Seen() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @org.jspecify.annotations.Nullable SerializableString getEscapeSequence(int sign) {
            boolean hidden = HiddenSigns.is(sign) || sign == 0x2028 || sign == 0x2029;
            return hidden
                    ? new SerializedString(
                            "\\u" + java.util.HexFormat.of().withUpperCase().toHexDigits((char) sign))
                    : null;
        }
    }
}
