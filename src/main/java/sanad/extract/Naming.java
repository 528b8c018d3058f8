package sanad.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Reading;
import sanad.extract.dating.Recent;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;
import sanad.extract.name.Finding;
import sanad.extract.name.Named;
import sanad.extract.name.People;
import sanad.extract.pace.Pace;
import sanad.text.Span;

/** Gives the mentions of a set of documents the people that all the documents together show to be meant. */
public final class Naming {
    /** Each document as its people were last found; while they are the same, it is the same reading. */
    private static final Fact<Recent<List<Named>, Reading>> LAST = new Fact<>(r -> new Recent<>());

    private Naming() {}

    /**
     * The readings with their people, in the same order. Where a document's people are those that were found in it when it was
     * last asked, what comes is the reading that came then, with all that was found out of it since.
     */
    public static List<Reading> of(List<Reading> readings, Pace pace) {
        List<People.Seen> seen = readings.stream()
                .map(r -> new People.Seen(r.tokens(), r.names()))
                .toList();
        People people = People.of(seen);
        pace.at(0.5);
        return pace.part(0.5, 1).each(readings.size(), i -> {
            List<Named> found = List.copyOf(Finding.in(seen.get(i), people));
            Reading reading = readings.get(i);
            return readings.size() > Fact.MANY
                    ? named(reading, found)
                    : LAST.of(reading).of(found, f -> named(reading, f));
        });
    }

    private static Reading named(Reading reading, List<Named> found) {
        return reading.with(m -> named(m, found));
    }

    private static EventMention named(EventMention mention, List<Named> found) {
        Map<String, Name> actors = new LinkedHashMap<>();
        SortedSet<String> words = new TreeSet<>(mention.words());
        words.removeIf(w -> w.startsWith(People.KEY));
        for (Named one : in(mention.passage().span(), found)) {
            actors.putIfAbsent(
                    one.person().key(),
                    new Name(one.person().key(), one.person().shown()));
            if (!one.person().sure()) {
                words.add(one.person().key());
            }
            for (String part : one.parts()) {
                if (words.remove(part)) {
                    words.add(one.person().canonical(part));
                }
            }
        }
        mention.actors().stream().filter(n -> !n.isPerson()).forEach(n -> actors.putIfAbsent(n.key(), n));
        return mention.with(List.copyOf(actors.values()), words);
    }

    private static List<Named> in(Span passage, List<Named> found) {
        int from = 0;
        int to = found.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (found.get(middle).span().start() < passage.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < found.size() && found.get(end).span().start() < passage.end()) {
            end++;
        }
        return found.subList(from, end);
    }
}
