package sanad.export.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program, part by part. Every part bears the same time, so that the same content is the same bytes;
 * parts go out as they come, so that ten thousand slides need no more memory than one.
 *
 * <p>Source: ECMA-376, Office Open XML, part 2: Open Packaging Conventions.
 */
public final class OfficeFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Not the first moment of 1980: Java writes that one by the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private final ZipOutputStream zip;

    /** Begins a file. The stream stays open. */
    public OfficeFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Adds a part of XML; its head is put before it. */
    public void part(String name, CharSequence xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(HEAD.getBytes(StandardCharsets.UTF_8));
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds the title and language of the whole; no dates. */
    public void properties(String title, String language) throws IOException {
        part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.text(title)
                        + "</dc:title><dc:creator>Sanad</dc:creator><dc:language>" + language
                        + "</dc:language></cp:coreProperties>");
    }

    /** Ends the file. */
    public void finish() throws IOException {
        zip.finish();
    }

    /** A part that is always the same, from the data of the program. */
    public static String template(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(OfficeFile.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
