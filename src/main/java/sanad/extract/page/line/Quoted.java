package sanad.extract.page.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines whose words stand once more within a longer line: what a page pulls out of its story to show it large. */
final class Quoted {
    private static final int FEWEST = 4;
    private static final int MOST = 30;

    private Quoted() {}

    /** The words of such lines. */
    static Set<List<String>> of(List<Line> lines, List<Set<Trait>> traits) {
        Map<List<String>, Set<List<String>>> byOpening = new HashMap<>();
        for (Line line : lines) {
            if (line.size() >= FEWEST && line.size() <= MOST) {
                byOpening
                        .computeIfAbsent(line.words().subList(0, FEWEST), k -> new HashSet<>())
                        .add(line.words());
            }
        }
        Set<List<String>> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (traits.get(i).contains(Trait.PROSE)) {
                within(lines.get(i).words(), byOpening, found);
            }
        }
        return found;
    }

    private static void within(
            List<String> words, Map<List<String>, Set<List<String>>> byOpening, Set<List<String>> found) {
        for (int at = 0; at + FEWEST <= words.size(); at++) {
            for (List<String> line : byOpening.getOrDefault(words.subList(at, at + FEWEST), Set.of())) {
                if (line.size() < words.size()
                        && at + line.size() <= words.size()
                        && words.subList(at, at + line.size()).equals(line)) {
                    found.add(line);
                }
            }
        }
    }
}
