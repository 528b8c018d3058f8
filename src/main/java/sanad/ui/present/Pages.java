package sanad.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sanad.chronicle.Event;
import sanad.chronicle.Reason;
import sanad.chronicle.scene.Question;
import sanad.export.reason.ReasonText;
import sanad.export.reason.Said;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.stage.Board;
import sanad.timeline.stage.Run;
import sanad.timeline.stage.Showing;
import sanad.timeline.stage.Veil;
import sanad.timeline.stage.draw.Quote;
import sanad.timeline.stage.quiz.QuizBoard;
import sanad.timeline.stage.scene.SceneBoard;
import sanad.timeline.stage.scene.WhyBoard;

/**
 * Lays out where a presentation stands.
 *
 * @param manner how its pages speak
 * @param rtl whether time runs from right to left
 */
record Pages(Manner manner, boolean rtl) {
    /** The page of a moment, for a width. */
    Board of(Run run, double width) {
        Optional<Question> asked = run.asked();
        if (run.why().isPresent() && run.explained().isPresent()) {
            List<Board> pages = why(run, width);
            return pages.get(Math.min(run.why().getAsInt(), pages.size() - 1));
        }
        if (asked.isPresent()) {
            return QuizBoard.of(new QuizBoard.Asked(
                    width,
                    manner,
                    rtl,
                    run.chronicle(),
                    run.now(),
                    asked.get(),
                    run.question().orElse(0) + 1,
                    run.quiz().questions().size(),
                    run.chosen(),
                    run.answered()));
        }
        return SceneBoard.of(new Showing(
                width,
                manner,
                rtl,
                run.chronicle(),
                run.now(),
                run.scene() + 1,
                run.scenes().size(),
                run.at(),
                run.hidden(),
                run.veil() == Veil.DATES,
                run.near()));
    }

    /** The pages of "how do we know?" about what is explained now. */
    List<Board> why(Run run, double width) {
        return run.explained()
                .flatMap(run.chronicle()::event)
                .map(event -> WhyBoard.of(why(run, event), width, manner))
                .orElse(List.of());
    }

    private WhyBoard.Why why(Run run, Event event) {
        Words words = Words.in(manner);
        ReasonText said = new ReasonText(manner, run.chronicle());
        List<String> steps = event.reasons().stream()
                .map((Reason reason) ->
                        said.say(reason).parts().stream().map(Said.Part::text).collect(Collectors.joining()))
                .toList();
        return new WhyBoard.Why(
                EventWords.plain(event.title()),
                EventWords.in(manner).date(event),
                Quote.of(run.chronicle(), event, words),
                steps);
    }
}
