package sanad.extract.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        List<OwnTimes> owns = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            owns.add(new OwnTimes(readings.get(r), times.get(r), dates.get(r)));
        }
        List<List<MentionTime>> found = pace.part(0, 0.5)
                .each(
                        readings.size(),
                        r -> readings.get(r).mentions().stream()
                                .map(owns.get(r)::of)
                                .collect(Collectors.toCollection(ArrayList<MentionTime>::new)));
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

    /** The times that the own words of all references give, for each reading in order. */
    public static List<List<MentionTime>> ofReferences(
            List<Reading> readings, List<DocumentDate> dates, List<ResolvedTimes> times) {
        List<List<MentionTime>> found = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            OwnTimes own = new OwnTimes(readings.get(r), times.get(r), dates.get(r));
            found.add(readings.get(r).references().stream().map(own::of).toList());
        }
        return found;
    }
}
