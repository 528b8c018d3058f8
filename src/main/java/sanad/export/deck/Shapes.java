package sanad.export.deck;

import java.util.List;
import java.util.Optional;
import sanad.export.office.Xml;
import sanad.language.Side;
import sanad.timeline.Palette;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;

/**
 * The shapes of one slide, as DrawingML. Places are px of a slide of 1280 by 720, as a drawing has them; 9525 units of the
 * format are one px.
 *
 * <p>Source: ECMA-376, part 1, §19 PresentationML and §20 DrawingML.
 */
final class Shapes {
    /** The slide's width, in px. */
    static final double WIDTH = 1280;

    /** The slide's height, in px. */
    static final double HEIGHT = 720;

    private static final int UNIT = 9525;

    private final StringBuilder out = new StringBuilder();
    private final Palette palette;
    private int ids = 1;

    Shapes(Palette palette) {
        this.palette = palette;
    }

    /** Where something lies, in px from the left top corner. */
    record Place(double x, double y, double width, double height) {
        /** The smallest that holds both. */
        Place union(Place other) {
            double left = Math.min(x, other.x);
            double top = Math.min(y, other.y);
            return new Place(
                    left,
                    top,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }

        String xfrm() {
            return "<a:off x=\"" + emu(x) + "\" y=\"" + emu(y) + "\"/><a:ext cx=\"" + emu(Math.max(0, width))
                    + "\" cy=\"" + emu(Math.max(0, height)) + "\"/>";
        }
    }

    /** A paragraph of one look; size in px. */
    record Line(String text, double size, boolean bold, Tone tone) {}

    /** What was written. */
    String xml() {
        return out.toString();
    }

    /** Length in units of the format. */
    static long emu(double px) {
        return Math.round(px * UNIT);
    }

    /** Opens a group whose shapes belong together; what it shows is told to those who do not see it. */
    Shapes open(String name, String told, Place place) {
        out.append("<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"").append(++ids).append("\" name=\"");
        out.append(Xml.text(name)).append("\" descr=\"").append(Xml.text(told));
        out.append("\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>")
                .append(place.xfrm());
        out.append(place.xfrm().replace("a:off", "a:chOff").replace("a:ext", "a:chExt"));
        out.append("</a:xfrm></p:grpSpPr>");
        return this;
    }

    Shapes close() {
        out.append("</p:grpSp>");
        return this;
    }

    /** The slide's title, which the outline and screen readers know as such. */
    void title(Place place, Line line, boolean rtl) {
        out.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(++ids).append("\" name=\"Title\"/><p:cNvSpPr>");
        out.append(
                "<a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>");
        out.append(place.xfrm())
                .append("</a:xfrm></p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>");
        paragraph(line, rtl ? "r" : "l");
        out.append("</p:txBody></p:sp>");
    }

    /** A box of paragraphs, broken into lines as wide as it is. */
    void box(String name, Place place, List<Line> lines, boolean rtl, String anchor, Optional<Fill> fill) {
        begin(name, place, "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>", true);
        paint(fill, Optional.empty());
        double inset = fill.isPresent() ? 18 : 0;
        long side = emu(inset);
        out.append("</p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"")
                .append(side)
                .append("\" tIns=\"");
        out.append(emu(inset / 2))
                .append("\" rIns=\"")
                .append(side)
                .append("\" bIns=\"")
                .append(emu(inset / 2));
        out.append("\" anchor=\"").append(anchor).append("\"><a:normAutofit/></a:bodyPr><a:lstStyle/>");
        lines.forEach(line -> paragraph(line, rtl ? "r" : "l"));
        if (lines.isEmpty()) {
            out.append("<a:p/>");
        }
        out.append("</p:txBody></p:sp>");
    }

    /** One line of words that is never broken; {@code align} is l, ctr or r as one sees it. */
    void words(Place place, Line line, String align) {
        begin("", place, "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>", true);
        out.append("<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"");
        out.append(" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>");
        paragraph(line, align);
        out.append("</p:txBody></p:sp>");
    }

    /** A shape without words; {@code geometry} is its DrawingML. */
    void shape(Place place, String geometry, Optional<Fill> fill, Optional<Edge> edge) {
        begin("", place, geometry, false);
        paint(fill, edge);
        out.append("</p:spPr></p:sp>");
    }

    private void begin(String name, Place place, String geometry, boolean text) {
        int id = ++ids;
        out.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(id).append("\" name=\"");
        out.append(name.isEmpty() ? (text ? "Text " : "Shape ") + id : name).append("\"/><p:cNvSpPr");
        out.append(text ? " txBox=\"1\"" : "").append("/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>");
        out.append(place.xfrm()).append("</a:xfrm>").append(geometry);
    }

    private void paragraph(Line line, String align) {
        boolean rtl = Side.of(line.text) == Side.RIGHT;
        out.append("<a:p><a:pPr algn=\"")
                .append(align)
                .append("\" rtl=\"")
                .append(rtl ? 1 : 0)
                .append("\"/><a:r><a:rPr lang=\"");
        out.append(rtl ? "ar-SA" : "en-US")
                .append("\" sz=\"")
                .append(Math.round(line.size * 75))
                .append('"');
        out.append(line.bold ? " b=\"1\"" : "").append('>').append(solid(line.tone, 1));
        out.append("<a:latin typeface=\"+mn-lt\"/><a:cs typeface=\"+mn-cs\"/></a:rPr><a:t>");
        out.append(Xml.text(line.text)).append("</a:t></a:r></a:p>");
    }

    private void paint(Optional<Fill> fill, Optional<Edge> edge) {
        out.append(fill.map(f -> f.hatched()
                        ? "<a:pattFill prst=\"wdUpDiag\"><a:fgClr>" + colour(f.tone(), 1) + "</a:fgClr><a:bgClr>"
                                + colour(Tone.PAGE, 1) + "</a:bgClr></a:pattFill>"
                        : solid(f.tone(), f.opacity()))
                .orElse("<a:noFill/>"));
        out.append(edge.map(e -> "<a:ln w=\"" + emu(e.width()) + "\" cap=\"rnd\">" + solid(e.tone(), e.opacity())
                        + (e.dashed() ? "<a:prstDash val=\"sysDash\"/>" : "") + "<a:round/></a:ln>")
                .orElse("<a:ln><a:noFill/></a:ln>"));
    }

    private String solid(Tone tone, double opacity) {
        return "<a:solidFill>" + colour(tone, opacity) + "</a:solidFill>";
    }

    private String colour(Tone tone, double opacity) {
        String hex = palette.hex(tone).substring(1);
        return opacity < 1
                ? "<a:srgbClr val=\"" + hex + "\"><a:alpha val=\"" + Math.round(opacity * 100_000) + "\"/></a:srgbClr>"
                : "<a:srgbClr val=\"" + hex + "\"/>";
    }
}
