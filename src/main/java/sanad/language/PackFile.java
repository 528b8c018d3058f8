package sanad.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a language pack: the lines of {@code data/lang/<code>/<name>} without blank lines and without comments, which
 * start with {@code #}.
 *
 * @param path where it stands on the class path, for messages
 * @param lines in the file's order
 */
public record PackFile(String path, List<Line> lines) {
    /**
     * One line.
     *
     * @param number counted from 1 in the file
     * @param text without blanks around it
     */
    public record Line(int number, String text) {
        /** Whether it begins a section. */
        public boolean isSection() {
            return text.startsWith("[");
        }
    }

    /** Copies the lines. */
    public PackFile {
        lines = List.copyOf(lines);
    }

    /** Reads a table of a pack; one that the pack does not have has no lines. */
    public static PackFile of(Pack pack, String name) {
        return at("/data/lang/" + pack.code() + "/" + name);
    }

    /** Reads a table by its place on the class path; one that does not exist has no lines. */
    public static PackFile at(String path) {
        try (InputStream in = PackFile.class.getResourceAsStream(path)) {
            return new PackFile(path, in == null ? List.of() : read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A fault in the table, for a message that names the place. */
    public IllegalStateException fault(Line line, String what) {
        return new IllegalStateException(path + ":" + line.number() + ": " + what + ": " + line.text());
    }

    /**
     * The section that a line such as {@code [places]} begins.
     *
     * @throws IllegalStateException listing the sections, where it is none of them
     */
    public <E extends Enum<E>> E section(Line line, Class<E> sections) {
        for (E section : sections.getEnumConstants()) {
            if (line.text().equals("[" + named(section) + "]")) {
                return section;
            }
        }
        String names =
                Stream.of(sections.getEnumConstants()).map(PackFile::named).collect(Collectors.joining(", "));
        throw fault(line, "no such section; write one of these in brackets: " + names);
    }

    private static String named(Enum<?> section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private static List<Line> read(InputStream in) throws IOException {
        List<Line> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String raw = reader.readLine(); raw != null; raw = reader.readLine()) {
            number++;
            String text = raw.strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                lines.add(new Line(number, text));
            }
        }
        return lines;
    }
}
