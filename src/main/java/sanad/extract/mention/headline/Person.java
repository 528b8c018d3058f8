package sanad.extract.mention.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sanad.extract.mention.Names;
import sanad.extract.name.People;

/** Finds the one person whom the sentences before a headline are about, as they name him far more often than anybody else. */
final class Person {
    private static final int LEAST = 3;
    private static final int TIMES = 2;

    private final Draft draft;

    Person(Draft draft) {
        this.draft = draft;
    }

    /** The fullest form of his name; empty where nobody is named so often. */
    String most() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(Stream.of(draft.words), draft.previous().stream()).forEach(words -> {
            List<Names.Found> found =
                    draft.speech.names().in(words, 0, words == draft.words ? draft.from : words.size());
            found.stream().filter(f -> f.key().startsWith(People.KEY)).forEach(f -> {
                counts.merge(f.key(), 1, Integer::sum);
                String name = draft.name(words, f);
                names.merge(f.key(), name, (one, other) -> one.length() >= other.length() ? one : other);
            });
        });
        String best = "";
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            if (one.getValue() > most) {
                next = most;
                most = one.getValue();
                best = one.getKey();
            } else {
                next = Math.max(next, one.getValue());
            }
        }
        return most >= LEAST && most >= TIMES * next ? names.getOrDefault(best, "") : "";
    }
}
