package sanad.read;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Breaks files at random: where a seed is fixed, always alike. */
final class Mutations {
    private static final int MOST = 12;

    private Mutations() {}

    /** Some bytes are others; one file in four is cut off. */
    static byte[] bytes(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        int cuts = 1 + random.nextInt(MOST);
        for (int i = 0; i < cuts && broken.length > 0; i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(broken.length) : broken.length;
        return Arrays.copyOf(broken, length);
    }

    /** Elements are dropped, said again or put elsewhere, so that what reads them is tried and not only what parts them. */
    static byte[] elements(byte[] whole, Random random) {
        byte[] changed = whole;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && changed.length > 0; i++) {
            int start = opening(changed, random.nextInt(changed.length));
            int end = closing(changed, start);
            int other = opening(changed, random.nextInt(changed.length));
            int what = random.nextInt(4);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(changed, 0, start);
            if (what == 1) {
                out.write(changed, start, end - start);
            } else if (what == 2) {
                out.write(changed, other, closing(changed, other) - other);
            }
            if (what == 3 && end > start + 1) {
                out.write(changed, start, end - start - 1);
                out.write(random.nextInt(256));
            } else if (what > 0) {
                out.write(changed, start, end - start);
            }
            out.write(changed, end, changed.length - end);
            changed = out.toByteArray();
        }
        return changed;
    }

    /** Where the next element begins. */
    private static int opening(byte[] xml, int from) {
        int at = from;
        while (at + 1 < xml.length && !(xml[at] == '<' && Character.isLetter(xml[at + 1]))) {
            at++;
        }
        return at + 1 < xml.length ? at : xml.length;
    }

    /** Behind the end of the element that begins there. */
    private static int closing(byte[] xml, int from) {
        int depth = 0;
        for (int at = from; at < xml.length; at++) {
            if (xml[at] == '<' && at + 1 < xml.length) {
                depth += xml[at + 1] == '/' ? -1 : 1;
            } else if (xml[at] == '>') {
                depth -= xml[at - 1] == '/' ? 1 : 0;
                if (depth <= 0) {
                    return at + 1;
                }
            }
        }
        return xml.length;
    }
}
