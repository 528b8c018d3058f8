package sanad.extract.merge.cluster;

import java.util.HashSet;
import java.util.Set;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.page.Part;

/** An event that was found, and all that is asked of it when words are to be understood. */
final class Told {
    private final Profile profile;
    private final Traits.Group likest;
    private final Set<Integer> titles = new HashSet<>();
    private final Set<Integer> leads = new HashSet<>();
    private final Set<Place> sentences = new HashSet<>();
    private final Set<Place> paragraphs = new HashSet<>();
    private final int documents;

    private record Place(int document, int number) {}

    Told(Cluster cluster, Traits.Group likest) {
        this.likest = likest;
        profile = Profile.of(cluster);
        documents = cluster.documents().size();
        for (Candidate member : cluster.members()) {
            sentences.add(new Place(member.document(), member.mention().sentence()));
            paragraphs.add(new Place(member.document(), member.mention().paragraph()));
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

    /** Those of its mentions that others are compared with. */
    Traits.Group likest() {
        return likest;
    }

    /** How many documents tell it. */
    int documents() {
        return documents;
    }

    /** Whether the sentence of some words tells it. */
    boolean isOfSentence(Candidate words) {
        return sentences.contains(new Place(words.document(), words.mention().sentence()));
    }

    /** Whether the paragraph of some words tells it. */
    boolean isOfParagraph(Candidate words) {
        return paragraphs.contains(new Place(words.document(), words.mention().paragraph()));
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
