package sanad.timeline.mark;

/**
 * Reads the path data of our icons: the commands M L H V C S A Z of SVG, absolute or relative.
 *
 * <p>Source: W3C SVG 1.1, 8.3 and appendix F.6 for the arcs. Example: {@code SvgPath.read("M4 4h8v8z")}.
 */
public final class SvgPath {
    private final String data;
    private final Outline out = new Outline();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double handleX;
    private double handleY;

    private SvgPath(String data) {
        this.data = data;
    }

    /**
     * The path that the data describes.
     *
     * @throws IllegalArgumentException where it is not path data
     */
    public static Outline read(String data) {
        return new SvgPath(data).parse();
    }

    private Outline parse() {
        char command = ' ';
        skip();
        while (at < data.length()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
            }
            step(command);
            // more pairs after a move are lines
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            skip();
        }
        return out;
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                go(dx + number(), dy + number());
                startX = x;
                startY = y;
                out.to(x, y);
            }
            case 'L' -> line(dx + number(), dy + number());
            case 'H' -> line(dx + number(), y);
            case 'V' -> line(x, dy + number());
            case 'C' -> curve(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
            case 'S' ->
                curve(2 * x - handleX, 2 * y - handleY, dx + number(), dy + number(), dx + number(), dy + number());
            case 'A' -> arc(number(), number(), number(), flag(), flag(), dx + number(), dy + number());
            case 'Z' -> {
                out.close();
                go(startX, startY);
            }
            default -> throw new IllegalArgumentException("not path data: " + data);
        }
    }

    private void line(double toX, double toY) {
        out.line(toX, toY);
        go(toX, toY);
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        out.curve(x1, y1, x2, y2, toX, toY);
        go(toX, toY);
        handleX = x2;
        handleY = y2;
    }

    private void go(double toX, double toY) {
        x = toX;
        y = toY;
        handleX = toX;
        handleY = toY;
    }

    /** An elliptical arc as curves of at most a quarter turn. */
    private void arc(double rx, double ry, double turn, boolean large, boolean sweep, double toX, double toY) {
        double cos = Math.cos(Math.toRadians(turn));
        double sin = Math.sin(Math.toRadians(turn));
        double hx = (x - toX) / 2;
        double hy = (y - toY) / 2;
        double px = cos * hx + sin * hy;
        double py = cos * hy - sin * hx;
        double grow = Math.max(1, Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry)));
        double a = rx * grow;
        double b = ry * grow;
        double rest =
                Math.max(0, (a * a * b * b - a * a * py * py - b * b * px * px) / (a * a * py * py + b * b * px * px));
        double k = (large == sweep ? -1 : 1) * Math.sqrt(rest);
        double ux = k * a * py / b;
        double uy = -k * b * px / a;
        double cx = cos * ux - sin * uy + (x + toX) / 2;
        double cy = sin * ux + cos * uy + (y + toY) / 2;
        double from = Math.atan2((py - uy) / b, (px - ux) / a);
        double to = Math.atan2((-py - uy) / b, (-px - ux) / a);
        double sweepBy = to - from;
        if (sweep && sweepBy < 0) {
            sweepBy += 2 * Math.PI;
        } else if (!sweep && sweepBy > 0) {
            sweepBy -= 2 * Math.PI;
        }
        int parts = (int) Math.ceil(Math.abs(sweepBy) / (Math.PI / 2) - 1e-9);
        double each = sweepBy / Math.max(1, parts);
        double handle = 4.0 / 3 * Math.tan(each / 4);
        for (int i = 0; i < parts; i++) {
            double s = from + i * each;
            double e = s + each;
            double x1 = a * (Math.cos(s) - handle * Math.sin(s));
            double y1 = b * (Math.sin(s) + handle * Math.cos(s));
            double x2 = a * (Math.cos(e) + handle * Math.sin(e));
            double y2 = b * (Math.sin(e) - handle * Math.cos(e));
            double ex = a * Math.cos(e);
            double ey = b * Math.sin(e);
            curve(
                    cx + cos * x1 - sin * y1,
                    cy + sin * x1 + cos * y1,
                    cx + cos * x2 - sin * y2,
                    cy + sin * x2 + cos * y2,
                    cx + cos * ex - sin * ey,
                    cy + sin * ex + cos * ey);
        }
        go(toX, toY);
    }

    private void skip() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
    }

    private boolean flag() {
        skip();
        return at < data.length() && data.charAt(at++) == '1';
    }

    private double number() {
        skip();
        int start = at;
        boolean point = false;
        while (at < data.length()) {
            char c = data.charAt(at);
            boolean sign = (c == '-' || c == '+') && at == start;
            if (!sign && !Character.isDigit(c) && !(c == '.' && !point)) {
                break;
            }
            point |= c == '.';
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("a number is missing at " + at + ": " + data);
        }
        return Double.parseDouble(data.substring(start, at));
    }
}
