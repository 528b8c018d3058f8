package sanad.timeline.stage.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.text.Span;
import sanad.timeline.Tone;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;

/** Words of a source in quotation marks on a few lines, in their own direction, with the words of time lit. */
public final class QuoteBlock {
    /** From line to line. */
    public static final double LEAD = 78;

    private static final double ABOVE = 0.98;
    private static final double HIGH = 1.34;
    private static final double AIR = 8;

    private final Easel easel;
    private final double wide;
    private final int most;
    private final String open;
    private final String close;
    private final List<Span> tokens = new ArrayList<>();
    private final Quote quote;

    private QuoteBlock(Easel easel, Quote quote, double wide, int most) {
        this.easel = easel;
        this.quote = quote;
        this.wide = wide;
        this.most = most;
        open = easel.words().say("quote.open");
        close = easel.words().say("quote.close");
        int start = 0;
        for (int i = 0; i <= quote.text().length(); i++) {
            if (i == quote.text().length() || quote.text().charAt(i) == ' ') {
                if (i > start) {
                    tokens.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
    }

    /**
     * Draws a quotation: all of it, or what stands round the lit words.
     *
     * @param at where it begins, from the side at which one begins to read
     * @param baseline of its first line
     * @return how many lines it takes
     */
    public static int draw(Easel easel, Quote quote, double at, double wide, double baseline, int most) {
        QuoteBlock block = new QuoteBlock(easel, quote, wide, most);
        return block.tokens.isEmpty() ? 0 : block.draw(at, baseline);
    }

    /** Words with the lit ones among them. */
    private record Excerpt(String text, Span lit) {}

    private int draw(double at, double baseline) {
        Excerpt shown = excerpt();
        List<Span> lines = lines(shown.text);
        boolean rtl = TextMeasure.rtl(shown.text);
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean foreign = rtl != easel.rtl() && lines.size() > 1;
            line(shown, line, rtl, at, foreign, baseline + i * LEAD);
        }
        return lines.size();
    }

    private void line(Excerpt shown, Span line, boolean rtl, double at, boolean foreign, double baseline) {
        String text = line.of(shown.text);
        double width = easel.wide(text, Easel.BODY, false);
        double first = easel.rtl() ? easel.width() - at - (foreign ? wide : width) : at + (foreign ? wide - width : 0);
        if (shown.lit.length() > 0 && line.overlaps(shown.lit)) {
            int from = Math.max(0, shown.lit.start() - line.start());
            int to = Math.min(text.length(), shown.lit.end() - line.start());
            Rectangle2D box = TextMeasure.shape(text, Easel.BODY, false, rtl)
                    .getLogicalHighlightShape(from, to)
                    .getBounds2D();
            easel.pen()
                    .marks()
                    .add(new Mark.Box(
                            first + box.getX() - AIR,
                            baseline - ABOVE * Easel.BODY,
                            box.getWidth() + 2 * AIR,
                            HIGH * Easel.BODY,
                            AIR,
                            Optional.of(Fill.of(Tone.EV2)),
                            Optional.empty()));
        }
        easel.pen()
                .marks()
                .add(new Mark.Words(
                        rtl ? first + width : first,
                        baseline,
                        text,
                        Easel.BODY,
                        false,
                        rtl ? Mark.Side.RIGHT : Mark.Side.LEFT,
                        rtl,
                        Tone.INK,
                        Optional.empty()));
    }

    /** As much of it as has room: from the lit words outwards. */
    private Excerpt excerpt() {
        int first = 0;
        int last = tokens.size() - 1;
        Excerpt whole = excerpt(first, last);
        if (lines(whole.text).size() <= most) {
            return whole;
        }
        while (first < last && tokens.get(first).end() <= quote.lit().start()) {
            first++;
        }
        last = first;
        while (last < tokens.size() - 1
                && tokens.get(last + 1).start() < quote.lit().end()) {
            last++;
        }
        Excerpt best = excerpt(first, last);
        boolean grown = true;
        while (grown) {
            grown = false;
            if (last < tokens.size() - 1 && lines(excerpt(first, last + 1).text).size() <= most) {
                best = excerpt(first, ++last);
                grown = true;
            }
            if (first > 0 && lines(excerpt(first - 1, last).text).size() <= most) {
                best = excerpt(--first, last);
                grown = true;
            }
        }
        return best;
    }

    private Excerpt excerpt(int first, int last) {
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        String before = open + (first > 0 ? "\u2026" : "");
        String text = before + quote.text().substring(start, end) + (last < tokens.size() - 1 ? "\u2026" : "") + close;
        int shift = before.length() - start;
        int from = Math.max(before.length(), quote.lit().start() + shift);
        int to = Math.min(before.length() + end - start, quote.lit().end() + shift);
        return new Excerpt(text, new Span(from, Math.max(from, to)));
    }

    private List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (end > start && easel.wide(text.substring(start, i), Easel.BODY, false) > wide) {
                    lines.add(new Span(start, end));
                    start = end + 1;
                }
                end = i;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }
}
