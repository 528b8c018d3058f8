package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Timex;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.MentionTimes;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.pace.Pace;
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

    /** What share of the work is done when the stated dates are known, and before the times are told for good. */
    private static final double STATED = 0.1;

    private static final double LAST = 0.9;

    /** What share of a round the times of the mentions take. */
    private static final double TIMED = 0.3;

    private Dating() {}

    /** The date that a document states of itself, where it does. */
    public static Optional<DocumentDate> stated(Reading reading) {
        return DocumentDating.stated(reading);
    }

    /** The expressions of a document resolved on a day. */
    public static List<Timex> timexes(Reading reading, When published) {
        return ResolvedTimes.of(reading, published).all().stream()
                .map(Dating::timex)
                .toList();
    }

    /** Dates a story; the readings stand in the order of the documents. */
    public static Dated of(List<Reading> readings) {
        return of(readings, Map.of(), new Likeness(readings), Pace.ALONE);
    }

    /**
     * The same at a pace of its own.
     *
     * @param given days of documents that a person knows, by the document's id
     * @param likeness knows the words of the readings
     */
    public static Dated of(List<Reading> readings, Map<String, When> given, Likeness likeness, Pace pace) {
        DocumentDating documents = new DocumentDating(readings, given, pace.part(0, STATED / 2));
        List<ResolvedTimes> times = resolve(readings, documents.dates(), pace.part(STATED / 2, STATED));
        int rounds = readings.size() > MANY ? 2 : ROUNDS;
        for (int round = 1; round <= rounds; round++) {
            List<DocumentDate> before = documents.dates();
            Pace now = pace.part(share(round - 1, rounds), share(round, rounds));
            List<List<MentionTime>> known =
                    MentionTimes.of(readings, documents.dates(), times, likeness, now.part(0, TIMED));
            if (!documents.infer(likeness, times, known, round == rounds, now.part(TIMED, 1))) {
                break;
            }
            times = again(readings, times, before, documents.dates());
        }
        times = tell(readings, documents.dates(), times);
        Pace last = pace.part(share(rounds, rounds), 1);
        List<List<MentionTime>> mentions = MentionTimes.of(readings, documents.dates(), times, likeness, last);
        List<Timex> timexes = new ArrayList<>();
        for (ResolvedTimes of : times) {
            of.all().forEach(timed -> timexes.add(timex(timed)));
        }
        return new Dated(
                documents.dates(), timexes, mentions, MentionTimes.ofReferences(readings, documents.dates(), times));
    }

    /** What share of the work is done after so many rounds. */
    private static double share(int round, int rounds) {
        return STATED + (LAST - STATED) * round / rounds;
    }

    private static List<ResolvedTimes> resolve(List<Reading> readings, List<DocumentDate> dates, Pace pace) {
        return pace.each(
                readings.size(),
                i -> ResolvedTimes.of(readings.get(i), dates.get(i).when()));
    }

    /** The times of documents of which some were dated since. */
    private static List<ResolvedTimes> again(
            List<Reading> readings, List<ResolvedTimes> times, List<DocumentDate> before, List<DocumentDate> dates) {
        List<ResolvedTimes> now = new ArrayList<>(times);
        for (int i = 0; i < readings.size(); i++) {
            When when = dates.get(i).when();
            if (!when.equals(before.get(i).when())) {
                now.set(i, ResolvedTimes.of(readings.get(i), when));
            }
        }
        return now;
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
