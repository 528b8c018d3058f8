package sanad.extract.merge.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.pace.Pace;
import sanad.time.When;

/** Makes an event of each cluster: its date, kind, title, evidence, reasons. */
public final class EventMaker {
    /** Fowler, Noll and Vo's sum of 64 bits: with 32, two of some ten thousand events would bear one name. */
    private static final long FNV_START = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private final List<Reading> readings;
    private final Likeness likeness;
    private final Titler titler;
    private final Chips chips;
    private final List<DocumentDate> dates;
    private final Judging judging = Judging.standard();

    /** Makes events of what these readings tell; their dates and their headlines stand in the same order. */
    public EventMaker(List<Reading> readings, List<DocumentDate> dates, List<Headlines> headlines, Likeness likeness) {
        this.readings = readings;
        this.dates = dates;
        this.likeness = likeness;
        this.titler = new Titler(readings, headlines);
        this.chips = new Chips(readings);
    }

    /** An event, and what speaks for it. */
    record Made(Event event, Signs<Ground> grounds) {}

    /** The events of the clusters, by date. */
    public List<Event> events(List<Cluster> clusters, Pace pace) {
        return made(clusters, pace).stream().map(Made::event).toList();
    }

    /** The same with what speaks for each. */
    List<Made> made(List<Cluster> clusters, Pace pace) {
        Grounds grounds = new Grounds(readings, dates, likeness, clusters);
        Map<String, Made> events = new TreeMap<>();
        for (Made made : pace.each(clusters.size(), i -> made(clusters.get(i), grounds))) {
            events.put(made.event().id(), made);
        }
        List<Made> sorted = new ArrayList<>(events.values());
        sorted.sort(Comparator.comparing(Made::event, Event.BY_DATE));
        return sorted;
    }

    private Made made(Cluster cluster, Grounds all) {
        DateChoice choice = DateChoice.of(cluster);
        Candidate best = choice.best();
        Kind kind = kind(cluster);
        List<Evidence> evidence = evidence(cluster, best);
        Signs<Ground> grounds = all.of(cluster, choice, kind);
        Event event = new Event(
                id(evidence.get(0), kind, choice.when()),
                titler.title(cluster.members(), choice, kind),
                kind,
                choice.when(),
                choice.likeliest(),
                choice.basis(),
                judging.importance(grounds),
                judging.confidence(grounds),
                chips.names(cluster, EventMention::actors),
                chips.names(cluster, EventMention::places),
                evidence,
                reasons(cluster, choice),
                choice.disputed());
        return new Made(event, grounds);
    }

    private static String id(Evidence first, Kind kind, When when) {
        String key = first.passage().document() + first.passage().span() + kind + when;
        long sum = FNV_START;
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            sum = (sum ^ (one & 0xff)) * FNV_PRIME;
        }
        return "e" + HexFormat.of().toHexDigits(sum);
    }

    /** What kind of event most of what is told of it says. */
    static Kind kind(Cluster cluster) {
        Map<Kind, Double> votes = new TreeMap<>();
        for (Candidate member : cluster.members()) {
            double vote = member.weight() * (member.mention().kind() == Kind.OTHER ? 0.1 : 1);
            votes.merge(member.mention().kind(), vote, Double::sum);
        }
        Kind best = Kind.OTHER;
        double most = 0;
        for (Map.Entry<Kind, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    private static List<Evidence> evidence(Cluster cluster, Candidate best) {
        List<Candidate> members = new ArrayList<>(cluster.members());
        members.sort(Comparator.comparing((Candidate c) -> !c.equals(best)).thenComparing(Candidate.HEAVIEST));
        members.addAll(cluster.references());
        Map<Object, Evidence> evidence = new LinkedHashMap<>();
        for (Candidate member : members) {
            evidence.putIfAbsent(
                    member.mention().passage(),
                    new Evidence(member.mention().passage(), member.time().timeWords(), member.when()));
        }
        return List.copyOf(evidence.values());
    }

    /** The best mention's chain, then the other documents that agree and differ. */
    private List<Reason> reasons(Cluster cluster, DateChoice choice) {
        List<Reason> reasons = new ArrayList<>(choice.best().time().reasons());
        int result = reasons.size();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).step() == Reason.Step.RESULT) {
                result = i;
            }
        }
        List<Reason> others = new ArrayList<>();
        java.util.Set<Integer> told =
                new java.util.TreeSet<>(List.of(choice.best().document()));
        for (Candidate member : cluster.members()) {
            if (member.time().origin() == Origin.OWN && told.add(member.document())) {
                others.add(other(member, choice.when()));
            }
        }
        reasons.addAll(result, others);
        return reasons;
    }

    private Reason other(Candidate member, When when) {
        String document = readings.get(member.document()).document().id();
        Reason.Arg doc = new Reason.Arg.Doc(document);
        Reason.Arg quote = new Reason.Arg.Quote(member.mention().passage());
        boolean agrees = Fit.of(member.when(), when) != Fit.APART;
        return new Reason(
                agrees ? Reason.Step.AGREES : Reason.Step.DISAGREES,
                agrees ? "agrees" : "differs",
                agrees ? List.of(doc, quote) : List.of(doc, quote, new Reason.Arg.Date(member.when())),
                Optional.of(member.mention().passage()));
    }
}
