package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanad.chronicle.DocumentDate;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.text.Span;
import sanad.time.When;

/**
 * Finds the event that words without a date of their own refer to: «the quake that levelled the village», "the vote". It
 * is one of the same concept, which had happened by the day of the document, in which the same people take part, and of
 * which the words beside the noun are told; of several the one that the document itself told last, else the one that the
 * story tells most of.
 */
final class Referring {
    /** Of the events of one concept, so many are asked: those that the story tells most of. */
    private static final int MOST_ASKED = 12;
    /** How much of the words beside the noun the event must share. */
    private static final double COVERED = 0.34;

    private final Likeness likeness;
    private final List<DocumentDate> dates;
    private final Map<String, List<Profile>> byConcept = new HashMap<>();
    private final Map<String, Map<Integer, Set<Profile>>> byDocument = new HashMap<>();

    Referring(List<Cluster> clusters, Likeness likeness, List<DocumentDate> dates) {
        this.likeness = likeness;
        this.dates = dates;
        clusters.forEach(c -> note(Profile.of(c)));
        byConcept
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(
                                (Profile t) -> -t.cluster().members().size())
                        .thenComparing(t -> t.cluster().number())));
    }

    private void note(Profile told) {
        Set<String> names = new LinkedHashSet<>(told.concepts());
        told.kinds().forEach(kind -> names.add("?" + kind));
        for (String name : names) {
            byConcept.computeIfAbsent(name, k -> new ArrayList<>()).add(told);
            for (int document : told.passages().keySet()) {
                byDocument
                        .computeIfAbsent(name, k -> new HashMap<>())
                        .computeIfAbsent(document, k -> new LinkedHashSet<>())
                        .add(told);
            }
        }
    }

    /** Gives every event the words that refer to it. */
    void refer(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            meant(candidate)
                    .filter(c -> !holds(c, candidate))
                    .ifPresent(c -> c.cluster().refer(candidate));
        }
    }

    /** Whether the words stand in a passage that tells of the event anyway. */
    private static boolean holds(Profile told, Candidate candidate) {
        Span span = candidate.mention().passage().span();
        return told.passages().getOrDefault(candidate.document(), List.of()).stream()
                .anyMatch(p -> p.contains(span));
    }

    private Optional<Profile> meant(Candidate candidate) {
        EventMention mention = candidate.mention();
        if (!mention.isOfFamily() && !mention.isGeneral() || mention.modality() == Modality.NEGATED) {
            return Optional.empty();
        }
        Set<Profile> asked = new LinkedHashSet<>(
                byDocument.getOrDefault(mention.concept(), Map.of()).getOrDefault(candidate.document(), Set.of()));
        List<Profile> all = byConcept.getOrDefault(mention.concept(), List.of());
        asked.addAll(all.subList(0, Math.min(MOST_ASKED, all.size())));
        Profile best = null;
        double most = 0;
        for (Profile told : asked) {
            double fit = fit(candidate, told);
            if (fit > most) {
                most = fit;
                best = told;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How well an event fits the words; not positive where it cannot be meant. */
    private double fit(Candidate candidate, Profile told) {
        EventMention mention = candidate.mention();
        if (!isTime(candidate, told.cluster().when()) || !arePeople(mention, told)) {
            return 0;
        }
        double covered = covered(mention, told);
        if (covered < COVERED) {
            return 0;
        }
        double salience = Math.log(1 + told.cluster().members().size());
        List<Span> here = told.passages().getOrDefault(candidate.document(), List.of());
        boolean before =
                here.stream().anyMatch(p -> p.start() < mention.passage().span().start());
        return covered + 0.2 * salience + (before ? 0.5 : here.isEmpty() ? 0 : 0.3);
    }

    private boolean isTime(Candidate candidate, When when) {
        if (candidate.time().isKnown() && candidate.isSure()) {
            return Fit.of(candidate.time().when(), when) != Fit.APART;
        }
        When published = dates.get(candidate.document()).when();
        return !published.isKnown() || !when.earliest().isAfter(published.latest());
    }

    private static boolean arePeople(EventMention mention, Profile told) {
        Set<String> named = new HashSet<>();
        mention.actors().forEach(n -> named.add(n.key()));
        mention.places().forEach(n -> named.add(n.key()));
        return named.isEmpty()
                || named.stream()
                        .anyMatch(
                                n -> told.people().contains(n) || told.places().contains(n));
    }

    /** The share of the words beside the noun that the event is told with; a half where there are none. */
    private double covered(EventMention mention, Profile told) {
        double all = 0;
        double shared = 0;
        for (String word : mention.words()) {
            if (!word.equals(mention.concept())) {
                double rarity = likeness.rarity(word);
                all += rarity;
                shared += told.words().contains(word) ? rarity : 0;
            }
        }
        return all == 0 ? 0.5 : shared / all;
    }
}
