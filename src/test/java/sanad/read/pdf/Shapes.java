package sanad.read.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes Arabic as old programs do: the shape of each letter, from left to right as it is seen. */
final class Shapes {
    private static final Map<String, Character> FORMS = new HashMap<>();

    static {
        for (char c = 0xFE80; c <= 0xFEFC; c++) {
            String[] name = Character.getName(c).split(" ");
            FORMS.put(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) + " " + name[name.length - 2], c);
        }
    }

    private Shapes() {}

    /** The signs of a line from left to right: each a letter's shape, or a letter as it is. */
    static List<String> visual(String line, boolean rightToLeft, boolean shaped) {
        List<String> signs = new ArrayList<>();
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        for (int run : order) {
            String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            List<String> one = new ArrayList<>(shaped ? shaped(part) : letters(part));
            if (bidi.getRunLevel(run) % 2 == 1) {
                Collections.reverse(one);
                one.replaceAll(Shapes::mirrored);
            }
            signs.addAll(one);
        }
        return signs;
    }

    private static String mirrored(String sign) {
        int at = "()[]«»‹›".indexOf(sign);
        return sign.length() != 1 || at < 0 ? sign : String.valueOf("()[]«»‹›".charAt(at ^ 1));
    }

    private static List<String> letters(String part) {
        return part.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> shaped(String part) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < part.length(); i++) {
            boolean before = i > 0 && joins(part.charAt(i - 1)) && has(part.charAt(i), "FINAL");
            String pair = i + 1 < part.length() ? part.substring(i, i + 2) : "";
            if (FORMS.containsKey(pair + " ISOLATED")) {
                out.add(String.valueOf(FORMS.get(pair + (before ? " FINAL" : " ISOLATED"))));
                i++;
                continue;
            }
            char c = part.charAt(i);
            boolean after = i + 1 < part.length() && joins(c) && has(part.charAt(i + 1), "FINAL");
            String form = before && after ? "MEDIAL" : before ? "FINAL" : after ? "INITIAL" : "ISOLATED";
            out.add(has(c, form) ? String.valueOf(FORMS.get(c + " " + form)) : String.valueOf(c));
        }
        return out;
    }

    private static boolean joins(char c) {
        return has(c, "INITIAL");
    }

    private static boolean has(char c, String form) {
        return FORMS.containsKey(c + " " + form);
    }
}
