package sanad.export.handout;

import java.io.IOException;
import java.io.OutputStream;
import sanad.export.cite.Cited;
import sanad.export.office.OfficeFile;
import sanad.language.Tongue;

/** A text document on A4 pages with their numbers, around a body that a {@link Sheet} holds. */
final class TextFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/";
    private static final String SPACE = " xmlns:w=\"" + MAIN + "wordprocessingml/2006/main\" xmlns:r=\"" + MAIN
            + "officeDocument/2006/relationships\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = MAIN + "officeDocument/2006/relationships/";

    private TextFile() {}

    /** Writes the file around its body; the stream stays open. */
    static void write(Cited cited, Sheet body, OutputStream out) throws IOException {
        Tongue tongue = cited.words().manner().tongue();
        boolean rtl = tongue.rightToLeft();
        OfficeFile file = new OfficeFile(out);
        file.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + MAIN + "package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("word/document.xml", WORD + "document.main+xml")
                        + type("word/styles.xml", WORD + "styles+xml")
                        + type("word/footer1.xml", WORD + "footer+xml")
                        + type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + "</Types>");
        file.part(
                "_rels/.rels",
                relations(relation(1, REL + "officeDocument", "word/document.xml")
                        + relation(
                                2, MAIN + "package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
        file.properties(cited.title(), tongue.code());
        file.part(
                "word/styles.xml",
                OfficeFile.template("/data/handout/styles.xml").strip());
        file.part("word/footer1.xml", footer(rtl));
        file.part(
                "word/_rels/document.xml.rels",
                relations(relation(1, REL + "styles", "styles.xml") + relation(2, REL + "footer", "footer1.xml")));
        file.part(
                "word/document.xml",
                "<w:document" + SPACE + "><w:body>" + body.xml() + "<w:sectPr><w:footerReference w:type=\"default\""
                        + " r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1000\" w:right=\"1000\""
                        + " w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                        + (rtl ? "<w:bidi/>" : "") + "</w:sectPr></w:body></w:document>");
        file.finish();
    }

    private static String footer(boolean rtl) {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return "<w:ftr" + SPACE + "><w:p><w:pPr>" + (rtl ? "<w:bidi/>" : "") + "<w:jc w:val=\"center\"/></w:pPr>"
                + field + "</w:p></w:ftr>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"" + MAIN + "package/2006/relationships\">" + each + "</Relationships>";
    }
}
