package sanad.read.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of the program's own data: lines, some under a heading in brackets; {@code #} begins a remark. */
public final class Table {
    private Table() {}

    /** The lines that say something. */
    public static List<String> lines(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The lines under each heading, without its brackets, in the table's order. */
    public static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                open = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else {
                open.add(line);
            }
        }
        return sections;
    }
}
