package sanad.read.plain;

import java.util.Locale;
import java.util.Map;
import sanad.read.facts.Facts;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/** The head that many programs write over a Markdown text: names and values between two lines of three hyphens. */
final class FrontMatter {
    private static final String RULE = "---";
    private static final int MOST_LINES = 100;
    private static final Map<String, Kind> NAMES = Map.of(
            "title", Kind.TITLE,
            "author", Kind.AUTHOR,
            "date", Kind.PUBLISHED,
            "published", Kind.PUBLISHED,
            "updated", Kind.MODIFIED,
            "lastmod", Kind.MODIFIED,
            "publisher", Kind.PUBLISHER,
            "source", Kind.ADDRESS,
            "url", Kind.ADDRESS,
            "lang", Kind.LANGUAGE);

    private FrontMatter() {}

    /** Takes what the head says; gives back how long it is, 0 where there is none. */
    static int read(String text, Facts facts) {
        if (!text.startsWith(RULE + "\n") && !text.startsWith(RULE + "\r\n")) {
            return 0;
        }
        Facts found = new Facts();
        int at = text.indexOf('\n') + 1;
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            at = Math.min(text.length(), end + 1);
            if (line.equals(RULE)) {
                found.all().forEach(s -> facts.add(s.kind(), s.value(), s.place()));
                return at;
            }
            take(line, found);
        }
        return 0;
    }

    private static void take(String line, Facts facts) {
        int colon = line.indexOf(':');
        Kind kind =
                colon < 0 ? null : NAMES.get(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        if (kind != null) {
            String value = line.substring(colon + 1).strip();
            boolean quoted = value.length() > 1
                    && value.charAt(0) == value.charAt(value.length() - 1)
                    && "\"'".indexOf(value.charAt(0)) >= 0;
            facts.add(kind, quoted ? value.substring(1, value.length() - 1) : value, Place.META);
        }
    }
}
