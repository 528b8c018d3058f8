package sanad.export.picture.svg;

import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import sanad.export.format.Choice;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.export.picture.page.Leaf;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Palette;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.mark.Typeface;

/**
 * Writes a page as SVG 1.1: words as words with the typeface inside, or as outlines with the words kept beside them; events
 * as groups with a title; links to sources; no scripts, everything escaped.
 */
final class Svg {
    private static final double MM = 25.4 / Sheet.INCH;

    private final Leaf leaf;
    private final Drawing drawing;
    private final Wanted wanted;
    private final Palette palette;
    private final Manner manner;
    private final String title;
    private final StringBuilder out = new StringBuilder();

    Svg(Leaf leaf, Wanted wanted, String title) {
        this.leaf = leaf;
        this.drawing = leaf.drawing();
        this.wanted = wanted;
        this.palette = Palette.of(wanted.theme());
        this.manner = wanted.manner();
        this.title = title;
    }

    String write() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" ");
        out.append("xmlns:xlink=\"http://www.w3.org/1999/xlink\" ");
        out.append("width=\"").append(length(leaf.width())).append("\" height=\"");
        out.append(length(leaf.height())).append("\" viewBox=\"0 0 ").append(number(drawing.width()));
        out.append(' ').append(number(drawing.height()));
        out.append("\" role=\"document\" aria-labelledby=\"title description\" xml:lang=\"");
        out.append(manner.tongue().code()).append("\">\n<title id=\"title\">").append(text(title));
        out.append("</title>\n<desc id=\"description\">");
        out.append(text(Words.in(manner).say("page.made"))).append("</desc>\n");
        style();
        hatches();
        drawing.groups().forEach(this::group);
        return out.append("</svg>\n").toString();
    }

    /** Millimetres on paper, dots on a screen. */
    private String length(double points) {
        return wanted.sheet().paper()
                ? number(points * MM) + "mm"
                : number(points / Sheet.INCH * wanted.sheet().dpi());
    }

    private void style() {
        out.append("<style>");
        if (!wanted.has(Choice.OUTLINES)) {
            face(Typeface.REGULAR, 400);
            face(Typeface.BOLD, 700);
        }
        out.append("text{font-family:Vazirmatn,\"Segoe UI\",Tahoma,\"DejaVu Sans\",sans-serif;white-space:pre}");
        out.append("</style>\n");
    }

    private void face(Typeface face, int weight) {
        try (InputStream in = Objects.requireNonNull(Svg.class.getResourceAsStream(face.path()))) {
            out.append("@font-face{font-family:Vazirmatn;font-weight:").append(weight);
            out.append(";src:url(data:font/ttf;base64,");
            out.append(Base64.getEncoder().encodeToString(in.readAllBytes()));
            out.append(") format(\"truetype\")}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pattern for each colour that is hatched. */
    private void hatches() {
        out.append("<defs>");
        drawing.groups().stream()
                .flatMap(g -> g.marks().stream())
                .flatMap(m -> fill(m).stream())
                .filter(Fill::hatched)
                .distinct()
                .sorted((a, b) -> a.tone().compareTo(b.tone()))
                .forEach(fill -> {
                    String period = number(Fill.HATCH_PERIOD);
                    String colour = palette.hex(fill.tone());
                    out.append("<pattern id=\"hatch-")
                            .append(fill.tone().key())
                            .append("\" width=\"")
                            .append(period);
                    out.append("\" height=\"").append(period).append("\" patternUnits=\"userSpaceOnUse\" ");
                    out.append("patternTransform=\"rotate(45)\"><rect width=\"")
                            .append(period)
                            .append("\" height=\"");
                    out.append(period).append("\" fill=\"").append(colour).append("\" fill-opacity=\"");
                    out.append(number(fill.opacity()))
                            .append("\"/><path d=\"M0 0V")
                            .append(period);
                    out.append("\" stroke=\"").append(colour).append("\" stroke-width=\"");
                    out.append(number(2 * Fill.HATCH_LINE)).append("\"/></pattern>");
                });
        out.append("</defs>\n");
    }

    private static Optional<Fill> fill(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return box.fill();
        }
        if (mark instanceof Mark.Disc disc) {
            return disc.fill();
        }
        return mark instanceof Mark.Shape shape ? shape.fill() : Optional.empty();
    }

    private void group(Group group) {
        Optional<String> link = group.subject()
                .map(Group.Subject::id)
                .filter(leaf.links()::containsKey)
                .map(leaf.links()::get);
        link.ifPresent(href -> out.append("<a href=\"")
                .append(text(href))
                .append("\" xlink:href=\"")
                .append(text(href))
                .append("\" rel=\"noopener noreferrer\">"));
        out.append(group.subject()
                .map(s -> "<g role=\"img\" aria-label=\"" + text(s.told()) + "\" data-event=\"" + text(s.id())
                        + "\"><title>" + text(s.told()) + "</title>\n")
                .orElse("<g>\n"));
        group.marks().forEach(this::mark);
        out.append("</g>").append(link.isPresent() ? "</a>\n" : "\n");
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Words words) {
            words(words);
        } else if (mark instanceof Mark.Box box) {
            out.append("<rect");
            attribute("x", box.x()).attribute("y", box.y());
            attribute("width", box.width()).attribute("height", box.height());
            if (box.radius() > 0) {
                attribute("rx", box.radius());
            }
            paint(box.fill(), box.edge());
        } else if (mark instanceof Mark.Disc disc) {
            out.append("<circle");
            attribute("cx", disc.x()).attribute("cy", disc.y()).attribute("r", disc.radius());
            paint(disc.fill(), disc.edge());
        } else if (mark instanceof Mark.Shape shape) {
            out.append("<path d=\"").append(path(shape.outline())).append('"');
            paint(shape.fill(), shape.edge());
        }
    }

    private void words(Mark.Words words) {
        if (wanted.has(Choice.OUTLINES)) {
            TextLayout line = TextMeasure.shape(words.text(), words.size(), words.bold(), words.rtl());
            out.append("<path d=\"").append(Letters.path(words, line)).append('"');
            ink(words);
            out.append("><title>").append(text(words.text())).append("</title></path>\n");
            return;
        }
        // start is where reading starts: the right side of words from right to left
        String anchor = switch (words.side()) {
            case CENTRE -> "middle";
            case LEFT -> words.rtl() ? "end" : "start";
            case RIGHT -> words.rtl() ? "start" : "end";
        };
        out.append("<text");
        attribute("x", words.x()).attribute("y", words.baseline()).attribute("font-size", words.size());
        out.append(" text-anchor=\"").append(anchor).append("\" direction=\"").append(words.rtl() ? "rtl" : "ltr");
        out.append('"');
        if (words.bold()) {
            out.append(" font-weight=\"700\"");
        }
        ink(words);
        out.append('>').append(text(words.text())).append("</text>\n");
    }

    private void ink(Mark.Words words) {
        out.append(" fill=\"").append(palette.hex(words.tone())).append('"');
        words.halo()
                .map(palette::hex)
                .ifPresent(halo -> out.append(" stroke=\"")
                        .append(halo)
                        .append("\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\""));
    }

    private void paint(Optional<Fill> fill, Optional<Edge> edge) {
        if (fill.isEmpty()) {
            out.append(" fill=\"none\"");
        } else if (fill.get().hatched()) {
            out.append(" fill=\"url(#hatch-").append(fill.get().tone().key()).append(")\"");
        } else {
            out.append(" fill=\"").append(palette.hex(fill.get().tone())).append('"');
            if (fill.get().opacity() < 1) {
                attribute("fill-opacity", fill.get().opacity());
            }
        }
        edge.ifPresent(this::stroke);
        out.append("/>\n");
    }

    private void stroke(Edge edge) {
        out.append(" stroke=\"").append(palette.hex(edge.tone())).append('"');
        attribute("stroke-width", edge.width());
        if (edge.opacity() < 1) {
            attribute("stroke-opacity", edge.opacity());
        }
        if (edge.dashed()) {
            out.append(" stroke-dasharray=\"")
                    .append(number(Edge.DASH))
                    .append(' ')
                    .append(number(Edge.GAP))
                    .append('"');
        } else {
            out.append(" stroke-linecap=\"round\"");
        }
        out.append(" stroke-linejoin=\"round\"");
    }

    private static String path(Outline outline) {
        StringBuilder d = new StringBuilder();
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.Step.Move m) {
                d.append('M').append(pair(m.x(), m.y()));
            } else if (step instanceof Outline.Step.Line l) {
                d.append('L').append(pair(l.x(), l.y()));
            } else if (step instanceof Outline.Step.Curve c) {
                d.append('C').append(pair(c.x1(), c.y1())).append(' ').append(pair(c.x2(), c.y2()));
                d.append(' ').append(pair(c.x(), c.y()));
            } else {
                d.append('z');
            }
        }
        return d.toString();
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    private Svg attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    /** At most two decimals and no exponent, whatever the locale. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Escapes markup and drops what XML 1.0 cannot hold. */
    static String text(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    boolean legal = c == '\t'
                            || c == '\n'
                            || c == '\r'
                            || c >= 0x20 && c < 0xD800
                            || c >= 0xE000 && c <= 0xFFFD
                            || c >= 0x10000;
                    escaped.appendCodePoint(legal ? c : 0xFFFD);
                }
            }
        });
        return escaped.toString();
    }
}
