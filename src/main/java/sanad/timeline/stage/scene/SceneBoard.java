package sanad.timeline.stage.scene;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.Part;
import sanad.timeline.stage.Showing;
import sanad.timeline.stage.draw.AxisBoard;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.Quote;
import sanad.timeline.stage.draw.TimeLine;

/**
 * Lays out one moment of a scene: its heading, the revealed event with its date tied to its sign, the other signs faint and
 * without words, and at the foot the words that the event stands on.
 */
public final class SceneBoard {
    /** How faint the signs of the other events are. */
    public static final double FAINT = 0.42;

    private static final double AXIS = 640;
    private static final double TURN = 26;

    private final Showing showing;
    private final Easel easel;
    private final Words words;
    private final DateWords dates;

    private SceneBoard(Showing showing) {
        this.showing = showing;
        easel = new Easel(showing.width(), showing.manner());
        words = easel.words();
        dates = DateWords.in(showing.manner());
    }

    /** The page. */
    public static Board of(Showing showing) {
        return new SceneBoard(showing).board();
    }

    private Board board() {
        easel.tell(words.say(
                "present.told.scene",
                showing.number(),
                showing.count(),
                showing.scene().title()));
        TimeLine line = TimeLine.of(showing);
        AxisBoard axis = new AxisBoard(easel, line, AXIS);
        axis.line();
        Optional<Event> event = showing.event();
        Optional<TimeLine.Sign> sign =
                event.filter(e -> !showing.hidden().contains(Part.DATE)).flatMap(e -> line.sign(e.id()));
        Head head = new Head(easel);
        if (event.isPresent()) {
            head.heading(showing.scene().title(), showing.scene().caption());
            reveal(head, axis, sign, event.get());
        } else {
            head.opening(showing.scene().title(), showing.scene().caption());
            easel.tell(showing.scene().caption());
        }
        signs(axis, line, sign);
        axis.words();
        Foot foot = new Foot(easel);
        if (event.isEmpty()) {
            foot.count(showing.events().size(), showing.inStretch());
        } else if (showing.hidden().contains(Part.SOURCE)) {
            foot.hidden();
        } else {
            foot.quote(Quote.of(showing.chronicle(), event.get(), words));
        }
        foot.pills(showing.events().size(), showing.at());
        return easel.board();
    }

    private void reveal(Head head, AxisBoard axis, Optional<TimeLine.Sign> sign, Event event) {
        easel.tell(words.say(
                "present.told.event", showing.at() + 1, showing.events().size()));
        boolean hidden = showing.hidden().contains(Part.TITLE);
        String title = EventWords.plain(event.title());
        double below = hidden ? head.hidden(Head.TOP, "present.hidden.title") : head.title(title);
        easel.tell(hidden ? words.say("present.hidden.title") : title);
        if (showing.hidden().contains(Part.DATE)) {
            head.hidden(below, "present.hidden.date");
            easel.tell(words.say("present.hidden.date"));
            return;
        }
        String date = dates.say(event.when());
        double end = head.date(date, event.when().isKnown() ? Optional.of(basis(event)) : Optional.empty(), below);
        end = event.disputed().isEmpty() ? end : head.disputed(words.say("present.conflicting"), end);
        easel.tell(EventWords.in(showing.manner()).date(event));
        if (!event.disputed().isEmpty()) {
            easel.tell(words.say("present.conflicting"));
        }
        double from = end;
        sign.ifPresent(s -> thread(axis, s, from, head.dateMiddle()));
    }

    private Head.Badge basis(Event event) {
        Set<Basis> reasoned = EnumSet.of(Basis.INFERRED, Basis.UNKNOWN);
        Basis basis = event.basis() == Basis.UNKNOWN ? Basis.INFERRED : event.basis();
        return new Head.Badge(dates.basis(basis.name()), reasoned.contains(basis));
    }

    /** From the sign up, and along the date's line to what is said of it. */
    private void thread(AxisBoard axis, TimeLine.Sign sign, double end, double middle) {
        double x = axis.x(sign);
        double from = axis.middle(sign) - 35;
        double stop = easel.rtl() ? easel.width() - end - 22 : end + 22;
        double way = Math.signum(stop - x);
        Outline thread = new Outline().to(x, from);
        boolean over = easel.rtl() ? x > stop - TURN : x < stop + TURN;
        double dotY = over ? middle + 62 : middle;
        double dotX = over ? x : stop;
        if (over) {
            thread.line(x, dotY);
        } else {
            thread.line(x, middle + TURN)
                    .curve(x, middle + TURN / 2, x + way * TURN / 2, middle, x + way * TURN, middle)
                    .line(stop, middle);
        }
        easel.layer();
        List<Mark> marks = easel.pen().marks();
        marks.add(Mark.Shape.line(thread, Edge.of(Tone.EV3, AxisBoard.STROKE)));
        marks.add(new Mark.Disc(dotX, dotY, 9, Optional.of(sanad.timeline.mark.Fill.of(Tone.EV3)), Optional.empty()));
    }

    private void signs(AxisBoard axis, TimeLine line, Optional<TimeLine.Sign> revealed) {
        Set<String> without = new HashSet<>();
        revealed.ifPresent(sign -> without.add(sign.event().id()));
        double opacity = showing.event().isPresent() ? FAINT : 1;
        line.signs(without).forEach(sign -> axis.sign(sign, opacity));
        revealed.ifPresent(sign -> {
            axis.sign(sign, 1);
            axis.frame(sign);
        });
    }
}
