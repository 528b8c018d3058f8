package sanad.extract.merge.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.page.Part;
import sanad.time.Precision;
import sanad.time.When;

/** Counts what speaks for and against an event, its date and its passages, for the judgement on it. */
final class Grounds {
    private static final int FRESH = 2;
    private static final int FEW_WORDS = 3;

    private final List<Reading> readings;
    private final List<DocumentDate> dates;
    private final Likeness likeness;
    private final Map<When, Integer> sameDate = new HashMap<>();
    private final Map<String, Set<Integer>> inTitles = new HashMap<>();
    private final Map<String, Set<Integer>> naming = new HashMap<>();

    Grounds(List<Reading> readings, List<DocumentDate> dates, Likeness likeness, List<Cluster> clusters) {
        this.readings = readings;
        this.dates = dates;
        this.likeness = likeness;
        clusters.forEach(c -> sameDate.merge(c.when(), 1, Integer::sum));
        for (int d = 0; d < readings.size(); d++) {
            for (EventMention mention : readings.get(d).mentions()) {
                if (mention.part() == Part.TITLE) {
                    note(inTitles, mention.words(), d);
                }
                note(naming, mention.actors().stream().map(n -> n.key()).toList(), d);
            }
        }
    }

    private static void note(Map<String, Set<Integer>> documents, Iterable<String> words, int document) {
        words.forEach(w -> documents.computeIfAbsent(w, k -> new HashSet<>()).add(document));
    }

    Signs<Ground> of(Cluster cluster, DateChoice choice, Kind kind) {
        Signs<Ground> grounds = new Signs<>(Ground.class);
        grounds.put(Ground.ALWAYS, true);
        telling(grounds, cluster);
        dating(grounds, cluster, choice);
        best(grounds, choice, kind);
        story(grounds, cluster, choice);
        likeness(grounds, cluster, choice);
        return grounds;
    }

    /** How many tell it, and where on their pages. */
    private void telling(Signs<Ground> grounds, Cluster cluster) {
        List<Candidate> members = cluster.members();
        Set<Integer> all = new HashSet<>(cluster.documents());
        cluster.references().forEach(r -> all.add(r.document()));
        grounds.put(Ground.DOCUMENTS, Math.log(cluster.documents().size()));
        grounds.put(Ground.SHARE, all.size() / (double) readings.size());
        grounds.put(Ground.MEMBERS, Math.log(members.size()));
        grounds.put(Ground.ALONE, members.size() == 1);
        grounds.put(Ground.REFERENCES, Math.log1p(cluster.references().size()));
        grounds.put(Ground.TITLE, any(members, m -> m.mention().part() == Part.TITLE));
        grounds.put(Ground.LEAD, any(members, m -> m.mention().part() == Part.LEAD));
        grounds.put(Ground.HEADING, any(members, m -> m.mention().part() == Part.HEADING));
        grounds.put(
                Ground.WEIGHT,
                members.stream().mapToDouble(Candidate::weight).max().orElse(0));
        grounds.put(
                Ground.POSITION,
                members.stream().mapToDouble(this::position).min().orElse(1));
        grounds.put(Ground.PEOPLE, any(members, m -> !m.mention().actors().isEmpty()));
        grounds.put(Ground.PLACES, any(members, m -> !m.mention().places().isEmpty()));
    }

    private double position(Candidate member) {
        int sentences = readings.get(member.document()).tokens().sentences().size();
        return member.mention().sentence() / (double) Math.max(1, sentences);
    }

    /** Where its date comes from, and who agrees. */
    private void dating(Signs<Ground> grounds, Cluster cluster, DateChoice choice) {
        List<Candidate> members = cluster.members();
        When when = choice.when();
        Origin origin = choice.best().time().origin();
        grounds.put(Ground.DAY, when.isDay());
        grounds.put(Ground.INTERVAL, when.precision() == Precision.INTERVAL);
        grounds.put(Ground.COARSE, when.precision().compareTo(Precision.MONTH) > 0);
        grounds.put(Ground.BY_EVENT, origin == Origin.EVENT);
        grounds.put(Ground.LENT, origin == Origin.SENTENCE || origin == Origin.NARRATIVE);
        grounds.put(Ground.PUBLISHED, origin == Origin.PUBLICATION);
        grounds.put(Ground.STATED, choice.basis() == Basis.STATED);
        boolean undated = dates.get(choice.best().document()).basis() == Basis.INFERRED;
        grounds.put(Ground.INFERRED, choice.basis() == Basis.INFERRED);
        grounds.put(Ground.UNDATED_PAGE, choice.basis() == Basis.INFERRED && undated);
        Predicate<Candidate> agrees = m -> m.isSure() && Fit.of(m.when(), when) == Fit.SAME;
        grounds.put(
                Ground.AGREEING,
                Math.log1p(members.stream()
                        .filter(agrees)
                        .map(Candidate::document)
                        .distinct()
                        .count()));
        grounds.put(Ground.LENT_SHARE, share(members, m -> !m.isSure()));
        grounds.put(Ground.APART_SHARE, share(members, m -> m.isSure() && Fit.of(m.when(), when) == Fit.APART));
        grounds.put(Ground.DISPUTED, !choice.disputed().isEmpty());
        grounds.put(Ground.REPORTED, choice.best().isReported());
        grounds.put(Ground.TIMES, choice.best().mention().times().size() - 1);
    }

    /** What the mention is on which it stands. */
    private static void best(Signs<Ground> grounds, DateChoice choice, Kind kind) {
        EventMention best = choice.best().mention();
        grounds.put(Ground.STATEMENT, kind.lane() == Lane.STATEMENT);
        grounds.put(Ground.UNNAMED, kind == Kind.OTHER);
        grounds.put(Ground.PLANNED, best.modality() == Modality.PLANNED);
        grounds.put(Ground.GENERAL, best.modality() == Modality.GENERIC);
        grounds.put(Ground.NOUN, best.role() == EventMention.Role.NOMINAL || best.role() == EventMention.Role.ANCHOR);
        grounds.put(Ground.QUOTED, best.quoted());
        grounds.put(Ground.ATTRIBUTED, best.attribution().isPresent());
        grounds.put(Ground.BARE, best.cue().equals(best.passage().span()));
        grounds.put(Ground.FAMILY, best.isOfFamily());
    }

    /** Its place in the story: before it, at its time, in its headlines, among others of its day. */
    private void story(Signs<Ground> grounds, Cluster cluster, DateChoice choice) {
        double gap = Double.MAX_VALUE;
        boolean future = false;
        for (int document : cluster.documents()) {
            When published = dates.get(document).when();
            if (published.isKnown()) {
                double days =
                        published.latest().toEpochDay() - choice.when().latest().toEpochDay();
                gap = Math.min(gap, days);
                future |= days < 0;
            }
        }
        boolean known = gap < Double.MAX_VALUE;
        grounds.put(Ground.BACKGROUND, known ? Math.log1p(Math.max(0, gap)) : 0);
        grounds.put(Ground.FRESH, known && gap <= FRESH);
        grounds.put(Ground.FUTURE, future);
        grounds.put(Ground.UNTOLD, !known);
        grounds.put(Ground.SAME_DATE, Math.log(sameDate.getOrDefault(cluster.when(), 1)));
        Set<String> words = new HashSet<>();
        cluster.likest().forEach(m -> words.addAll(m.mention().words()));
        double topic = words.stream().mapToDouble(w -> share(inTitles, w)).sum();
        grounds.put(Ground.TOPIC, topic / Math.max(FEW_WORDS, words.size()));
        grounds.put(
                Ground.TOPIC_MOST,
                words.stream().mapToDouble(w -> share(inTitles, w)).max().orElse(0));
        grounds.put(
                Ground.NAMED,
                cluster.likest().stream()
                        .flatMap(m -> m.mention().actors().stream())
                        .mapToDouble(n -> share(naming, n.key()))
                        .max()
                        .orElse(0));
    }

    private double share(Map<String, Set<Integer>> documents, String word) {
        return documents.getOrDefault(word, Set.of()).size() / (double) readings.size();
    }

    private void likeness(Signs<Ground> grounds, Cluster cluster, DateChoice choice) {
        List<Double> alike = cluster.likest().stream()
                .filter(m -> !m.equals(choice.best()))
                .map(m -> likeness.of(m.mention(), choice.best().mention()))
                .toList();
        grounds.put(Ground.ALIKE, alike.stream().mapToDouble(a -> a).average().orElse(0));
        grounds.put(Ground.LEAST_ALIKE, alike.stream().mapToDouble(a -> a).min().orElse(0));
    }

    private static boolean any(List<Candidate> members, Predicate<Candidate> what) {
        return members.stream().anyMatch(what);
    }

    private static double share(List<Candidate> members, Predicate<Candidate> what) {
        return members.stream().filter(what).count() / (double) members.size();
    }
}
