package sanad.extract.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who bears each of many names or titles, and how often. */
final class Bearers {
    /** A person named so many times as often as all others of the name is meant by the name alone. */
    private static final int MUCH = 5;

    private final Map<String, Map<Person, Integer>> counts = new HashMap<>();
    private final Map<String, Optional<Person>> chiefs = new ConcurrentHashMap<>();

    void add(String name, Person person, int times) {
        counts.computeIfAbsent(name, k -> new HashMap<>()).merge(person, times, Integer::sum);
    }

    boolean knows(String name) {
        return counts.containsKey(name);
    }

    /** The one who bears it alone, so many times at least; empty where there is no such one. */
    Optional<Person> sole(String name, int times) {
        Map<Person, Integer> all = counts.getOrDefault(name, Map.of());
        return all.size() == 1 && all.values().iterator().next() >= times
                ? Optional.of(all.keySet().iterator().next())
                : Optional.empty();
    }

    /** The one who bears it far oftener than all others together; empty where there is no such one. */
    Optional<Person> chief(String name) {
        return chiefs.computeIfAbsent(name, this::reckon);
    }

    private Optional<Person> reckon(String name) {
        Map<Person, Integer> all = counts.getOrDefault(name, Map.of());
        int sum = all.values().stream().mapToInt(Integer::intValue).sum();
        return all.entrySet().stream()
                .filter(e -> all.size() == 1 || e.getValue() >= MUCH * (sum - e.getValue()))
                .max(Comparator.comparingInt((Map.Entry<Person, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().key()))
                .map(Map.Entry::getKey);
    }
}
