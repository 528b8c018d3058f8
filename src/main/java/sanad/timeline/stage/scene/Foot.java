package sanad.timeline.stage.scene;

import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.draw.AxisBoard;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.HiddenBox;
import sanad.timeline.stage.draw.Lines;
import sanad.timeline.stage.draw.Quote;
import sanad.timeline.stage.draw.QuoteBlock;

/** The foot of a page: the words of the source on paper, and the steps of the scene. */
final class Foot {
    /** Where it begins. */
    static final double TOP = 830;

    private static final double BASE = TOP + 76;
    private static final double PILLS = 1035;
    private static final double PILL = 22;
    private static final double LONG = 72;
    private static final double CITATION = 0.34;
    private static final int MOST_PILLS = 24;

    private final Easel easel;

    Foot(Easel easel) {
        this.easel = easel;
        easel.layer();
        easel.box(0, TOP, easel.width(), Board.HEIGHT - TOP, 0, Optional.of(Fill.of(Tone.PAGE)), Optional.empty());
        easel.box(0, TOP - 2, easel.width(), AxisBoard.STROKE, 0, Optional.of(Fill.of(Tone.EV3)), Optional.empty());
    }

    /** What an event stands on: at most two lines, and where they stand. */
    void quote(Optional<Quote> quote) {
        if (quote.isEmpty()) {
            String none = easel.words().say("present.source.none");
            easel.own(easel.margin(), BASE, none, Easel.BODY, Tone.INK2);
            easel.tell(none);
            return;
        }
        String source = Lines.cut(quote.get().source(), Easel.BODY, false, easel.room() * CITATION, easel.measure());
        double wide = easel.wide(source, Easel.BODY, false);
        double at = easel.width() - easel.margin() - wide;
        easel.own(at, BASE, source, Easel.BODY, Tone.INK3);
        QuoteBlock.draw(easel, quote.get(), easel.margin(), at - 40 - easel.margin(), BASE, 2);
        easel.tell(easel.words().say("quote.open")
                + quote.get().text()
                + easel.words().say("quote.close"));
        easel.tell(quote.get().source());
    }

    /** That the source is hidden. */
    void hidden() {
        HiddenBox.draw(easel, easel.margin(), TOP + 40, easel.words().say("present.hidden.source"));
        easel.tell(easel.words().say("present.hidden.source"));
    }

    /** How many events the scene reveals, and of how many. */
    void count(int revealed, int all) {
        String words = revealed == 0
                ? easel.words().say("present.scene.empty")
                : revealed < all
                        ? easel.words()
                                .count(
                                        "present.scene.some",
                                        revealed,
                                        easel.words().number(all))
                        : easel.words().count("present.scene.all", revealed);
        int line = 0;
        for (String each : Lines.of(words, Easel.BODY, false, easel.room(), 2, easel.measure())) {
            easel.own(easel.margin(), BASE + line++ * QuoteBlock.LEAD, each, Easel.BODY, Tone.INK2);
        }
        easel.tell(words);
    }

    /** A pill for each step, the present one long, those before it filled; in words where there are many. */
    void pills(int count, int at) {
        if (count > MOST_PILLS) {
            if (at >= 0) {
                String words = easel.words().say("present.step", at + 1, count);
                double x = (easel.width() - easel.wide(words, Easel.BODY, false)) / 2;
                easel.own(x, PILLS + 16, words, Easel.BODY, Tone.INK2);
            }
            return;
        }
        double wide = 0;
        for (int i = 0; i < count; i++) {
            wide += (i == at ? LONG : PILL) + PILL;
        }
        double x = (easel.width() - wide + PILL) / 2;
        for (int i = 0; i < count; i++) {
            double each = i == at ? LONG : PILL;
            Optional<Fill> fill = i == at
                    ? Optional.of(Fill.of(Tone.FOCUS))
                    : i < at ? Optional.of(Fill.of(Tone.LINE2)) : Optional.empty();
            Optional<Edge> edge = i > at ? Optional.of(Edge.of(Tone.LINE2, AxisBoard.STROKE)) : Optional.empty();
            double inset = i > at ? 2 : 0;
            easel.box(x + inset, PILLS - 11 + inset, each - 2 * inset, PILL - 2 * inset, 11 - inset, fill, edge);
            x += each + PILL;
        }
    }
}
