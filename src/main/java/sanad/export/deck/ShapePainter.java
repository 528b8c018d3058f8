package sanad.export.deck;

import java.util.List;
import java.util.Optional;
import sanad.timeline.mark.Drawing;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.TextMeasure;

/** Paints a drawing as shapes of a slide: what shows one event is one group, and every word is a word. */
final class ShapePainter {
    /** The programs that show slides set words in another face, which may be wider: they are written smaller than measured. */
    private static final double SMALLER = 0.82;

    private static final double LEADING = 1.5;

    private final Shapes shapes;
    private final TextMeasure measure;
    private final Shapes.Place at;
    private final double larger;

    /** Paints at a place, larger by a factor. */
    ShapePainter(Shapes shapes, TextMeasure measure, Shapes.Place at, double larger) {
        this.shapes = shapes;
        this.measure = measure;
        this.at = at;
        this.larger = larger;
    }

    /** Paints all groups. */
    void paint(Drawing drawing) {
        for (Group group : drawing.groups()) {
            boolean grouped = group.subject().isPresent() && !group.marks().isEmpty();
            if (grouped) {
                Group.Subject subject = group.subject().get();
                shapes.open(subject.id(), subject.told(), bounds(group.marks()));
            }
            group.marks().forEach(this::paint);
            if (grouped) {
                shapes.close();
            }
        }
    }

    private Shapes.Place bounds(List<Mark> marks) {
        return marks.stream().map(this::place).reduce(Shapes.Place::union).orElse(new Shapes.Place(0, 0, 0, 0));
    }

    private Shapes.Place place(Mark mark) {
        Shapes.Place drawn = drawn(mark);
        return new Shapes.Place(x(drawn.x()), y(drawn.y()), drawn.width() * larger, drawn.height() * larger);
    }

    private double x(double drawn) {
        return at.x() + drawn * larger;
    }

    private double y(double drawn) {
        return at.y() + drawn * larger;
    }

    private Shapes.Place drawn(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return new Shapes.Place(box.x(), box.y(), box.width(), box.height());
        }
        if (mark instanceof Mark.Disc disc) {
            double r = disc.radius();
            return new Shapes.Place(disc.x() - r, disc.y() - r, 2 * r, 2 * r);
        }
        if (mark instanceof Mark.Shape shape) {
            double[] box = shape.outline().bounds();
            return new Shapes.Place(box[0], box[1], box[2] - box[0], box[3] - box[1]);
        }
        return words((Mark.Words) mark);
    }

    private Shapes.Place words(Mark.Words words) {
        double width = measure.width(words.text(), words.size(), words.bold());
        double height = words.size() * LEADING;
        double left = switch (words.side()) {
            case LEFT -> words.x();
            case CENTRE -> words.x() - width / 2;
            case RIGHT -> words.x() - width;
        };
        // the middle of small letters lies about a third of the size above the baseline
        return new Shapes.Place(left, words.baseline() - words.size() * 0.34 - height / 2, width, height);
    }

    private void paint(Mark mark) {
        Shapes.Place place = place(mark);
        if (mark instanceof Mark.Words words) {
            String align = switch (words.side()) {
                case LEFT -> "l";
                case CENTRE -> "ctr";
                case RIGHT -> "r";
            };
            shapes.words(
                    place,
                    new Shapes.Line(words.text(), words.size() * larger * SMALLER, words.bold(), words.tone()),
                    align);
        } else if (mark instanceof Mark.Box box) {
            double most = Math.min(box.width(), box.height());
            long round = most > 0 ? Math.round(Math.min(0.5, box.radius() / most) * 100_000) : 0;
            String geometry = round > 0
                    ? "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val " + round
                            + "\"/></a:avLst></a:prstGeom>"
                    : "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
            shapes.shape(place, geometry, box.fill(), wider(box.edge()));
        } else if (mark instanceof Mark.Disc disc) {
            shapes.shape(
                    place, "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>", disc.fill(), wider(disc.edge()));
        } else if (mark instanceof Mark.Shape shape) {
            shapes.shape(place, path(shape.outline(), place), shape.fill(), wider(shape.edge()));
        }
    }

    private Optional<Edge> wider(Optional<Edge> edge) {
        return edge.map(e -> new Edge(e.tone(), e.width() * larger, e.dashed(), e.opacity()));
    }

    private String path(Outline outline, Shapes.Place place) {
        StringBuilder d = new StringBuilder("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
                + "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"");
        d.append(Shapes.emu(place.width()))
                .append("\" h=\"")
                .append(Shapes.emu(place.height()))
                .append("\">");
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.Step.Move m) {
                d.append("<a:moveTo>").append(point(m.x(), m.y(), place)).append("</a:moveTo>");
            } else if (step instanceof Outline.Step.Line l) {
                d.append("<a:lnTo>").append(point(l.x(), l.y(), place)).append("</a:lnTo>");
            } else if (step instanceof Outline.Step.Curve c) {
                d.append("<a:cubicBezTo>").append(point(c.x1(), c.y1(), place)).append(point(c.x2(), c.y2(), place));
                d.append(point(c.x(), c.y(), place)).append("</a:cubicBezTo>");
            } else {
                d.append("<a:close/>");
            }
        }
        return d.append("</a:path></a:pathLst></a:custGeom>").toString();
    }

    private String point(double x, double y, Shapes.Place place) {
        return "<a:pt x=\"" + Shapes.emu(x(x) - place.x()) + "\" y=\"" + Shapes.emu(y(y) - place.y()) + "\"/>";
    }
}
