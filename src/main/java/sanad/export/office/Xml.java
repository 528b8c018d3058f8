package sanad.export.office;

import sanad.text.HiddenSigns;

/** XML as text, escaped. */
public final class Xml {
    private Xml() {}

    /** Whether XML 1.0 can hold a sign. */
    public static boolean holds(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign < 0xD800
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }

    /** Text of an element or an attribute: what XML cannot hold is U+FFFD, signs that cannot be seen are written by their numbers. */
    public static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r', '\n', '\t' -> out.append("&#").append(sign).append(';');
                default -> {
                    if (!holds(sign)) {
                        out.append('\uFFFD');
                    } else if (HiddenSigns.is(sign)) {
                        out.append("&#").append(sign).append(';');
                    } else {
                        out.appendCodePoint(sign);
                    }
                }
            }
        });
        return out.toString();
    }
}
