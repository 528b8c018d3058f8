package sanad.timeline.stage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Question;
import sanad.chronicle.scene.Quiz;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.mark.Mark;
import sanad.timeline.mark.TextMeasure;
import sanad.timeline.stage.draw.Quote;
import sanad.timeline.stage.quiz.QuizBoard;
import sanad.timeline.stage.scene.KeysBoard;
import sanad.timeline.stage.scene.SceneBoard;
import sanad.timeline.stage.scene.WhyBoard;

/** Every kind of page, in both languages and two shapes of screen, and the lines of words on a page. */
final class AllBoards {
    static final double WIDE = Board.width(1920, 1080);
    static final double NARROW = Board.width(1024, 768);
    static final List<Board> ALL = all();

    private AllBoards() {}

    private static List<Board> all() {
        List<Board> boards = new ArrayList<>();
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            for (double width : new double[] {WIDE, NARROW}) {
                for (int at = -1; at < 7; at++) {
                    boards.add(SceneBoard.of(Plays.showing(width, manner, at, Set.of(), false)));
                }
                for (Veil veil : Veil.values()) {
                    boards.add(SceneBoard.of(Plays.showing(
                            width,
                            manner,
                            2,
                            EnumSet.copyOf(Stream.concat(Stream.of(Part.TITLE), veil.parts().stream())
                                    .toList()),
                            true)));
                }
                boards.addAll(quiz(width, manner, false));
                boards.addAll(quiz(width, manner, true));
                boards.addAll(why(width, manner));
                boards.add(KeysBoard.of(width, manner));
            }
        }
        return boards;
    }

    private static List<Board> quiz(double width, Manner manner, boolean revealed) {
        List<Question> questions = Quiz.of(Plays.STORY, Plays.scene().events()).questions();
        return questions.stream()
                .map(question -> QuizBoard.of(new QuizBoard.Asked(
                        width,
                        manner,
                        manner.tongue().rightToLeft(),
                        Plays.STORY,
                        Plays.scene(),
                        question,
                        1,
                        questions.size(),
                        OptionalInt.of(1),
                        revealed)))
                .toList();
    }

    static List<Board> why(double width, Manner manner) {
        Event event = Plays.STORY.event("e2").orElseThrow();
        List<String> steps =
                List.of("يقول المستند ١: «وصل الوفد»", "Its date is stated: 20 June 2024", "So: 19 June 2024");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            many.addAll(steps);
        }
        Optional<Quote> quote = Quote.of(Plays.STORY, event, Words.in(manner));
        return WhyBoard.of(new WhyBoard.Why(event.title(), "19 June 2024", quote, many), width, manner);
    }

    /** A line of words with its place on the page. */
    record Line(double left, double right, double top, double bottom, Mark.Words words) {}

    static List<Line> lines(Board board) {
        TextMeasure measure = new TextMeasure();
        List<Line> lines = new ArrayList<>();
        for (Board.Layer layer : board.layers()) {
            for (Mark mark : layer.marks()) {
                if (mark instanceof Mark.Words words) {
                    double wide = measure.width(words.text(), words.size(), words.bold());
                    double left = switch (words.side()) {
                        case LEFT -> words.x();
                        case CENTRE -> words.x() - wide / 2;
                        case RIGHT -> words.x() - wide;
                    };
                    // letters without their rare reach above and below
                    lines.add(new Line(
                            left * layer.scale(),
                            (left + wide) * layer.scale(),
                            (words.baseline() - words.size() * 0.7) * layer.scale(),
                            (words.baseline() + words.size() * 0.1) * layer.scale(),
                            words));
                }
            }
        }
        return lines;
    }
}
