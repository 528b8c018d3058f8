package sanad.extract.merge.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;
import sanad.extract.merge.cluster.Cluster;
import sanad.extract.merge.likeness.Candidate;

/** The names on an event's card: each of them once, in the spelling that is used most. */
final class Chips {
    private static final int MOST_NAMES = 6;

    /** How often the story spells each person so. */
    private final Map<String, Map<String, Integer>> persons = new HashMap<>();

    Chips(List<Reading> readings) {
        for (Reading reading : readings) {
            for (EventMention mention : reading.mentions()) {
                mention.actors().stream().filter(Name::isPerson).forEach(name -> count(persons, name));
            }
        }
    }

    /** Those whom most of the event's mentions name; a person as the story spells them, a place as the event does. */
    List<String> names(Cluster cluster, Function<EventMention, List<Name>> named) {
        Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
        for (Candidate member : cluster.members()) {
            named.apply(member.mention()).forEach(name -> count(spellings, name));
        }
        return spellings.entrySet().stream()
                .sorted((a, b) -> total(b.getValue()) - total(a.getValue()))
                .limit(MOST_NAMES)
                .map(e -> commonest(persons.getOrDefault(e.getKey(), e.getValue())))
                .distinct()
                .toList();
    }

    private static void count(Map<String, Map<String, Integer>> spellings, Name name) {
        spellings.computeIfAbsent(name.key(), k -> new LinkedHashMap<>()).merge(name.surface(), 1, Integer::sum);
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String commonest(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> spelling : counts.entrySet()) {
            if (spelling.getValue() > most) {
                most = spelling.getValue();
                best = spelling.getKey();
            }
        }
        return best;
    }
}
