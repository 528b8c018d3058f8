package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Reason;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.time.TimeExpression;
import sanad.time.When;
import sanad.time.resolve.Resolver;

/** Events that another document dates: «signed today» here and «Wednesday (19 June)» there are one signing. */
final class SharedClues {
    private final List<Reading> readings;
    private final List<List<MentionTime>> known;
    private final Echoes echoes;
    private final Companions companions;
    private final Landmarks landmarks;
    private final Silence silence;

    SharedClues(List<Reading> readings, Likeness likeness, List<List<MentionTime>> known, Echoes echoes) {
        this.readings = readings;
        this.companions = new Companions(readings, likeness, known);
        this.known = known;
        this.echoes = echoes;
        this.landmarks = new Landmarks(known);
        this.silence = new Silence(readings, likeness, known);
    }

    /** What the other documents tell and date beside each sentence of one. */
    Tellings tellings(int document) {
        return new Tellings(document, echoes, readings, known);
    }

    /** The clues that other documents give to one. */
    List<Clue> of(int document, Supposed.Words words, Tellings tellings) {
        List<Clue> clues = new ArrayList<>();
        Reading reading = readings.get(document);
        boolean history = Places.isHistory(reading);
        if (!history) {
            clues.addAll(landmarks.clues(reading, words));
        }
        for (TimeExpression expression : reading.times()) {
            if (Resolver.needsDocumentDate(expression.meaning())
                    && (!history || Meanings.isSeenFromWriting(expression.meaning()))
                    && !Meanings.standsOnTelling(expression.meaning())
                    && !Meanings.isInToldYear(reading, expression)
                    && Heard.is(reading, expression)) {
                List<Companion> companions =
                        this.companions.of(document, expression.passage().span(), tellings);
                if (!companions.isEmpty()) {
                    clues.add(clue(reading, words.of(expression), companions));
                }
            }
        }
        return clues;
    }

    private static Clue clue(Reading reading, Supposed supposed, List<Companion> companions) {
        TimeExpression expression = supposed.expression();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Quoting.says(reading, expression.passage().span()));
        reasons.add(companions.get(0).told("same.event"));
        Reach.Around around = Reach.of(expression.meaning(), companions);
        return new Clue(
                Meanings.isCalendarDay(expression.meaning()) ? Clue.Sort.SUPPORT : Clue.Sort.SHARED,
                day -> {
                    if (!around.meets(day)) {
                        return 0;
                    }
                    When here = supposed.on(day);
                    return here.isKnown() ? most(here, companions) : 0;
                },
                reasons);
    }

    private static double most(When here, List<Companion> companions) {
        double most = 0;
        for (Companion companion : companions) {
            most = Math.max(most, companion.votes(here));
        }
        return most;
    }

    /** The next thing of the story that a document would tell if it knew of it. */
    Optional<Reason> silence(int document, Bounds bounds) {
        return silence.of(document, bounds);
    }
}
