package sanad.timeline.stage.quiz;

import sanad.chronicle.Event;
import sanad.chronicle.scene.Question.Zone;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.EventWords;
import sanad.timeline.stage.draw.Easel;

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

    /** A stretch of the axis by its name: a month, a year, or from when to when. */
    static String named(Zone zone, DateWords dates) {
        boolean month = zone.from().getDayOfMonth() == 1
                && zone.to().equals(zone.from().plusMonths(1).minusDays(1));
        boolean year = zone.from().getDayOfYear() == 1
                && zone.to().equals(zone.from().plusYears(1).minusDays(1));
        When when = year
                ? When.year(zone.from().getYear())
                : month
                        ? When.month(zone.from().getYear(), zone.from().getMonthValue())
                        : zone.from().equals(zone.to()) ? When.day(zone.from()) : When.between(zone.from(), zone.to());
        return dates.say(when);
    }
}
