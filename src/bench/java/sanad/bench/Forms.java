package sanad.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A text as a file of each format that is read. */
final class Forms {
    /** The endings of the formats. */
    static final List<String> ENDINGS =
            List.of("txt", "md", "html", "mhtml", "eml", "pdf", "docx", "odt", "rtf", "epub", "zip");

    private static final int LINE = 80;
    private static final int LINES = 45;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private Forms() {}

    /** The bytes of a file. */
    static byte[] of(String ending, String text) throws IOException {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return switch (ending) {
            case "html" -> utf8(html(lines));
            case "mhtml" ->
                utf8(
                        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                                + "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder().encodeToString(utf8(html(lines))) + "\r\n--b--\r\n");
            case "eml" ->
                utf8("From: a@news.example\r\nSubject: News\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;"
                        + " charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(utf8(text)));
            case "pdf" -> pdf(lines);
            case "docx" -> docx(lines);
            case "odt" -> odt(lines);
            case "rtf" -> rtf(lines);
            case "epub" -> epub(lines);
            case "zip" -> zip(Map.of("a.txt", text));
            default -> utf8(text);
        };
    }

    private static String html(List<String> lines) {
        return "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>"
                + escaped(lines.get(0)) + "</title></head><body><nav><a href=\"/\">Home</a></nav><article>"
                + each(lines, "<p>", "</p>\n") + "</article></body></html>";
    }

    private static byte[] docx(List<String> lines) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + each(lines, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>") + "</w:body></w:document>");
        return zip(parts);
    }

    private static byte[] odt(List<String> lines) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + each(lines, "<text:p>", "</text:p>")
                        + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    private static byte[] epub(List<String> lines) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                XML + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
                        + "<rootfile full-path=\"c.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
                        + "</container>");
        parts.put(
                "c.opf",
                XML
                        + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest><item id=\"x\""
                        + " href=\"x.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref"
                        + " idref=\"x\"/></spine></package>");
        parts.put(
                "x.xhtml",
                XML + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                        + each(lines, "<p>", "</p>") + "</body></html>");
        return zip(parts);
    }

    private static byte[] rtf(List<String> lines) {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0 Arial;}}\n");
        for (String line : lines) {
            line.chars().forEach(c -> out.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
            out.append("\\par\n");
        }
        return utf8(out.append('}').toString());
    }

    /** Letters from left to right as they are seen, a line of them at once. */
    private static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream in =
                        Objects.requireNonNull(Forms.class.getResourceAsStream("/data/fonts/Vazirmatn-Regular.ttf"))) {
            PDFont font = PDType0Font.load(document, in, true);
            List<String> rows = lines.stream().flatMap(l -> rows(l).stream()).toList();
            for (int at = 0; at < rows.size(); at += LINES) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = at; i < Math.min(rows.size(), at + LINES); i++) {
                        content.beginText();
                        content.setFont(font, 11);
                        content.newLineAtOffset(50, 780 - 16f * (i - at));
                        content.showText(
                                new StringBuilder(rows.get(i)).reverse().toString());
                        content.endText();
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> rows(String line) {
        List<String> rows = new java.util.ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : line.split(" +")) {
            if (row.length() + word.length() > LINE) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(row.toString());
        return rows;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = utf8(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static String each(List<String> lines, String before, String after) {
        return lines.stream().map(line -> before + escaped(line) + after).collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
