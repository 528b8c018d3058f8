package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Timex;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.MentionTimes;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.time.When;
import sanad.time.resolve.Resolution;

/**
 * Dates documents and everything that they tell of, all together: a document's date follows from the events it shares
 * with the others, and an event's from its document's, so the two are reckoned in turn until nothing changes.
 */
public final class Dating {
    /** Chains of documents that date each other are short; this ends those that would go round. */
    private static final int ROUNDS = 8;

    /** Above so many documents two rounds must do. */
    private static final int MANY = 40;

    private Dating() {}

    /** Dates a story; the readings stand in the order of the documents. */
    public static Dated of(List<Reading> readings) {
        Likeness likeness = new Likeness(readings);
        DocumentDating documents = new DocumentDating(readings);
        List<ResolvedTimes> times = resolve(readings, documents.dates());
        List<List<MentionTime>> mentions = MentionTimes.of(readings, documents.dates(), times, likeness);
        int rounds = readings.size() > MANY ? 2 : ROUNDS;
        for (int round = 1; round <= rounds && documents.infer(likeness, times, mentions, round == rounds); round++) {
            times = resolve(readings, documents.dates());
            mentions = MentionTimes.of(readings, documents.dates(), times, likeness);
        }
        times = tell(readings, documents.dates(), times);
        mentions = MentionTimes.of(readings, documents.dates(), times, likeness);
        List<Timex> timexes = new ArrayList<>();
        for (ResolvedTimes of : times) {
            of.all().forEach(timed -> timexes.add(timex(timed)));
        }
        return new Dated(
                documents.dates(), timexes, mentions, MentionTimes.ofReferences(readings, documents.dates(), times));
    }

    private static List<ResolvedTimes> resolve(List<Reading> readings, List<DocumentDate> dates) {
        List<ResolvedTimes> times = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            times.add(ResolvedTimes.of(readings.get(i), dates.get(i).when()));
        }
        return times;
    }

    /** Documents that stay undated stand on what they tell. */
    private static List<ResolvedTimes> tell(
            List<Reading> readings, List<DocumentDate> dates, List<ResolvedTimes> times) {
        List<ResolvedTimes> told = new ArrayList<>(times);
        for (int i = 0; i < readings.size(); i++) {
            if (!dates.get(i).when().isKnown()) {
                told.set(i, ResolvedTimes.told(readings.get(i), When.UNKNOWN));
            }
        }
        return told;
    }

    private static Timex timex(ResolvedTimes.Timed timed) {
        Resolution resolution = timed.resolution();
        return new Timex(
                timed.expression().passage(),
                resolution.type(),
                resolution.value(),
                resolution.mod(),
                resolution.when(),
                Optional.of(timed.expression().meaning()));
    }
}
