package sanad.extract.merge.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sanad.chronicle.Event;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.mention.headline.HeadlineFault;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.cluster.Clustering;
import sanad.extract.merge.cluster.Lesson;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;
import sanad.extract.pace.Pace;
import sanad.text.Passage;

/**
 * What an event can be called, so that choosing among it can be learned and measured outside of its room.
 *
 * @param event the event as the program tells it
 * @param drafts what its mentions can be called by
 */
public record TitleDrafts(Event event, List<Draft> drafts) {
    /** Copies the list. */
    public TitleDrafts {
        drafts = List.copyOf(drafts);
    }

    /**
     * One of the headlines that the event may bear.
     *
     * @param text its words
     * @param passage what it was cut from
     * @param signs what speaks for the mention
     * @param faults what speaks for the words
     */
    public record Draft(String text, Passage passage, Signs<TitleSign> signs, Signs<HeadlineFault> faults) {
        /** What its words teach, given whether they need no mending: nothing of how well its mention stands for the event. */
        public Lesson lesson(boolean holds) {
            Signs<TitleSign> always = new Signs<>(TitleSign.class);
            always.put(TitleSign.ALWAYS, true);
            Lesson every = Lesson.of(TitleSign.class, List.of(), always, holds, 1);
            Lesson words = Lesson.of(HeadlineFault.class, List.of(), faults, holds, 1);
            return new Lesson(
                    Stream.concat(every.names().stream(), words.names().stream())
                            .toList(),
                    Stream.concat(every.values().stream(), words.values().stream())
                            .toList(),
                    holds,
                    1);
        }

        /** The logarithm of the odds that it needs no mending, by these weights. */
        public double odds(Weights learned) {
            return new Signs.Scale<>(TitleSign.class, List.of(), learned).of(signs)
                    + new Signs.Scale<>(HeadlineFault.class, List.of(), learned).of(faults);
        }
    }

    /** Those of a story. */
    public static List<TitleDrafts> of(List<Reading> readings, Dated dated) {
        Likeness likeness = new Likeness(readings);
        List<Cluster> clusters = Clustering.of(readings, dated, likeness, Pace.ALONE);
        List<Headlines> headlines = Headlines.none(readings.size());
        Titler titler = new Titler(readings, headlines);
        EventMaker maker = new EventMaker(readings, dated.dates(), headlines, likeness);
        List<TitleDrafts> all = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Event event = maker.events(List.of(cluster), Pace.ALONE).get(0);
            List<Draft> drafts =
                    titler.drafts(cluster.members(), DateChoice.of(cluster), EventMaker.kind(cluster)).stream()
                            .map(d -> new Draft(
                                    d.headline().text(),
                                    d.member().mention().passage(),
                                    d.signs(),
                                    TitleScale.faults(d.headline(), d.own())))
                            .toList();
            all.add(new TitleDrafts(event, drafts));
        }
        return all;
    }
}
