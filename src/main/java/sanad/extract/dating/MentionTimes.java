package sanad.extract.dating;

import java.util.ArrayList;
import java.util.List;
import sanad.chronicle.DocumentDate;
import sanad.extract.pace.Pace;

/**
 * Gives every mention its time: its own words first, then the events that its time hangs on, both ways and across
 * documents, to a fixed point; then what the sentence, the story and the day of publication lend it.
 */
public final class MentionTimes {
    private static final int ROUNDS = 4;

    private MentionTimes() {}

    /** The times of all mentions, for each reading in order. */
    public static List<List<MentionTime>> of(
            List<Reading> readings, List<DocumentDate> dates, List<ResolvedTimes> times, Likeness likeness, Pace pace) {
        List<OwnTimes> owns = pace.part(0, 0.5).each(readings.size(), r -> owns(readings, dates, times, r));
        List<List<MentionTime>> found = new ArrayList<>();
        owns.forEach(own -> found.add(new ArrayList<>(own.ofMentions())));
        Hanging hanging = new Hanging(readings, likeness, found);
        boolean changed = hanging.settle(false);
        pace.part(0.5, 0.9)
                .all(
                        readings.size(),
                        r -> new Inheritance(readings.get(r), dates.get(r), found.get(r), likeness, owns.get(r))
                                .fill());
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = hanging.settle(true);
        }
        pace.at(1);
        return found;
    }

    private static OwnTimes owns(List<Reading> readings, List<DocumentDate> dates, List<ResolvedTimes> times, int r) {
        return readings.size() > Fact.MANY
                ? new OwnTimes(readings.get(r), times.get(r), dates.get(r))
                : OwnTimes.of(readings.get(r), times.get(r), dates.get(r));
    }

    /** The times that the own words of all references give, for each reading in order. */
    public static List<List<MentionTime>> ofReferences(
            List<Reading> readings, List<DocumentDate> dates, List<ResolvedTimes> times) {
        List<List<MentionTime>> found = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            found.add(owns(readings, dates, times, r).ofReferences());
        }
        return found;
    }
}
