package sanad.timeline.stage.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Question;
import sanad.chronicle.scene.Question.Zone;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.Outline;
import sanad.timeline.place.Days;
import sanad.timeline.scale.View;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.draw.AxisBoard;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.HiddenBox;
import sanad.timeline.stage.draw.Lines;
import sanad.timeline.stage.draw.TimeLine;
import sanad.timeline.stage.scene.SceneBoard;

/** Lays out where an event belongs: zones with letters over the axis, and the event on a card below it. */
final class PlaceBoard {
    private static final double AXIS = 560;
    private static final double ZONE = 150;
    private static final double CARDS = 706;
    private static final double AIR = 0.06;

    private final Ask ask;

    PlaceBoard(Ask ask) {
        this.ask = ask;
    }

    void place(Question.Place place) {
        List<Event> others = new ArrayList<>();
        for (String id : ask.asked().scene().events()) {
            ask.asked().chronicle().event(id).filter(Days::dated).ifPresent(others::add);
        }
        View view = view(others, place.zones());
        TimeLine all = TimeLine.even(ask.asked().width(), ask.asked().rtl(), others, view);
        // neither a sign nor the row that another one had to take may tell of the one that is asked for
        List<Event> seen = others.stream()
                .filter(event -> !event.id().equals(place.event()) && !inZone(all, event, place.zones()))
                .toList();
        TimeLine line = TimeLine.even(ask.asked().width(), ask.asked().rtl(), seen, view);
        AxisBoard axis = new AxisBoard(ask.easel(), line, AXIS);
        axis.line();
        line.signs().forEach(sign -> axis.sign(sign, SceneBoard.FAINT));
        Optional<TimeLine.Sign> sign = ask.asked()
                .chronicle()
                .event(place.event())
                .filter(event -> ask.asked().revealed())
                .flatMap(event -> TimeLine.even(ask.asked().width(), ask.asked().rtl(), List.of(event), view)
                        .sign(event.id()));
        for (int i = 0; i < place.zones().size(); i++) {
            zone(line, place.zones().get(i), i, ask.asked().revealed() ? i == place.answer() : ask.chosen(i));
            ask.easel()
                    .tell(ask.words()
                            .say(
                                    "present.quiz.choice",
                                    ask.letter(i),
                                    Ask.named(place.zones().get(i), ask.dates())));
        }
        sign.ifPresent(s -> axis.sign(s, 1));
        axis.words();
        cards(place);
    }

    private static View view(List<Event> events, List<Zone> zones) {
        double from = zones.get(0).from().toEpochDay();
        double to = zones.get(zones.size() - 1).to().toEpochDay() + 1.0;
        for (Event event : events) {
            if (Days.isAnchored(event)) {
                from = Math.min(from, Days.first(event));
                to = Math.max(to, Days.last(event));
            }
        }
        return new View(from, to).padded(AIR);
    }

    /** A zone is a box of one width whatever it stands for; what lies behind one is left out, so that none looks busier. */
    private static boolean inZone(TimeLine line, Event event, List<Zone> zones) {
        return line.sign(event.id())
                .filter(sign -> zones.stream().anyMatch(zone -> {
                    double middle = middle(line, zone);
                    double one = line.x(sign.box().first());
                    double other = line.x(sign.box().last());
                    return Math.min(one, other) < middle + ZONE / 2 && Math.max(one, other) > middle - ZONE / 2;
                }))
                .isPresent();
    }

    private static double middle(TimeLine line, Zone zone) {
        return line.xOf((zone.from().toEpochDay() + zone.to().toEpochDay() + 1) / 2.0);
    }

    private void zone(TimeLine line, Zone zone, int at, boolean lit) {
        ask.easel().layer();
        double middle = middle(line, zone);
        Edge edge = lit ? Edge.of(Tone.FOCUS, 5) : Edge.dashed(Tone.LINE2, Board.LEAST_STROKE);
        Optional<Fill> fill = lit ? Optional.of(Fill.of(Tone.ACCENTW)) : Optional.empty();
        double top = AXIS - 250;
        double start = ask.easel().rtl() ? ask.easel().width() - middle - ZONE / 2 : middle - ZONE / 2;
        ask.easel().box(start, top, ZONE, 112, 16, fill, Optional.of(edge));
        ask.easel().layer();
        List<Mark> marks = ask.easel().pen().marks();
        marks.add(Mark.Shape.line(
                new Outline().to(middle, top + 112).line(middle, AXIS - 74), Edge.of(edge.tone(), edge.width())));
        double one = line.xOf(zone.from().toEpochDay());
        double other = line.xOf(zone.to().toEpochDay() + 1.0);
        double left = Math.min(Math.min(one, other), middle - 20);
        double right = Math.max(Math.max(one, other), middle + 20);
        marks.add(Mark.Shape.line(
                new Outline()
                        .to(left, AXIS - 6)
                        .line(left, AXIS - 74)
                        .line(right, AXIS - 74)
                        .line(right, AXIS - 6),
                Edge.of(edge.tone(), edge.width())));
        marks.add(new Mark.Words(
                middle,
                top + 76,
                ask.letter(at),
                Easel.DATE,
                true,
                Mark.Side.CENTRE,
                ask.easel().rtl(),
                lit ? Tone.FOCUS : Tone.INK2,
                Optional.empty()));
    }

    private void cards(Question.Place place) {
        double wide = (ask.easel().room() - 36) / 2;
        card(
                ask.easel().margin(),
                wide,
                Edge.of(Tone.LINE, AxisBoard.STROKE),
                0,
                "present.quiz.event",
                ask.title(place.event()),
                Tone.INK);
        double at = ask.easel().margin() + wide + 36;
        if (ask.asked().revealed()) {
            String answer = ask.date(place.event());
            card(at, wide, Edge.of(Tone.FOCUS, 5), 0, "present.quiz.date", answer, Tone.EV3);
            ask.answer(ask.letter(place.answer()) + " \u2013 " + answer);
        } else {
            String hidden = ask.words().say("present.quiz.hidden");
            card(at, wide, Edge.dashed(Tone.LINE2, AxisBoard.STROKE), 98, "present.quiz.date", hidden, Tone.EV3);
            HiddenBox.eye(ask.easel(), at + 34, CARDS + 76, 64);
        }
    }

    private void card(double at, double wide, Edge edge, double indent, String key, String text, Tone tone) {
        ask.easel().layer();
        ask.easel().box(at, CARDS, wide, 236, 20, Optional.of(Fill.of(Tone.PAGE)), Optional.of(edge));
        ask.easel().own(at + 40 + indent, CARDS + 74, ask.words().say(key), Easel.BODY, Tone.INK3);
        double y = CARDS + 146;
        for (String line : Lines.of(
                text, Easel.BODY, true, wide - 80 - indent, 2, ask.easel().measure())) {
            ask.easel().text(at + 40 + indent, y, line, Easel.BODY, true, tone);
            y += 64;
        }
        ask.easel().tell(ask.words().say(key));
        ask.easel().tell(text);
    }
}
