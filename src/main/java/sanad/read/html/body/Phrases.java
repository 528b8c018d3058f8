package sanad.read.html.body;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sanad.read.plain.Table;

/**
 * What pages write over other stories, on buttons and under the story, in every language that is read: the tables of the
 * language packs ({@code page.txt}).
 */
final class Phrases {
    private static final Phrases OVER = load("related", "comments", "contents");
    private static final Phrases BUTTONS = load("chrome");
    private static final Phrases NOTICES = load("notice");
    private static final int LONGEST = 80;

    private final Set<String> phrases = new HashSet<>();

    private static Phrases load(String... sections) {
        Phrases phrases = new Phrases();
        for (String pack : Table.lines("/data/lang/packs.txt")) {
            String code = pack.split("\\s+")[0];
            var table = Table.sections("/data/lang/" + code + "/page.txt");
            for (String section : sections) {
                table.getOrDefault(section, List.of()).forEach(p -> phrases.phrases.add(fold(p)));
            }
        }
        return phrases;
    }

    /** Whether a line stands over other stories, comments, or a list of tags. */
    static boolean isOver(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int colon = line.indexOf(':');
        return OVER.phrases.contains(fold(line)) || colon > 0 && OVER.phrases.contains(fold(line.substring(0, colon)));
    }

    /** Whether every part of a line, between strokes and dots, is a button. */
    static boolean isButtons(String line) {
        if (line.length() > LONGEST * 2) {
            return false;
        }
        int all = 0;
        int buttons = 0;
        for (String part : line.split("[|\u00B7\u2022\u2013\u2014/:,\u060C]", -1)) {
            String folded = fold(part);
            if (!folded.isEmpty()) {
                all++;
                buttons += BUTTONS.phrases.contains(folded) ? 1 : 0;
            }
        }
        return all > 0 && all == buttons;
    }

    /** Whether a line begins as what a site says of itself. */
    static boolean isNotice(String line) {
        if (line.startsWith("\u00A9") || line.startsWith("(c) ")) {
            return true;
        }
        String folded = fold(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        int end = folded.length();
        while (end > 0) {
            if (NOTICES.phrases.contains(folded.substring(0, end))) {
                return true;
            }
            end = folded.lastIndexOf(' ', end - 1);
        }
        return false;
    }

    /** Small letters without marks, words between single blanks. */
    static String fold(String line) {
        boolean plain = Normalizer.isNormalized(line, Normalizer.Form.NFKD);
        String apart = (plain ? line : Normalizer.normalize(line, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.MODIFIER_LETTER) {
                continue;
            }
            if (Character.isLetterOrDigit(c) || c == '\'') {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else {
                gap = true;
            }
        }
        return out.toString();
    }
}
