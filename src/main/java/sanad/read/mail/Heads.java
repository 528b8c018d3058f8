package sanad.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells messages by how they begin: lines of a head, of which two are such as only messages have. */
final class Heads {
    private static final int HEAD = 8192;
    private static final List<String> OURS = List.of(
            "mime-version:",
            "message-id:",
            "received:",
            "return-path:",
            "content-type:",
            "content-transfer-encoding:",
            "delivered-to:",
            "snapshot-content-location:",
            "x-mailer:",
            "dkim-signature:");
    private static final int LONGEST_NAME = 60;

    private Heads() {}

    /** Whether bytes begin as a message does. */
    static boolean begin(byte[] bytes) {
        int seen = 0;
        for (String line : lines(bytes)) {
            if (line.isEmpty()) {
                break;
            }
            boolean goesOn = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!goesOn && !isField(line)) {
                return false;
            }
            seen += OURS.stream().anyMatch(line.toLowerCase(Locale.ROOT)::startsWith) ? 1 : 0;
        }
        return seen >= 2;
    }

    /** Whether a message is a page that was saved as one. */
    static boolean isPage(byte[] bytes) {
        for (String line : lines(bytes)) {
            String small = line.toLowerCase(Locale.ROOT);
            if (line.isEmpty()) {
                return false;
            }
            if (small.startsWith("snapshot-content-location:") || small.startsWith("from: <saved by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isField(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon <= LONGEST_NAME
                && line.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static List<String> lines(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        List<String> lines = head.lines().toList();
        return bytes.length > HEAD && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    }
}
