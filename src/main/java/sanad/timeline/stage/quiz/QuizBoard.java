package sanad.timeline.stage.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sanad.chronicle.Chronicle;
import sanad.chronicle.scene.Question;
import sanad.chronicle.scene.Scene;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Tone;
import sanad.timeline.mark.Edge;
import sanad.timeline.mark.Fill;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.draw.Easel;
import sanad.timeline.stage.draw.Lines;
import sanad.timeline.stage.draw.Quote;
import sanad.timeline.stage.draw.QuoteBlock;

/** Lays out a question of a quiz: what is asked, what there is to choose from, and the answer once it is revealed. */
public final class QuizBoard {
    private static final double KEYS = 1022;

    private final Ask ask;
    private final Asked asked;
    private final Easel easel;
    private final Words words;

    /**
     * A question as it is asked.
     *
     * @param width of the page
     * @param rtl whether time runs from right to left
     * @param scene the scene whose events are asked about
     * @param number which question it is, from 1 on
     * @param count of how many
     * @param chosen what somebody has chosen, from 0 on
     * @param revealed whether the answer is shown
     */
    public record Asked(
            double width,
            Manner manner,
            boolean rtl,
            Chronicle chronicle,
            Scene scene,
            Question question,
            int number,
            int count,
            OptionalInt chosen,
            boolean revealed) {}

    private QuizBoard(Asked asked) {
        this.asked = asked;
        easel = new Easel(asked.width, asked.manner);
        words = easel.words();
        ask = new Ask(asked, easel);
    }

    /** The page. */
    public static Board of(Asked asked) {
        QuizBoard board = new QuizBoard(asked);
        Question question = asked.question();
        if (question instanceof Question.Order order) {
            board.head("present.quiz.order");
            board.order(order);
        } else if (question instanceof Question.Place place) {
            board.head("present.quiz.place");
            new PlaceBoard(board.ask).place(place);
        } else if (question instanceof Question.Prove prove) {
            board.head("present.quiz.prove");
            board.prove(prove);
        }
        board.keys();
        return board.easel.board();
    }

    private void head(String key) {
        String heading = words.say(key);
        easel.text(easel.margin(), 114, heading, Easel.HEADING, true, Tone.INK);
        String number = words.say("present.quiz.number", asked.number, asked.count);
        easel.own(easel.margin(), 196, number, Easel.BODY, Tone.INK2);
        easel.tell(number);
        easel.tell(heading);
    }

    private void order(Question.Order order) {
        double y = 262;
        for (int i = 0; i < order.events().size(); i++) {
            int at = asked.revealed ? order.answer().get(i) : i;
            String id = order.events().get(at);
            row(
                    ask.letter(at),
                    List.of(ask.title(id)),
                    asked.revealed ? Optional.of(ask.date(id)) : Optional.empty(),
                    y,
                    false);
            easel.tell(words.say("present.quiz.choice", ask.letter(at), ask.title(id)));
            if (asked.revealed) {
                easel.tell(ask.date(id));
            }
            y += 170;
        }
    }

    private void prove(Question.Prove prove) {
        String about = words.say("present.quiz.about", ask.title(prove.event()), ask.date(prove.event()));
        double y = 280;
        for (String line : Lines.of(about, Easel.DATE, true, easel.room(), 2, easel.measure())) {
            easel.text(easel.margin(), y, line, Easel.DATE, true, Tone.INK);
            y += 80;
        }
        easel.tell(about);
        y -= 30;
        for (int i = 0; i < prove.passages().size(); i++) {
            Optional<Quote> quote = Quote.of(asked.chronicle, prove.passages().get(i), words);
            boolean right = i == prove.answer();
            // which words tell the time would tell the answer, and so would a source that is named elsewhere
            Quote shown = quote.map(q -> new Quote(
                            q.text(), asked.revealed && right ? q.lit() : new sanad.text.Span(0, 0), q.source()))
                    .orElse(new Quote("", new sanad.text.Span(0, 0), ""));
            frame(y, 190, asked.revealed ? right : ask.chosen(i), asked.revealed && right);
            easel.text(easel.margin() + 30, y + 76, ask.letter(i), Easel.DATE, true, Tone.INK2);
            QuoteBlock.draw(easel, shown, easel.margin() + 110, easel.room() - 140, y + 76, 2);
            easel.tell(words.say("present.quiz.choice", ask.letter(i), shown.text()));
            y += 206;
        }
        if (asked.revealed) {
            ask.answer(ask.letter(prove.answer()));
        }
    }

    private void row(String letter, List<String> lines, Optional<String> date, double y, boolean lit) {
        frame(y, 150, lit, false);
        easel.text(easel.margin() + 30, y + 92, letter, Easel.DATE, true, Tone.INK2);
        double end = date.map(d -> easel.wide(d, Easel.BODY, false) + 40).orElse(0.0);
        double room = easel.room() - 150 - end;
        List<String> title = Lines.of(lines.get(0), Easel.BODY, true, room, 2, easel.measure());
        double top = title.size() == 1 ? y + 92 : y + 62;
        for (String line : title) {
            easel.text(easel.margin() + 110, top, line, Easel.BODY, true, Tone.INK);
            top += 62;
        }
        date.ifPresent(d -> easel.own(
                easel.width() - easel.margin() - 30 - easel.wide(d, Easel.BODY, false),
                y + 92,
                d,
                Easel.BODY,
                Tone.EV3));
    }

    private void frame(double y, double high, boolean lit, boolean right) {
        Edge edge = right || lit ? Edge.of(Tone.FOCUS, 5) : Edge.of(Tone.LINE2, Board.LEAST_STROKE);
        Fill fill = Fill.of(lit || right ? Tone.ACCENTW : Tone.PAGE);
        easel.box(easel.margin(), y, easel.room(), high, 20, Optional.of(fill), Optional.of(edge));
    }

    /** What can be pressed: as many words as there is room for. */
    private void keys() {
        double at = easel.margin();
        String reveal = words.say(asked.revealed ? "present.key.next" : "present.key.reveal");
        for (String key : List.of(reveal, words.say("present.key.choose"), words.say("present.key.leave"))) {
            double wide = easel.wide(key, Easel.BODY, false);
            if (at + wide > easel.width() - easel.margin()) {
                return;
            }
            easel.own(at, KEYS, key, Easel.BODY, Tone.INK2);
            at += wide + 60;
        }
    }
}
