package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.dating.Dated;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;

/** All words of a story that tell of an event, or refer to one. */
final class Candidates {
    private Candidates() {}

    /** The surest and heaviest first; readings and dated mentions stand in the same order. */
    static List<Candidate> of(List<Reading> readings, Dated dated) {
        List<Candidate> all = new ArrayList<>();
        for (int d = 0; d < readings.size(); d++) {
            List<MentionTime> times = dated.mentions().get(d);
            int lead = leadSentence(times);
            int number = 0;
            for (MentionTime time : times) {
                all.add(Candidate.of(time, d, number++, time.mention().sentence() == lead));
            }
            for (MentionTime reference : dated.references().get(d)) {
                all.add(Candidate.of(reference, d, number++, false));
            }
            for (EventMention detail : readings.get(d).details()) {
                all.add(Candidate.of(MentionTime.none(detail), d, number++, false));
            }
        }
        return Candidate.heaviestFirst(all);
    }

    /** The first sentence of the story; -1 where there is no lead. */
    private static int leadSentence(List<MentionTime> times) {
        for (MentionTime time : times) {
            if (time.mention().part() == Part.LEAD) {
                return time.mention().sentence();
            }
        }
        return -1;
    }
}
