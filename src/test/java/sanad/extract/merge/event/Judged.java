package sanad.extract.merge.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import sanad.chronicle.Event;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.cluster.Clustering;
import sanad.extract.merge.cluster.Lesson;
import sanad.extract.merge.event.Judging.Question;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;
import sanad.extract.pace.Pace;

/**
 * An event with what speaks for it, so that judging can be learned and measured outside of its room.
 *
 * @param event as the program tells it
 * @param grounds what speaks for it
 */
public record Judged(Event event, Signs<Ground> grounds) {
    /** The events of a story. */
    public static List<Judged> of(List<Reading> readings, Dated dated) {
        Likeness likeness = new Likeness(readings);
        List<Cluster> clusters = Clustering.of(readings, dated, likeness, Pace.ALONE);
        return new EventMaker(readings, dated.dates(), Headlines.none(readings.size()), likeness)
                .made(clusters, Pace.ALONE).stream()
                        .map(m -> new Judged(m.event(), m.grounds()))
                        .toList();
    }

    /** The names of what is asked, which are those of the files of weights. */
    public static List<String> questions() {
        return List.of(Question.values()).stream().map(Question::file).toList();
    }

    /** The lesson that the event teaches, given the right answer. */
    public Lesson lesson(boolean holds) {
        return Lesson.of(Ground.class, List.of(), grounds, holds, 1);
    }

    /** How likely the answer to a question is yes, by these weights. */
    public double chance(String question, Weights learned) {
        Question asked = Question.valueOf(question.toUpperCase(Locale.ROOT));
        Map<Question, Weights> weights = new EnumMap<>(Map.of(Objects.requireNonNull(asked), learned));
        return new Judging(weights).chance(asked, grounds);
    }
}
