package sanad.timeline.stage.scene;

import java.util.List;
import java.util.Optional;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.HiddenBox;
import sanad.timeline.stage.draw.Lines;

/** The upper part of a page: the scene's heading, and large below it what is revealed. */
final class Head {
    /** Where what is revealed begins. */
    static final double TOP = 184;

    private static final double HEADING_BASE = 114;
    private static final double GAP = 40;
    private static final double[] SMALLER = {1, 0.8, 0.66};
    private static final int MOST = 2;

    private final Easel easel;
    private double dateMiddle;

    Head(Easel easel) {
        this.easel = easel;
    }

    /**
     * What a badge says.
     *
     * @param dashed the sign of what was reasoned
     */
    record Badge(String words, boolean dashed) {}

    /** The scene's name, and beside it, smaller, its caption. */
    void heading(String title, String caption) {
        String shown = Lines.cut(title, Easel.HEADING, true, easel.room(), easel.measure());
        easel.text(easel.margin(), HEADING_BASE, shown, Easel.HEADING, true, Tone.INK);
        double at = easel.margin() + easel.wide(shown, Easel.HEADING, true) + GAP;
        double room = easel.width() - easel.margin() - at;
        String beside = easel.measure().shorten(caption, Easel.BODY, false, room);
        easel.text(at, HEADING_BASE, beside, Easel.BODY, false, Tone.INK3);
    }

    /** A scene before anything is revealed: its name and its caption, large. */
    void opening(String title, String caption) {
        double below = title(title);
        if (caption.isEmpty()) {
            return;
        }
        for (String line : Lines.of(caption, Easel.DATE, false, easel.room(), 2, easel.measure())) {
            easel.text(easel.margin(), below + 60, line, Easel.DATE, false, Tone.INK2);
            below += 76;
        }
    }

    /** A title as large as it can be; says where what lies below it begins. */
    double title(String title) {
        double full = TextMeasure.rtl(title) ? Easel.TITLE : Easel.LATIN_TITLE;
        double size = full;
        List<String> lines = List.of();
        for (double smaller : SMALLER) {
            size = full * smaller;
            int most = smaller == 1 ? 1 : MOST;
            lines = Lines.of(title, size, true, easel.room(), most, easel.measure());
            if (!lines.get(lines.size() - 1).endsWith("\u2026")) {
                break;
            }
        }
        double lead = size * (lines.size() == 1 ? 1.52 : 1.36);
        double baseline = TOP + size * 1.06;
        for (String line : lines) {
            easel.text(easel.margin(), baseline, line, size, true, Tone.INK);
            baseline += lead;
        }
        return TOP + lead * lines.size() + (lines.size() == 1 ? 0 : 14);
    }

    /** A date and how it is known; says where that ends, from the side at which one begins to read. */
    double date(String date, Optional<Badge> badge, double top) {
        String shown = Lines.cut(date, Easel.DATE, false, easel.room(), easel.measure());
        easel.own(easel.margin(), top + 60, shown, Easel.DATE, Tone.EV3);
        dateMiddle = top + 40;
        double at = easel.margin() + easel.wide(shown, Easel.DATE, false);
        return badge.map(b -> badge(b, at + 26, Tone.LINE2)).orElse(at);
    }

    /** That documents give other dates. */
    double disputed(String words, double at) {
        return badge(new Badge(words, false), at + 26, Tone.DANGER);
    }

    private double badge(Badge badge, double at, Tone edge) {
        double wide = easel.wide(badge.words, Easel.BODY, false) + 60;
        Edge line = badge.dashed ? Edge.dashed(edge, Board.LEAST_STROKE) : Edge.of(edge, Board.LEAST_STROKE);
        if (at + wide > easel.width() - easel.margin()) {
            return at - 26;
        }
        easel.box(at, dateMiddle - 36, wide, 72, 36, Optional.empty(), Optional.of(line));
        easel.own(at + 30, dateMiddle + 16, badge.words, Easel.BODY, edge == Tone.DANGER ? edge : Tone.INK2);
        return at + wide;
    }

    /** The middle of the date's line. */
    double dateMiddle() {
        return dateMiddle;
    }

    /** A box of one size for whatever is hidden; says where it ends below. */
    double hidden(double top, String key) {
        HiddenBox.draw(easel, easel.margin(), top + 8, easel.words().say(key));
        return top + HiddenBox.HEIGHT + 24;
    }
}
