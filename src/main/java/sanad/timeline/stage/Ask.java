package sanad.timeline.stage;

import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.timeline.EventWords;

/** A question while its page is laid out. */
record Ask(QuizBoard.Asked asked, Easel easel) {
    Words words() {
        return easel.words();
    }

    DateWords dates() {
        return DateWords.in(asked.manner());
    }

    /** The letter of a choice, in the language's own order of letters. */
    String letter(int at) {
        return words().say("present.letter." + (at + 1));
    }

    String title(String id) {
        return asked.chronicle()
                .event(id)
                .map(Event::title)
                .map(EventWords::plain)
                .orElse(id);
    }

    String date(String id) {
        return asked.chronicle().event(id).map(e -> dates().say(e.when())).orElse("");
    }

    boolean chosen(int at) {
        return asked.chosen().isPresent() && asked.chosen().getAsInt() == at;
    }

    void answer(String answer) {
        easel.tell(words().say("present.quiz.answer", answer));
    }
}
