package sanad.read.apart;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import sanad.read.pack.Zips;
import sanad.read.pdf.Pdfs;

/** A small whole file of each format that is read in a program of its own. */
final class Samples {
    private static final String TEXT =
            "افتتح المجلس يوم الثلاثاء 19 يونيو 2024 الرصيف الجديد.\nThe council opened the pier on Tuesday.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Samples() {}

    static byte[] of(String name) {
        return switch (name) {
            case "a.pdf" -> new Pdfs(Pdfs.Maker.SHAPES).of(TEXT);
            case "plain.pdf" -> new Pdfs(Pdfs.Maker.SHAPES).plain().of(TEXT);
            case "a.rtf" -> rtf();
            default -> zip(parts(name));
        };
    }

    /** The parts of which a file of a packed format is made, by their names; none for others. */
    static Map<String, String> parts(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        switch (name) {
            case "a.docx" -> docx(parts);
            case "a.odt" -> odt(parts);
            case "a.epub" -> epub(parts);
            default -> {}
        }
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        Zips zip = new Zips();
        parts.forEach((part, words) -> zip.add(part, words.getBytes(StandardCharsets.ISO_8859_1)));
        return zip.bytes();
    }

    private static byte[] rtf() {
        return ("{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0\\fnil\\fcharset178 Arial;}}{\\info{\\title New pier}"
                        + "{\\creatim\\yr2024\\mo6\\dy19}}\\pard\\rtlpar\\qr \\f0\\u1575?\\u1601?\\u1578?\\'ca\\'cd"
                        + "\\par {\\b The council} opened the pier on 19 June 2024.\\par {\\*\\unknown x}}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void docx(Map<String, String> parts) {
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>The council</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>19 June 2024</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "</w:body></w:document>");
        parts.put(
                "docProps/core.xml",
                XML + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-"
                        + "properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>New pier</dc:title>"
                        + "</cp:coreProperties>");
    }

    private static void odt(Map<String, String> parts) {
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:h>New pier</text:h><text:p>The council<text:s text:c=\"2\"/>opened it on 19 June 2024."
                        + "</text:p></office:text></office:body></office:document-content>");
        parts.put(
                "meta.xml",
                XML + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:title>New pier</dc:title>"
                        + "</office:meta></office:document-meta>");
    }

    private static void epub(Map<String, String> parts) {
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                XML + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
                        + "<rootfile full-path=\"b/c.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
                        + "</container>");
        parts.put(
                "b/c.opf",
                XML + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata"
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>New pier</dc:title><dc:date>2024-06-19"
                        + "</dc:date></metadata><manifest><item id=\"x\" href=\"x.xhtml\""
                        + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"x\"/></spine></package>");
        parts.put(
                "b/x.xhtml",
                XML
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>One</title></head><body><h1>New pier</h1>"
                        + "<p>The council opened the pier on 19 June 2024.</p></body></html>");
    }
}
