package sanad.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import sanad.read.plain.Declared;
import sanad.read.plain.NotText;

/**
 * Takes messages apart. What is attached is named and not opened, and so are messages in messages.
 *
 * <p>Source: RFC 5322, RFC 2045 to 2047, RFC 2557 for pages saved as messages, RFC 3676 for flowed lines.
 */
final class LetterReader {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 2000;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(200_000)
            .setMaxHeaderCount(2000)
            .setMaxContentLen(-1)
            .build();

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Letter.Part> parts = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private Map<String, String> head = new LinkedHashMap<>();
    private int deep;
    private int messages;

    private LetterReader() {}

    /** A message; of a damaged one, what stands before the damage. */
    static Letter read(byte[] bytes) throws IOException {
        LetterReader reader = new LetterReader();
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(new ByteArrayInputStream(bytes));
        try {
            EntityState state = stream.getState();
            while (state != EntityState.T_END_OF_STREAM && reader.take(state, stream)) {
                state = stream.next();
            }
        } catch (MimeException e) {
            // what was read so far is the message
        }
        return new Letter(reader.fields, reader.parts, reader.attached);
    }

    private boolean take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> messages++;
            case T_END_MESSAGE -> messages--;
            case T_START_MULTIPART -> deep++;
            case T_END_MULTIPART -> deep--;
            case T_START_HEADER -> head = new LinkedHashMap<>();
            case T_FIELD -> field(stream.getField());
            case T_END_HEADER -> endHead();
            case T_BODY -> body(stream);
            default -> {}
        }
        return deep <= DEEPEST && messages <= DEEPEST && parts.size() < MOST_PARTS && attached.size() < MOST_PARTS;
    }

    private void field(Field field) {
        String value = field.getBody();
        if (field.getRaw() != null) {
            String line = raw(field.getRaw().toByteArray(), value);
            int colon = line.indexOf(':');
            value = colon < 0 ? line : line.substring(colon + 1);
        }
        String unfolded = value.replace("\r", "").replace("\n", "").strip();
        head.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), words(unfolded));
    }

    private static String raw(byte[] bytes, String otherwise) {
        try {
            return Declared.decode(bytes, Optional.empty()).text();
        } catch (NotText e) {
            return otherwise;
        }
    }

    private static String words(String value) {
        return value.contains("=?") ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT) : value;
    }

    private void endHead() {
        if (fields.isEmpty()) {
            fields.putAll(head);
        } else if (messages > 1 && head.containsKey("subject")) {
            attached.add(head.getOrDefault("subject", ""));
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        BodyDescriptor type = stream.getBodyDescriptor();
        String kind = type.getMimeType().toLowerCase(Locale.ROOT);
        String disposition = head.getOrDefault("content-disposition", "");
        boolean away = disposition.toLowerCase(Locale.ROOT).startsWith("attachment") || messages > 1;
        if (kind.startsWith("text/") && !away && !kind.equals("text/css")) {
            byte[] bytes = stream.getDecodedInputStream().readAllBytes();
            String said = head.getOrDefault("content-type", "");
            Optional<String> encoding = parameter(said, "charset");
            boolean flowed =
                    parameter(said, "format").filter("flowed"::equalsIgnoreCase).isPresent();
            String location = head.getOrDefault("content-location", "");
            parts.add(new Letter.Part(kind, encoding, flowed, location, bytes));
        } else if (messages <= 1) {
            String name = parameter(disposition, "filename")
                    .or(() -> parameter(head.getOrDefault("content-type", ""), "name"))
                    .orElse("");
            if (!name.isEmpty()) {
                attached.add(words(name));
            }
        }
    }

    /** The value of a parameter in a line of the head: {@code charset="utf-8"}. */
    static Optional<String> parameter(String value, String name) {
        for (String part : value.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase(name)) {
                String found = part.substring(equals + 1).strip();
                boolean quoted = found.length() > 1 && found.startsWith("\"") && found.endsWith("\"");
                return Optional.of(quoted ? found.substring(1, found.length() - 1) : found)
                        .filter(f -> !f.isEmpty());
            }
        }
        return Optional.empty();
    }
}
