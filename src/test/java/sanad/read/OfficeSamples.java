package sanad.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import sanad.read.pack.Zips;

/** Files that LibreOffice wrote from texts of ours. */
public final class OfficeSamples {
    private static final List<String> STORIES = List.of("document.xml", "content.xml", "0001.xhtml");

    private OfficeSamples() {}

    /** The English one, by the ending of its name. */
    public static byte[] english(String ending) throws IOException {
        try (InputStream in = OfficeSamples.class.getResourceAsStream("/office/library-en." + ending)) {
            if (in == null) {
                throw new IOException(ending);
            }
            return in.readAllBytes();
        }
    }

    /** The same file packed again, its story and now and then other parts changed. */
    static byte[] changed(byte[] whole, Random random) throws IOException {
        Zips zip = new Zips();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                boolean story = STORIES.stream().anyMatch(entry.getName()::endsWith);
                zip.add(entry.getName(), story || random.nextInt(12) == 0 ? Mutations.elements(part, random) : part);
            }
        }
        return zip.bytes();
    }

    /** The same file without packing. */
    static byte[] stored(byte[] whole) throws IOException {
        Zips zip = new Zips().stored();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.add(entry.getName(), in.readAllBytes());
            }
        }
        return zip.bytes();
    }
}
