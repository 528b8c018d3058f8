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
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Modality;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.page.Part;

/** How well the words of each of an event's mentions would stand for the event: who does what, neither quoted nor told as an aside. */
final class TitleFitness {
    private static final int GOOD_LENGTH = 60;
    private static final double HUNDRED = 100;
    private static final int LEAST_SHARED = 2;
    private static final int LEAST_TELLING = 4;
    /** A page's headline that shares so much with an event's other mentions may well be about it. */
    private static final double ALIKE = 0.15;

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

    /** What speaks for a mention's words and against them. */
    Signs<TitleSign> of(Candidate candidate) {
        EventMention mention = candidate.mention();
        boolean title = mention.part() == Part.TITLE;
        boolean told = isOwnHeadline(candidate);
        Signs<TitleSign> signs = new Signs<>(TitleSign.class);
        signs.put(TitleSign.ALWAYS, true);
        signs.put(TitleSign.WEIGHT, candidate.weight());
        signs.put(TitleSign.valueOf(mention.role().name()), true);
        signs.put(TitleSign.LANE, mention.kind().lane() == kind.lane());
        signs.put(TitleSign.KIND, mention.kind() == kind);
        signs.put(TitleSign.HEADLINE, told);
        double strange = members.size() > 1 ? 1 - Math.min(1, common(mention) / ALIKE) : 0;
        signs.put(TitleSign.OTHER_HEADLINE, title && !told ? 1 + strange : 0);
        signs.put(TitleSign.LEAD, mention.part() == Part.LEAD);
        signs.put(TitleSign.HEADING, mention.part() == Part.HEADING);
        signs.put(
                TitleSign.NAMES,
                Math.min(2, mention.actors().size() + mention.places().size()));
        signs.put(TitleSign.COMMON, common(mention));
        signs.put(TitleSign.NO_KIND, !title && mention.kind() == Kind.OTHER);
        signs.put(
                TitleSign.CUELESS,
                !title && mention.cue().equals(mention.passage().span()));
        signs.put(TitleSign.GENERIC, mention.modality() == Modality.GENERIC);
        signs.put(TitleSign.QUOTED, mention.quoted());
        signs.put(
                TitleSign.LENGTH, Math.min(1, Math.abs(mention.passage().span().length() - GOOD_LENGTH) / HUNDRED));
        signs.put(TitleSign.UNSURE, !candidate.isSure() && !title);
        signs.put(TitleSign.BEST, candidate.equals(choice.best()));
        return signs;
    }

    /** Whether it is the headline of a page, and tells of this event. */
    boolean isOwnHeadline(Candidate candidate) {
        EventMention mention = candidate.mention();
        boolean names = mention.role() != Role.ANCHOR && mention.role() != Role.REFERENCE;
        return mention.part() == Part.TITLE && names && tells(candidate);
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

    /** Whether a page's headline tells of this event, since the page's first words that are most like it do. */
    private boolean tells(Candidate candidate) {
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
            return told && telling;
        }
        boolean same = members.stream()
                .filter(m -> m.document() == candidate.document())
                .map(Candidate::mention)
                .anyMatch(m -> m.part() == Part.LEAD
                        && (title.kind().lane() == kind.lane() || shared(title.words(), m.words()) > 0));
        return same && telling;
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
