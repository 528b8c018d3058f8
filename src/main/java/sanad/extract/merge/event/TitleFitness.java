package sanad.extract.merge.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sanad.chronicle.Kind;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;

/** How well the words of each of an event's mentions would stand for the event: who does what, neither quoted nor told as an aside. */
final class TitleFitness {
    private static final int GOOD_LENGTH = 60;
    /** The page's headline is the best title, where it tells of this event and not of another in the same line. */
    private static final double HEADLINE = 0.9;

    private static final double SAME_KIND = 0.3;
    private static final double LEAD = 0.4;
    private static final double COMMON = 0.5;
    private static final int LEAST_SHARED = 2;
    private static final int LEAST_TELLING = 4;

    private final List<Reading> readings;
    private final List<Candidate> members;
    private final DateChoice choice;
    private final Kind kind;
    private final Map<String, Integer> counts = new HashMap<>();

    TitleFitness(List<Reading> readings, List<Candidate> members, DateChoice choice, Kind kind) {
        this.readings = readings;
        this.members = members;
        this.choice = choice;
        this.kind = kind;
        for (Candidate member : members) {
            member.mention().words().forEach(w -> counts.merge(w, 1, Integer::sum));
        }
    }

    double of(Candidate candidate) {
        EventMention mention = candidate.mention();
        double fitness = candidate.weight() * 0.25;
        fitness += switch (mention.role()) {
            case MAIN -> 0.5;
            case NOMINAL -> 0;
            case ANCHOR -> -0.3;
            case REFERENCE -> -1;
            case DETAIL -> -0.5;
        };
        fitness += mention.kind().lane() == kind.lane() ? SAME_KIND : 0;
        fitness += mention.kind() == kind ? SAME_KIND / 2 : 0;
        fitness += mention.part() == Part.TITLE ? headline(candidate) : 0;
        fitness += mention.part() == Part.LEAD ? LEAD : 0;
        fitness -= mention.part() == Part.HEADING ? LEAD : 0;
        fitness += Math.min(2, mention.actors().size() + mention.places().size()) * 0.2;
        fitness += common(mention) * COMMON;
        boolean title = mention.part() == Part.TITLE;
        fitness -= !title && mention.kind() == Kind.OTHER ? 0.3 : 0;
        fitness -= !title && mention.cue().equals(mention.passage().span()) ? 0.5 : 0;
        fitness -= mention.modality() == Modality.GENERIC ? 0.5 : 0;
        fitness -= mention.quoted() ? 0.5 : 0;
        fitness -= Math.min(0.3, Math.abs(mention.passage().span().length() - GOOD_LENGTH) / 300.0);
        fitness -= candidate.isSure() || mention.part() == Part.TITLE ? 0 : 0.25;
        return fitness + (candidate.equals(choice.best()) ? 0.2 : 0);
    }

    /** How much of what it says is said by others of them too, of 1. */
    private double common(EventMention mention) {
        if (members.size() == 1 || mention.words().isEmpty()) {
            return 0;
        }
        double shared = 0;
        for (String word : mention.words()) {
            shared += (counts.getOrDefault(word, 1) - 1.0) / (members.size() - 1);
        }
        return shared / Math.max(3, mention.words().size());
    }

    /** What speaks for a page's headline: that the page's first words, which are most like it, tell of this event. */
    private double headline(Candidate candidate) {
        EventMention title = candidate.mention();
        Map<Integer, Set<String>> leads = new TreeMap<>();
        for (EventMention mention : readings.get(candidate.document()).mentions()) {
            if (mention.part() == Part.LEAD) {
                leads.computeIfAbsent(mention.sentence(), s -> new HashSet<>()).addAll(mention.words());
            }
        }
        int most = LEAST_SHARED - 1;
        int best = -1;
        for (Map.Entry<Integer, Set<String>> lead : leads.entrySet()) {
            int shared = shared(title.words(), lead.getValue());
            if (shared > most) {
                most = shared;
                best = lead.getKey();
            }
        }
        int like = best;
        boolean told = members.stream()
                .filter(m -> m.document() == candidate.document())
                .map(Candidate::mention)
                .anyMatch(m -> m.part() == Part.LEAD && m.sentence() == like);
        boolean telling =
                !title.cue().equals(title.passage().span()) || title.words().size() >= LEAST_TELLING;
        if (like >= 0) {
            return told && telling ? HEADLINE : -HEADLINE / 2;
        }
        boolean same = members.stream()
                .filter(m -> m.document() == candidate.document())
                .map(Candidate::mention)
                .anyMatch(m -> m.part() == Part.LEAD
                        && (title.kind().lane() == kind.lane() || shared(title.words(), m.words()) > 0));
        return same && telling ? HEADLINE / 2 : -HEADLINE / 2;
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
