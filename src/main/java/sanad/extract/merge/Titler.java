package sanad.extract.merge;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Headline;
import sanad.extract.mention.Modality;
import sanad.extract.page.Part;
import sanad.text.Span;

/** Chooses the mention whose words make an event's headline. */
final class Titler {
    private static final int GOOD_LENGTH = 60;

    private final List<Reading> readings;

    Titler(List<Reading> readings) {
        this.readings = readings;
    }

    String title(List<Candidate> members, DateChoice choice) {
        Candidate best = members.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate member : members) {
            double fitness = fitness(member, choice);
            if (fitness > most) {
                most = fitness;
                best = member;
            }
        }
        Reading reading = readings.get(best.document());
        List<Span> times = new ArrayList<>();
        reading.times().forEach(t -> times.add(t.passage().span()));
        return Headline.of(reading.tokens(), best.mention().passage().span(), times);
    }

    private static double fitness(Candidate candidate, DateChoice choice) {
        EventMention mention = candidate.mention();
        double fitness = candidate.weight();
        fitness += mention.role() == EventMention.Role.MAIN ? 0.5 : mention.role() == EventMention.Role.ANCHOR ? -1 : 0;
        fitness += mention.part() == Part.TITLE ? 0.6 : 0;
        fitness += Math.min(2, mention.actors().size()) * 0.3;
        fitness += mention.cue().equals(mention.passage().span()) ? -0.5 : 0;
        fitness += mention.modality() == Modality.GENERIC ? -0.5 : 0;
        fitness -= Math.abs(mention.passage().span().length() - GOOD_LENGTH) / 100.0;
        fitness += candidate.equals(choice.best()) ? 0.3 : 0;
        return fitness;
    }
}
