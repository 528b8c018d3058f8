package sanad.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the program says, in one manner of speaking: the templates of {@code data/lang/<code>/words/*.properties}.
 *
 * <p>A template has places {0}, {1} …; whole numbers put into them are written in the manner's digits. A counted phrase
 * has one template for each plural form of the language ({@code events.zero .one .two .few .many .other}, of which
 * only {@code .other} must be there; {0} is the number).
 *
 * <p>Example: {@code Words.in(Manner.ARABIC).count("events", 3)} is "3 events" in Arabic, with its plural of few and its own digits.
 */
public final class Words {
    /** The files of a pack, a file a room, so that each room's words are found where its name says. */
    private static final List<String> FILES = List.of(
            "ui",
            "reasons",
            "dates",
            "meaning",
            "timeline",
            "reading",
            "curation",
            "present",
            "export",
            "formats",
            "cli");

    private static final Map<Tongue, Map<String, String>> PACKS = new ConcurrentHashMap<>();

    private final Manner manner;
    private final Map<String, String> templates;

    private Words(Manner manner, Map<String, String> templates) {
        this.manner = manner;
        this.templates = templates;
    }

    /** The words of a manner of speaking. */
    public static Words in(Manner manner) {
        return new Words(manner, PACKS.computeIfAbsent(manner.tongue(), Words::load));
    }

    /** The manner that these words speak in. */
    public Manner manner() {
        return manner;
    }

    /** Every key of the pack, for tests that compare packs. */
    public java.util.Set<String> keys() {
        return templates.keySet();
    }

    /** Whether there is a template of that name. */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /**
     * The template of that name with its places filled.
     *
     * @throws IllegalArgumentException where the pack has no such template
     */
    public String say(String key, Object... args) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no word for " + key + " in " + manner.tongue());
        }
        return fill(template, args);
    }

    /**
     * The phrase that counts {@code n} things, in the language's plural form for that number.
     *
     * @param more fills the places from {1} on
     */
    public String count(String key, int n, Object... more) {
        String form = key + "." + PluralForm.of(manner.tongue(), n).key();
        Object[] args = new Object[more.length + 1];
        args[0] = quantity(n);
        System.arraycopy(more, 0, args, 1, more.length);
        return say(templates.containsKey(form) ? form : key + ".other", args);
    }

    /** How many, in the manner's digits, its thousands apart: 10,000. */
    public String quantity(long n) {
        String digits = Long.toString(Math.abs(n));
        StringBuilder out = new StringBuilder(n < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(manner.digits().separator());
            }
            out.append(digits.charAt(i));
        }
        return manner.digits().write(out.toString());
    }

    /** A whole number that names a year, a day or a document, in the manner's digits. */
    public String number(long n) {
        return manner.digits().write(Long.toString(n));
    }

    private String fill(String template, Object... args) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            int place = i + 2 < template.length() && template.charAt(i) == '{' && template.charAt(i + 2) == '}'
                    ? template.charAt(i + 1) - '0'
                    : -1;
            if (place >= 0 && place < args.length) {
                out.append(args[place] instanceof Number n ? number(n.longValue()) : String.valueOf(args[place]));
                i += 2;
            } else {
                out.append(template.charAt(i));
            }
        }
        return out.toString();
    }

    private static Map<String, String> load(Tongue tongue) {
        Properties all = new Properties();
        for (String file : FILES) {
            String path = "/data/lang/" + tongue.code() + "/words/" + file + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("missing " + path);
                }
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
        return all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, all::getProperty));
    }
}
