package sanad.timeline.stage.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.language.Manner;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.draw.AxisBoard;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.Lines;
import sanad.timeline.stage.draw.Quote;
import sanad.timeline.stage.draw.QuoteBlock;

/**
 * "How do we know?": the passage in full, and below it the steps from its words to the date, as beads on the thread. What
 * does not fit goes to another page.
 */
public final class WhyBoard {
    private static final double FIRST = 210;
    private static final double LAST = 990;
    private static final double LEAD = 68;
    private static final double BETWEEN = 14;
    private static final double INDENT = 64;
    private static final int QUOTE_LINES = 4;
    private static final int STEP_LINES = 3;

    private final Easel easel;

    private WhyBoard(Easel easel) {
        this.easel = easel;
    }

    /**
     * What is to be explained.
     *
     * @param title of the event
     * @param date in words, with how it is known
     * @param quote the passage that reports it
     * @param steps from the words to the date, each a sentence
     */
    public record Why(String title, String date, Optional<Quote> quote, List<String> steps) {
        /** Copies the steps. */
        public Why {
            steps = List.copyOf(steps);
        }
    }

    /** The pages, at least one. */
    public static List<Board> of(Why why, double width, Manner manner) {
        List<Board> pages = new ArrayList<>();
        int next = 0;
        do {
            Easel easel = new Easel(width, manner);
            WhyBoard page = new WhyBoard(easel);
            double y = page.head(why, next == 0);
            int from = next;
            while (next < why.steps().size()) {
                double after = page.step(
                        why.steps().get(next), y, next == 0, next == why.steps().size() - 1, next > from);
                if (after < 0) {
                    break;
                }
                y = after;
                next++;
            }
            if (next < why.steps().size()) {
                page.more(why.steps().size() - next);
            }
            pages.add(easel.board());
        } while (next < why.steps().size());
        return pages;
    }

    private double head(Why why, boolean first) {
        String heading = easel.words().say("present.why");
        easel.own(easel.margin(), 114, heading, Easel.HEADING, Tone.INK3);
        easel.tell(heading);
        double at = easel.margin() + easel.wide(heading, Easel.HEADING, false) + 40;
        String date = Lines.cut(why.date(), Easel.DATE, false, easel.width() - easel.margin() - at, easel.measure());
        easel.own(at, 114, date, Easel.DATE, Tone.EV3);
        if (!first) {
            return FIRST;
        }
        String title = Lines.cut(why.title(), Easel.HEADING, true, easel.room(), easel.measure());
        easel.text(easel.margin(), FIRST, title, Easel.HEADING, true, Tone.INK);
        easel.tell(why.title());
        easel.tell(why.date());
        double y = FIRST + 92;
        if (why.quote().isPresent()) {
            Quote quote = why.quote().get();
            int lines = QuoteBlock.draw(easel, quote, easel.margin(), easel.room(), y, QUOTE_LINES);
            y += lines * QuoteBlock.LEAD;
            String source = Lines.cut(quote.source(), Easel.BODY, false, easel.room(), easel.measure());
            easel.own(easel.margin(), y, source, Easel.BODY, Tone.INK3);
            easel.tell(easel.words().say("quote.open")
                    + quote.text()
                    + easel.words().say("quote.close"));
            easel.tell(quote.source());
            y += 100;
        }
        return y;
    }

    /** Draws a step; says where the next one begins, or -1 where it has no room. */
    private double step(String step, double y, boolean first, boolean last, boolean mayWait) {
        List<String> lines = Lines.of(step, Easel.BODY, false, easel.room() - INDENT, STEP_LINES, easel.measure());
        double below = y + lines.size() * LEAD;
        if (below > LAST + (last ? 40 : 0) && mayWait) {
            return -1;
        }
        double x = easel.rtl() ? easel.width() - easel.margin() - 16 : easel.margin() + 16;
        List<Mark> marks = easel.pen().marks();
        Edge thread = Edge.of(Tone.EV3, AxisBoard.STROKE);
        if (!last) {
            marks.add(Mark.Shape.line(new Outline().to(x, y - 16).line(x, below + BETWEEN - 16), thread));
        }
        Fill fill = Fill.of(first || last ? Tone.EV3 : Tone.ROOM);
        marks.add(new Mark.Disc(x, y - 16, 12, Optional.of(fill), Optional.of(thread)));
        double line = y;
        for (String each : lines) {
            easel.own(easel.margin() + INDENT, line, each, Easel.BODY, last ? Tone.INK : Tone.INK2);
            line += LEAD;
        }
        easel.tell(step);
        return below + BETWEEN;
    }

    private void more(int left) {
        String words = easel.words().count("present.why.more", left);
        easel.own(easel.margin() + INDENT, LAST + 50, words, Easel.BODY, Tone.INK3);
        easel.tell(words);
    }
}
