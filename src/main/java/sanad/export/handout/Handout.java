package sanad.export.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedSource;
import sanad.export.office.OfficeFile;
import sanad.language.Words;

/**
 * A chronological table with passages and numbered sources, on A4 pages. For students each row lacks its date or its
 * title by turns, to be found from the passages, and the answers come on a page of their own.
 */
final class Handout {
    private static final String MAIN = "http://schemas.openxmlformats.org/";
    private static final String SPACE = " xmlns:w=\"" + MAIN + "wordprocessingml/2006/main\" xmlns:r=\"" + MAIN
            + "officeDocument/2006/relationships\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = MAIN + "officeDocument/2006/relationships/";

    /** How many passages of an event a row shows. */
    static final int PASSAGES = 3;

    /** What stands where a student writes. */
    static final String BLANK = "………………";

    private static final int NUMBER = 560;
    private static final int DATE = 1900;
    private static final int TITLE = 2700;
    private static final int PASSAGE = 4746;

    private final Cited cited;
    private final Words words;
    private final boolean student;
    private final boolean rtl;
    private final Sheet sheet;
    private final List<String> answers = new ArrayList<>();

    private Handout(Cited cited, boolean student) {
        this.cited = cited;
        this.student = student;
        words = cited.words();
        rtl = words.manner().tongue().rightToLeft();
        sheet = new Sheet(rtl);
    }

    /** Writes the file; the stream stays open. */
    static void write(Cited cited, boolean student, OutputStream out) throws IOException {
        new Handout(cited, student).write(new OfficeFile(out));
    }

    private void write(OfficeFile file) throws IOException {
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
        file.properties(cited.title(), words.manner().tongue().code());
        file.part(
                "word/styles.xml",
                OfficeFile.template("/data/handout/styles.xml").strip());
        file.part("word/footer1.xml", footer());
        file.part(
                "word/_rels/document.xml.rels",
                relations(relation(1, REL + "styles", "styles.xml") + relation(2, REL + "footer", "footer1.xml")));
        body();
        file.part(
                "word/document.xml",
                "<w:document" + SPACE + "><w:body>" + sheet.xml() + "<w:sectPr><w:footerReference w:type=\"default\""
                        + " r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1000\" w:right=\"1000\""
                        + " w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                        + (rtl ? "<w:bidi/>" : "") + "</w:sectPr></w:body></w:document>");
        file.finish();
    }

    private void body() {
        sheet.paragraph("Title", cited.title());
        sheet.paragraph("Small", student ? words.say("handout.task") : cited.counts());
        if (student) {
            sheet.paragraph("Normal", words.say("handout.name", BLANK + BLANK + BLANK, BLANK));
        }
        sheet.table(List.of(NUMBER, DATE, TITLE, PASSAGE));
        sheet.row(true);
        sheet.cell(NUMBER, "Strong", List.of(words.say("handout.number")));
        sheet.cell(DATE, "Strong", List.of(words.say("list.date")));
        sheet.cell(TITLE, "Strong", List.of(words.say("list.title")));
        sheet.cell(PASSAGE, "Strong", List.of(words.say("card.passages"))).endRow();
        AtomicInteger number = new AtomicInteger();
        cited.events().forEach(event -> event(event, number.incrementAndGet()));
        sheet.endTable();
        sheet.paragraph("Heading1", words.say("page.sources"));
        for (CitedSource source : cited.sources()) {
            sheet.paragraph("Small", cited.line(source));
        }
        if (student) {
            sheet.page().paragraph("Heading1", words.say("handout.answers"));
            answers.forEach(answer -> sheet.paragraph("Normal", answer));
        }
        sheet.paragraph("Small", words.say("page.made"));
    }

    private void event(CitedEvent event, int number) {
        boolean dateless = student && number % 2 == 1;
        boolean titleless = student && !dateless;
        if (student) {
            answers.add(words.say("page.number", number) + " " + (dateless ? event.date() : event.title()));
        }
        sheet.row(false);
        sheet.cell(NUMBER, "Normal", List.of(words.number(number)));
        sheet.cell(DATE, "Normal", List.of(dateless ? BLANK : event.date()));
        List<String> title = new ArrayList<>(List.of(titleless ? BLANK + BLANK + " " + BLANK : event.title()));
        if (!event.disputed().isEmpty() && !dateless) {
            title.add(words.say("formats.disputed", String.join(words.say("list.comma"), event.disputed())));
        }
        sheet.cell(TITLE, "Normal", title);
        sheet.cell(PASSAGE, "Small", passages(event)).endRow();
    }

    private List<String> passages(CitedEvent event) {
        List<String> shown = new ArrayList<>(
                event.quotes().stream().limit(PASSAGES).map(cited::quoted).toList());
        int more = event.quotes().size() - shown.size();
        if (more > 0) {
            shown.add(words.count("handout.more", more, event.cites()));
        }
        if (!event.note().isEmpty()) {
            shown.add(event.note());
        }
        return shown;
    }

    private String footer() {
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
