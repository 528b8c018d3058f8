package sanad.extract.merge.cluster;

import java.util.HashSet;
import java.util.Set;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;

/** An event that was found, and all that is asked of it when words are to be understood. */
final class Told {
    private final Profile profile;
    private final Set<Integer> titles = new HashSet<>();
    private final Set<Integer> leads = new HashSet<>();

    Told(Cluster cluster) {
        profile = Profile.of(cluster);
        for (Candidate member : cluster.members()) {
            if (member.mention().part() == Part.TITLE) {
                titles.add(member.document());
            } else if (member.mention().part() == Part.LEAD) {
                leads.add(member.document());
            }
        }
    }

    Cluster cluster() {
        return profile.cluster();
    }

    /** What its mentions say together. */
    Profile profile() {
        return profile;
    }

    /** The documents whose headline tells it. */
    Set<Integer> titles() {
        return titles;
    }

    /** The documents whose first paragraph tells it. */
    Set<Integer> leads() {
        return leads;
    }
}
