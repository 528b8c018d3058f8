package sanad.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.read.pack.Zips;

/** Writes files of word processors and books by hand, a paragraph for each of its lines, as plainly as each format can, and with whatever a test puts into them. */
public final class Written {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Written() {}

    /** A document of Word. */
    public static byte[] docxOf(String text) {
        return docx(paragraphs(text, "<w:p><w:r><w:t>", "</w:t><w:br/><w:t>", "</w:t></w:r></w:p>"));
    }

    /** An OpenDocument text. */
    public static byte[] odtOf(String text) {
        return odt(paragraphs(text, "<text:p>", "<text:line-break/>", "</text:p>"));
    }

    /** A book. */
    public static byte[] epubOf(String text) {
        return epub(paragraphs(text, "<p>", "<br/>", "</p>"));
    }

    /** A document of Word with this body, and other parts by their names. */
    public static byte[] docx(String body, String... parts) {
        Zips zip = new Zips()
                .add("[Content_Types].xml", bytes(XML + "<Types/>"))
                .add(
                        "_rels/.rels",
                        bytes(XML + "<Relationships>"
                                + relation("1", "officeDocument", "word/document.xml")
                                + relation("2", "metadata/core-properties", "docProps/core.xml")
                                + "</Relationships>"))
                .add("word/document.xml", bytes(word("document", "<w:body>" + body + "</w:body>")));
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            String name = parts[i];
            zip.add(name, bytes(parts[i + 1]));
            if (name.startsWith("word/")) {
                String type = name.substring(5).replaceAll("[0-9]*\\.xml", "");
                relations.append(relation("r" + i, type, name.substring(5)));
            }
        }
        zip.add(
                "word/_rels/document.xml.rels",
                bytes(XML + "<Relationships>" + relations
                        + "<Relationship Id=\"x\" Type=\"a/header\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/h.xml\"/>"
                        + "</Relationships>"));
        return zip.bytes();
    }

    /** A part of a document of Word. */
    public static String word(String root, String inside) {
        return XML + "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:v\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:a=\"urn:a\">" + inside
                + "</w:" + root + ">";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    /** An OpenDocument text with this body, and other parts by their names. */
    public static byte[] odt(String body, String... parts) {
        String names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
        Zips zip = new Zips()
                .stored()
                .add("mimetype", bytes("application/vnd.oasis.opendocument.text"))
                .packed()
                .add(
                        "content.xml",
                        bytes(XML + "<office:document-content " + names + ">"
                                + (body.startsWith("<office:")
                                        ? body
                                        : "<office:body><office:text>" + body + "</office:text></office:body>")
                                + "</office:document-content>"));
        for (int i = 0; i < parts.length; i += 2) {
            zip.add(parts[i], bytes(parts[i + 1].replace("NAMES", names)));
        }
        return zip.bytes();
    }

    /** Rich text of letters by their numbers in Unicode. */
    public static byte[] rtfOf(String text) {
        String body = unicode(paragraphs(text, "", "\t", "\n"))
                .replace("\t", "\\line ")
                .replace("\n", "\\par\n")
                .replace("&amp;", "&")
                .replace("&lt;", "<");
        return ("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}\\pard\\rtlpar " + body + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String unicode(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c < 0x80 && "\\{}".indexOf(c) < 0;
            out.append(plain ? Character.toString(c) : "\\u" + (short) c + "?");
        }
        return out.toString();
    }

    /** Rich text in an old code page, as programs wrote it that knew no Unicode. */
    public static byte[] oldRtf(String text, Charset charset, int set) {
        StringBuilder body = new StringBuilder();
        for (String line : lines(text)) {
            for (byte b : line.getBytes(charset)) {
                boolean plain = b > 0 && "\\{}".indexOf((char) b) < 0;
                body.append(plain ? Character.toString((char) b) : String.format("\\'%02x", b));
            }
            body.append("\\par\r\n");
        }
        String page = set == 0 ? "\\ansicpg1256" : "";
        return ("{\\rtf1\\ansi" + page + "\\deff0{\\fonttbl{\\f0\\fnil\\fcharset" + set + " Arial;}}\\pard\\rtlpar\\f0 "
                        + body + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A book of one chapter, and other parts by their names. */
    public static byte[] epub(String chapter, String... parts) {
        Zips zip = new Zips()
                .stored()
                .add("mimetype", bytes("application/epub+zip"))
                .packed()
                .add(
                        "META-INF/container.xml",
                        bytes(
                                XML
                                        + "<container><rootfiles><rootfile full-path=\"book/a.opf\"/></rootfiles></container>"));
        boolean own = false;
        for (int i = 0; i < parts.length; i += 2) {
            own |= parts[i].equals("book/a.opf");
            zip.add(parts[i], bytes(parts[i + 1]));
        }
        if (!own) {
            zip.add(
                    "book/a.opf",
                    bytes(
                            XML + "<package xmlns:opf=\"urn:opf\"><metadata/><manifest><item id=\"a\" href=\"a.xhtml\""
                                    + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>"));
        }
        return zip.add("book/a.xhtml", bytes(xhtml(chapter))).bytes();
    }

    /** A page of a book. */
    public static String xhtml(String inside) {
        return XML + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><head>"
                + "<title/></head><body>" + inside + "</body></html>";
    }

    /** The lines that say something. */
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Lines that stand right under each other are one paragraph. */
    private static String paragraphs(String text, String before, String between, String after) {
        return Stream.of(text.split("\n\\s*\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> before
                        + lines(paragraph).stream().map(Written::escaped).collect(Collectors.joining(between))
                        + after)
                .collect(Collectors.joining());
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
