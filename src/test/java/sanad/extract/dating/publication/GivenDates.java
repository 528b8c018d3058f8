package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.MentionTimes;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.pace.Pace;
import sanad.time.When;

/** Reads a story whose documents' days are told beforehand, so that what is made of its events can be seen alone. */
public final class GivenDates {
    private GivenDates() {}

    /** What the mentions tell, given the days of some documents by their id; the others stay as they were dated. */
    public static Dated of(List<Reading> readings, Dated found, Map<String, When> given) {
        List<DocumentDate> dates = new ArrayList<>();
        List<ResolvedTimes> times = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            DocumentDate date = found.dates().get(i);
            When when = given.getOrDefault(date.document(), date.when());
            dates.add(
                    when.equals(date.when()) ? date : new DocumentDate(date.document(), when, Basis.STATED, List.of()));
            times.add(
                    when.isKnown()
                            ? ResolvedTimes.of(readings.get(i), when)
                            : ResolvedTimes.told(readings.get(i), when));
        }
        List<List<MentionTime>> mentions = MentionTimes.of(readings, dates, times, new Likeness(readings), Pace.ALONE);
        return new Dated(dates, found.timexes(), mentions, MentionTimes.ofReferences(readings, dates, times));
    }
}
