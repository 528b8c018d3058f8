package sanad.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sanad.accuracy.Answers.EventAnswer;
import sanad.accuracy.Gold.GoldEvent;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.extract.Naming;
import sanad.extract.OneDocument;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.dating.publication.GivenDates;
import sanad.extract.mention.EventMention;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.cluster.Clustering;
import sanad.extract.merge.cluster.Learned;
import sanad.extract.merge.cluster.Lessons;
import sanad.extract.merge.event.EventMaker;
import sanad.extract.merge.event.Headlines;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.pace.Pace;
import sanad.read.DocumentReader;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;

/** An annotated story as a lesson in merging: dated once, merged as often as something was learned. */
final class MergingLessons {
    private final String name;
    private final Gold gold;
    private final List<Reading> readings;
    private final Dated dated;
    private final Likeness likeness;
    private final IdentityHashMap<Candidate, Set<Integer>> told = new IdentityHashMap<>();

    private MergingLessons(Path folder, boolean given) throws IOException {
        name = String.valueOf(folder.getFileName());
        gold = GoldReader.read(folder);
        List<Reading> read = new DocumentReader()
                .read(List.of(folder)).documents().stream()
                        .sorted()
                        .map(OneDocument::read)
                        .toList();
        readings = Naming.of(read, Pace.ALONE);
        Dated found = Dating.of(readings);
        dated = given ? GivenDates.of(readings, found, days()) : found;
        likeness = new Likeness(readings);
    }

    private Map<String, When> days() {
        Map<String, When> days = new HashMap<>();
        gold.documents().forEach(d -> d.dates().stream().findFirst().ifPresent(day -> days.put(d.file(), day.when())));
        return days;
    }

    /**
     * The stories of some folders.
     *
     * @param given whether they are told when their documents were published
     */
    static List<MergingLessons> of(List<Path> folders, boolean given) throws IOException {
        List<MergingLessons> all = new ArrayList<>();
        for (Path folder : folders) {
            try (java.util.stream.Stream<Path> stories = Files.list(folder)) {
                for (Path story : stories.filter(f -> Files.exists(f.resolve("gold.json")))
                        .sorted()
                        .toList()) {
                    all.add(new MergingLessons(story, given));
                }
            }
        }
        return all;
    }

    /** The folder's name, which two copies of one story share. */
    String name() {
        return name;
    }

    Lessons lessons() {
        return new Lessons(readings, dated, likeness, c -> told.computeIfAbsent(c, this::events));
    }

    /** How the story scores when it is merged by what was learned. */
    Tally score(Learned learned) {
        List<Cluster> clusters = Clustering.of(readings, dated, likeness, learned, Pace.ALONE);
        List<Event> events = maker().events(clusters, Pace.ALONE);
        return Figures.tally(
                gold,
                Answers.of(new Chronicle(
                        "",
                        readings.stream().map(Reading::document).toList(),
                        dated.dates(),
                        dated.timexes(),
                        events)));
    }

    /** The gold events that words tell: their evidence holds the word for what happened, or most of the words. */
    private Set<Integer> events(Candidate candidate) {
        Passage passage = candidate.mention().passage();
        Span cue = candidate.mention().cue();
        Set<Integer> found = new TreeSet<>();
        for (int e = 0; e < gold.events().size(); e++) {
            for (Passage quote : gold.events().get(e).evidence()) {
                double shared = Gold.overlap(passage, quote);
                double all = passage.span().length();
                boolean head = quote.span().contains(cue)
                        || cue.overlaps(quote.span()) && shared >= quote.span().length() / 2.0;
                boolean names = candidate.mention().role() != EventMention.Role.REFERENCE
                        || shared > quote.span().length() * 0.15;
                if (names && shared > 0 && (head && shared > all / 2 || shared > all * 0.8)) {
                    found.add(e);
                }
            }
        }
        return found;
    }

    /** Which of some clusters are gold events, of right date and each of another; those of optional ones are left out. */
    Map<Cluster, Boolean> judge(List<Cluster> clusters) {
        List<EventAnswer> answers = clusters.stream().map(this::answer).toList();
        List<Pairing.Candidate> fits = new ArrayList<>();
        Set<Integer> spare = new HashSet<>();
        for (int a = 0; a < answers.size(); a++) {
            for (int g = 0; g < gold.events().size(); g++) {
                GoldEvent event = gold.events().get(g);
                int shared = event.shared(answers.get(a).passages());
                if (shared > 0 && answers.get(a).date().filter(event::accepts).isPresent()) {
                    if (event.optional()) {
                        spare.add(a);
                    } else {
                        fits.add(new Pairing.Candidate(a, g, shared));
                    }
                }
            }
        }
        Set<Integer> right = Pairing.of(fits).keySet();
        Map<Cluster, Boolean> judged = new HashMap<>();
        IntStream.range(0, clusters.size())
                .filter(a -> right.contains(a) || !spare.contains(a))
                .forEach(a -> judged.put(clusters.get(a), right.contains(a)));
        return judged;
    }

    private EventMaker maker() {
        return new EventMaker(readings, dated.dates(), Headlines.none(readings.size()), likeness);
    }

    private EventAnswer answer(Cluster cluster) {
        Event event = maker().events(List.of(cluster), Pace.ALONE).get(0);
        Optional<Days> date = Days.read(Edtf.write(event.when()));
        return new EventAnswer(
                date, event.evidence().stream().map(Evidence::passage).toList());
    }
}
