package sanad.export.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sanad.export.cite.Cited;
import sanad.export.format.Wanted;
import sanad.export.office.OfficeFile;
import sanad.export.office.Xml;
import sanad.language.Side;
import sanad.timeline.Palette;
import sanad.timeline.Tone;

/** A presentation: an overview, then a slide for each station, each with notes. Written slide by slide. */
public final class Deck {
    private static final String MAIN = "http://schemas.openxmlformats.org/";
    private static final String REL = MAIN + "officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:a=\"" + MAIN + "drawingml/2006/main\" xmlns:r=\"" + MAIN
            + "officeDocument/2006/relationships\" xmlns:p=\"" + MAIN + "presentationml/2006/main\"";
    private static final String ROOT =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                    + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
                    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    private static final String OVR = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";

    private final Cited cited;
    private final Wanted wanted;
    private final List<Station> stations;
    private final OfficeFile file;
    private final boolean rtl;

    private Deck(Cited cited, Wanted wanted, List<Station> stations, OutputStream out) {
        this.cited = cited;
        this.wanted = wanted;
        this.stations = stations;
        file = new OfficeFile(out);
        rtl = cited.words().manner().tongue().rightToLeft();
    }

    /** Writes a presentation; the stream stays open. */
    public static void write(Cited cited, Wanted wanted, List<Station> stations, OutputStream out) throws IOException {
        new Deck(cited, wanted, stations, out).write();
    }

    private void write() throws IOException {
        int slides = stations.size() + 1;
        file.part("[Content_Types].xml", types(slides));
        file.part(
                "_rels/.rels",
                relations(
                        relation(1, "officeDocument", "ppt/presentation.xml"),
                        "<Relationship Id=\"rId2\" Type=\"" + MAIN
                                + "package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        file.properties(cited.title(), cited.words().manner().tongue().code());
        frame(slides);
        SlideMaker maker = new SlideMaker(cited, wanted);
        slide(1, maker.first(), maker.firstNotes());
        for (int i = 0; i < stations.size(); i++) {
            slide(i + 2, maker.shapes(stations.get(i)), maker.notes(stations.get(i)));
        }
        file.finish();
    }

    private static String types(int slides) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + MAIN + "package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(types, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(types, "ppt/presentation.xml", TYPE + "presentation.main+xml");
        type(types, "ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml");
        type(types, "ppt/slideLayouts/slideLayout1.xml", TYPE + "slideLayout+xml");
        type(types, "ppt/notesMasters/notesMaster1.xml", TYPE + "notesMaster+xml");
        type(types, "ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        type(types, "ppt/theme/theme2.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        for (int i = 1; i <= slides; i++) {
            type(types, "ppt/slides/slide" + i + ".xml", TYPE + "slide+xml");
            type(types, "ppt/notesSlides/notesSlide" + i + ".xml", TYPE + "notesSlide+xml");
        }
        return types.append("</Types>").toString();
    }

    private static void type(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
        types.append(type).append("\"/>");
    }

    /** What holds the slides: the presentation, its master, its layout, its theme. */
    private void frame(int slides) throws IOException {
        StringBuilder ids = new StringBuilder();
        StringBuilder links = new StringBuilder(relation(1, "slideMaster", "slideMasters/slideMaster1.xml")
                + relation(2, "notesMaster", "notesMasters/notesMaster1.xml")
                + relation(3, "theme", "theme/theme1.xml"));
        for (int i = 1; i <= slides; i++) {
            ids.append("<p:sldId id=\"")
                    .append(255 + i)
                    .append("\" r:id=\"rId")
                    .append(3 + i)
                    .append("\"/>");
            links.append(relation(3 + i, "slide", "slides/slide" + i + ".xml"));
        }
        file.part(
                "ppt/presentation.xml",
                "<p:presentation" + SPACES + (rtl ? " rtl=\"1\"" : "") + " saveSubsetFonts=\"1\"><p:sldMasterIdLst>"
                        + "<p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst>"
                        + "<p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>" + ids
                        + "</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
                        + "</p:presentation>");
        file.part("ppt/_rels/presentation.xml.rels", relations(links.toString()));
        file.part("ppt/theme/theme1.xml", filled("theme"));
        file.part("ppt/theme/theme2.xml", filled("theme"));
        file.part("ppt/slideMasters/slideMaster1.xml", filled("master"));
        file.part(
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                relations(
                        relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml"),
                        relation(2, "theme", "../theme/theme1.xml")));
        file.part("ppt/slideLayouts/slideLayout1.xml", filled("layout"));
        file.part(
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                relations(relation(1, "slideMaster", "../slideMasters/slideMaster1.xml")));
        file.part("ppt/notesMasters/notesMaster1.xml", filled("notes-master"));
        file.part(
                "ppt/notesMasters/_rels/notesMaster1.xml.rels", relations(relation(1, "theme", "../theme/theme2.xml")));
    }

    private String filled(String template) throws IOException {
        String xml = OfficeFile.template("/data/deck/" + template + ".xml").strip();
        Palette palette = Palette.of(wanted.theme());
        for (Tone tone : Tone.values()) {
            xml = xml.replace("{" + tone.key() + "}", palette.hex(tone).substring(1));
        }
        return xml.replace("{algn}", rtl ? "r" : "l").replace("{rtl}", rtl ? "1" : "0");
    }

    private void slide(int number, String shapes, List<String> notes) throws IOException {
        file.part(
                "ppt/slides/slide" + number + ".xml",
                "<p:sld" + SPACES + "><p:cSld><p:spTree>" + ROOT + shapes + "</p:spTree></p:cSld>" + OVR + "</p:sld>");
        file.part(
                "ppt/slides/_rels/slide" + number + ".xml.rels",
                relations(
                        relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml"),
                        relation(2, "notesSlide", "../notesSlides/notesSlide" + number + ".xml")));
        StringBuilder text = new StringBuilder();
        for (String line : notes) {
            boolean right = Side.of(line) == Side.RIGHT;
            text.append("<a:p><a:pPr algn=\"")
                    .append(rtl ? "r" : "l")
                    .append("\" rtl=\"")
                    .append(right ? 1 : 0);
            text.append("\"/><a:r><a:rPr lang=\"")
                    .append(right ? "ar-SA" : "en-US")
                    .append("\"/><a:t>");
            text.append(Xml.text(line)).append("</a:t></a:r></a:p>");
        }
        file.part(
                "ppt/notesSlides/notesSlide" + number + ".xml",
                "<p:notes" + SPACES + "><p:cSld><p:spTree>" + ROOT
                        + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/>"
                        + "<p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr>"
                        + "<p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\""
                        + " name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\""
                        + " idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
                        + (notes.isEmpty() ? "<a:p/>" : text) + "</p:txBody></p:sp></p:spTree></p:cSld>" + OVR
                        + "</p:notes>");
        file.part(
                "ppt/notesSlides/_rels/notesSlide" + number + ".xml.rels",
                relations(
                        relation(1, "notesMaster", "../notesMasters/notesMaster1.xml"),
                        relation(2, "slide", "../slides/slide" + number + ".xml")));
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + REL + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String... each) {
        return "<Relationships xmlns=\"" + MAIN + "package/2006/relationships\">" + String.join("", each)
                + "</Relationships>";
    }
}
