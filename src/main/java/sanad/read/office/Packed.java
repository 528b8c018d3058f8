package sanad.read.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import sanad.read.pack.Names;
import sanad.read.pack.Zip;

/** What a ZIP file is inside, by the names of its files and by what it says of itself at its beginning. */
public enum Packed {
    /** A document of Word. */
    DOCX,
    /** Sheets of Excel. */
    XLSX,
    /** Slides of PowerPoint. */
    PPTX,
    /** A text in OpenDocument. */
    ODT,
    /** Sheets in OpenDocument. */
    ODS,
    /** Slides in OpenDocument. */
    ODP,
    /** A drawing in OpenDocument, or another of its kinds. */
    ODF,
    /** A book. */
    EPUB,
    /** A file of Pages, Numbers or Keynote. */
    IWORK,
    /** No kind that is known: files, packed. */
    NOTHING;

    private static final int MIMETYPE = 38;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST = OPEN_DOCUMENT.length() + 20;

    /**
     * What a file is inside.
     *
     * @param bytes all of it, or its beginning
     */
    public static Packed of(byte[] bytes) {
        if (!Zip.marks(bytes)) {
            return NOTHING;
        }
        Names names = Names.of(bytes);
        String said = new String(
                Arrays.copyOfRange(bytes, Math.min(bytes.length, MIMETYPE), Math.min(bytes.length, MIMETYPE + LONGEST)),
                StandardCharsets.ISO_8859_1);
        if (said.startsWith("application/epub+zip") || names.has("META-INF/container.xml")) {
            return EPUB;
        }
        if (said.startsWith(OPEN_DOCUMENT)) {
            String kind = said.substring(OPEN_DOCUMENT.length());
            return kind.startsWith("text")
                    ? ODT
                    : kind.startsWith("spreadsheet") ? ODS : kind.startsWith("presentation") ? ODP : ODF;
        }
        if (names.has("META-INF/manifest.xml") && names.has("content.xml")) {
            return ODT;
        }
        if (names.has("[Content_Types].xml")) {
            return names.hasFolder("word/")
                    ? DOCX
                    : names.hasFolder("xl/") ? XLSX : names.hasFolder("ppt/") ? PPTX : NOTHING;
        }
        return names.has("Index/Document.iwa") || names.has("Index.zip") && names.has("buildVersionHistory.plist")
                ? IWORK
                : NOTHING;
    }
}
