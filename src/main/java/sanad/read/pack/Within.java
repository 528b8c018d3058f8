package sanad.read.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** How one file in a packed file names another: as addresses do, from where it lies itself. */
public final class Within {
    private Within() {}

    /** The folder in which a file lies, with a slash at its end; empty at the top. */
    public static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /**
     * The name of a file that another names. It never leads out of the packed file: there is nothing above its top.
     *
     * @param folder of the file that names it, with a slash at its end
     * @param target as it stands there, without escapes
     */
    public static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** An address as it was before it was escaped: {@code a%20b.xhtml#c} is {@code a b.xhtml}. */
    public static String unescaped(String address) {
        int mark = address.indexOf('#');
        byte[] bytes = (mark < 0 ? address : address.substring(0, mark)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            out.write(low < 0 ? bytes[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
