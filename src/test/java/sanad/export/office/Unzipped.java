package sanad.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import sanad.export.data.Markup;

/** The parts of an office file, read again. */
public final class Unzipped {
    private static final Pattern OVERRIDE = Pattern.compile("PartName=\"/([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]+)\"");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<Long> times = new ArrayList<>();

    /** Reads all parts. */
    public Unzipped(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                times.add((long) entry.getTimeLocal().getYear());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their names. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Those whose name begins so. */
    public List<String> starting(String name) {
        return parts.keySet().stream().filter(n -> n.startsWith(name)).toList();
    }

    /** The text of a part. */
    public String text(String name) {
        return parts.getOrDefault(name, "");
    }

    /** A part as XML; refuses one that is not well formed. */
    public org.w3c.dom.Document xml(String name) throws Exception {
        return Markup.xml(text(name).getBytes(StandardCharsets.UTF_8));
    }

    /** The years that the parts say they were made in. */
    public List<Long> years() {
        return times.stream().distinct().toList();
    }

    /** What the content types or a relation names and the file does not have. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        Matcher override = OVERRIDE.matcher(text("[Content_Types].xml"));
        while (override.find()) {
            check(override.group(1), missing);
        }
        parts.forEach((name, xml) -> {
            if (name.endsWith(".rels")) {
                String folder = name.substring(0, name.indexOf("_rels/"));
                Matcher target = TARGET.matcher(xml);
                while (target.find()) {
                    if (!target.group(1).startsWith("http")) {
                        check(
                                java.nio.file.Path.of(folder + target.group(1))
                                        .normalize()
                                        .toString()
                                        .replace('\\', '/'),
                                missing);
                    }
                }
            }
        });
        return missing;
    }

    private void check(String name, List<String> missing) {
        if (!parts.containsKey(name)) {
            missing.add(name);
        }
    }
}
