package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.time.When;

/**
 * The days that stand for a word in a story: where most of its documents put "martial law" on one day, «the martial law of last
 * month» was written in the month after it.
 */
final class Landmarks {
    /** So many documents must name the day. */
    private static final int FEWEST = 3;

    /** And so large a share of the times that the word is dated. */
    private static final double MOST = 0.6;

    private static final double WEIGHT = 0.7;

    /** Of a document's words of time, how many are heard. */
    private static final int HEARD = 12;

    private final Map<String, LocalDate> days = new HashMap<>();

    Landmarks(List<List<MentionTime>> known) {
        Map<String, Map<LocalDate, Integer>> named = new HashMap<>();
        for (List<MentionTime> document : known) {
            Map<String, TreeSet<LocalDate>> own = new TreeMap<>();
            document.stream()
                    .filter(t -> t.origin() == Origin.OWN && t.when().isDay())
                    .forEach(t -> families(t.mention())
                            .forEach(w -> own.computeIfAbsent(w, k -> new TreeSet<>())
                                    .add(t.when().earliest())));
            own.forEach((word, of) -> of.forEach(
                    day -> named.computeIfAbsent(word, k -> new TreeMap<>()).merge(day, 1, Integer::sum)));
        }
        named.forEach((word, counts) -> landmark(counts).ifPresent(day -> days.put(word, day)));
    }

    private static Optional<LocalDate> landmark(Map<LocalDate, Integer> counts) {
        int all = counts.values().stream().mapToInt(n -> n).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST && e.getValue() > MOST * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> families(EventMention mention) {
        return mention.words().stream().filter(w -> w.startsWith("=")).toList();
    }

    /** What they give to a document's own words of time. */
    List<Clue> clues(Reading reading, Supposed.Words words) {
        List<Clue> clues = new ArrayList<>();
        for (EventMention mention : reading.mentions()) {
            Optional<LocalDate> day = families(mention).stream()
                    .filter(days::containsKey)
                    .map(days::get)
                    .findFirst();
            if (day.isPresent() && clues.size() < HEARD) {
                mention.times().stream()
                        .flatMap(s -> Beside.in(reading, s).stream())
                        .filter(e -> Meanings.isSeenFromWriting(e.meaning()) || Meanings.isBareWeekday(e.meaning()))
                        .filter(e -> Heard.is(reading, e)
                                && !Counted.counts(reading, e.passage().span()))
                        .map(words::of)
                        .forEach(e -> clues.add(clue(reading, e, day.get())));
            }
        }
        return clues;
    }

    private static Clue clue(Reading reading, Supposed near, LocalDate day) {
        When then = When.day(day);
        return Clue.on(
                Clue.Sort.SUPPORT,
                WEIGHT,
                d -> near.on(d).isKnown() && near.on(d).contains(then),
                List.of(Quoting.says(reading, near.expression().passage().span())));
    }
}
