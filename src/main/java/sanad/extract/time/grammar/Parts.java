package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import sanad.language.PackFile;

/** The part rules of one pack by their names. A pattern may name a part that comes later, but none may hold itself. */
final class Parts {
    private final Map<String, Node.Part> parts = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Set<String>> inside = new HashMap<>();
    private final List<String> used = new ArrayList<>();

    /** The part of a name, whose rules may still be to come. */
    Node.Part named(String name) {
        used.add(name);
        return parts.computeIfAbsent(name, n -> new Node.Part());
    }

    /** Adds a rule to the part of its name; the parts its pattern names have been asked for before. */
    void add(Rule rule) {
        parts.computeIfAbsent(rule.name(), n -> new Node.Part()).rules().add(rule);
        inside.computeIfAbsent(rule.name(), n -> new TreeSet<>()).addAll(used);
    }

    /** Notes that the parts asked for so far were asked for by that line or one before it. */
    void readUpTo(PackFile.Line line) {
        used.forEach(name -> asked.putIfAbsent(name, line.number()));
        used.clear();
    }

    /**
     * Refuses parts that are missing or hold themselves.
     *
     * @throws IllegalStateException naming the first line that asks for the part
     */
    void check(PackFile file) {
        parts.forEach((name, part) -> {
            if (part.rules().isEmpty()) {
                throw fault(file, name, "no part is called " + name + "; add a line: part " + name + " = …");
            }
        });
        Set<String> sound = new HashSet<>();
        for (String name : parts.keySet()) {
            descend(file, name, new ArrayList<>(), sound);
        }
    }

    private void descend(PackFile file, String name, List<String> way, Set<String> sound) {
        if (way.contains(name)) {
            String circle = String.join(" > ", way.subList(way.indexOf(name), way.size())) + " > " + name;
            throw fault(file, name, "a part may not hold itself: " + circle);
        }
        if (!sound.contains(name)) {
            way.add(name);
            inside.getOrDefault(name, Set.of()).forEach(next -> descend(file, next, way, sound));
            way.remove(way.size() - 1);
            sound.add(name);
        }
    }

    private IllegalStateException fault(PackFile file, String name, String what) {
        int number = Objects.requireNonNullElse(asked.get(name), 0);
        return file.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .map(line -> file.fault(line, what))
                .orElseGet(() -> new IllegalStateException(file.path() + ": " + what));
    }
}
