package sanad.extract.dating.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sanad.chronicle.Reason;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;

/** What a document would tell if it knew of it: one that is silent of the next thing of its story was written before it. */
final class Silence {
    /** How long after the last thing it tells a document may still be ignorant of the next. */
    private static final int PATIENCE = 62;

    private final List<Reading> readings;
    private final Likeness likeness;
    private final List<List<MentionTime>> known;

    Silence(List<Reading> readings, Likeness likeness, List<List<MentionTime>> known) {
        this.readings = readings;
        this.likeness = likeness;
        this.known = known;
    }

    /**
     * The next thing of the story that a document would tell if it knew of it: of a document that begins with the latest it
     * knows, the first day after it that a document of the same story tells.
     */
    Optional<Reason> of(int document, Bounds bounds) {
        if (!bounds.inLead() || !bounds.exact()) {
            return Optional.empty();
        }
        Set<Integer> story = new TreeSet<>();
        for (EventMention mention : readings.get(document).mentions()) {
            likeness.companions(mention, Companions.ALIKE).stream()
                    .map(c -> c.place().reading())
                    .filter(r -> r != document)
                    .forEach(story::add);
        }
        return story.stream()
                .flatMap(r -> known.get(r).stream().map(t -> new Companion(t, readings.get(r), 0)))
                .filter(c -> Companion.dates(c.time()) && c.time().when().isDay())
                .filter(c -> c.time().when().earliest().isAfter(bounds.earliest())
                        && c.time().when().earliest().isBefore(bounds.earliest().plusDays(PATIENCE)))
                .min(Comparator.comparing(c -> c.time().when().earliest()))
                .map(c -> c.told("silent.on"));
    }
}
