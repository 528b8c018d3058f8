package sanad.timeline.mark;

import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How wide words are: one answer for every surface, so that screen and exports have one layout. Needs no display.
 *
 * <p>Not for several threads at once; each keeps its own.
 */
public final class TextMeasure {
    private static final String STOPS = " .,:;-\u2013\u2026\u060C\u061B";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int KEPT = 20_000;

    private final Map<Key, Double> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String text, double size, boolean bold) {}

    /** The width of a line of words, in px. */
    public double width(String text, double size, boolean bold) {
        return text.isEmpty()
                ? 0
                : known.computeIfAbsent(new Key(text, size, bold), k ->
                        (double) shape(text, size, bold, rtl(text)).getAdvance());
    }

    /** The line of words, shaped and ready to paint. */
    public static TextLayout shape(String text, double size, boolean bold, boolean rtl) {
        AttributedString line = new AttributedString(text);
        line.addAttribute(TextAttribute.FONT, Typeface.of(bold).font(text, size));
        line.addAttribute(
                TextAttribute.RUN_DIRECTION, rtl ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(line.getIterator(), EXACT);
    }

    /** Whether a text is written from right to left: its first letter of either direction decides. */
    public static boolean rtl(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            byte direction = Character.getDirectionality(c);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /**
     * The text, or as many of its words as fit before an ellipsis; empty where not even the first word does.
     *
     * @param room in px
     */
    public String shorten(String text, double size, boolean bold, double room) {
        if (width(text, size, bold) <= room) {
            return text;
        }
        int cut = text.lastIndexOf(' ');
        while (cut > 0) {
            String head = text.substring(0, end(text, cut)) + "\u2026";
            if (width(head, size, bold) <= room) {
                return head;
            }
            cut = text.lastIndexOf(' ', cut - 1);
        }
        return "";
    }

    /** Where the words before a cut end: without the space and the stops that would stand before the dots. */
    private static int end(String text, int cut) {
        int end = cut;
        while (end > 1 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
