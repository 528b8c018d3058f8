package sanad.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.Words;

/**
 * What reading more, or again, has changed for those who look at the events.
 *
 * @param fresh the ids of events that were not there
 * @param redated of events that have another date
 * @param changed of events that are different otherwise
 * @param gone of events that are not there any more
 */
public record Differences(
        SortedSet<String> fresh, SortedSet<String> redated, SortedSet<String> changed, SortedSet<String> gone) {
    /** Between what was shown and what is. */
    public static Differences between(Chronicle before, Chronicle now) {
        SortedSet<String> fresh = new TreeSet<>();
        SortedSet<String> redated = new TreeSet<>();
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> gone = new TreeSet<>();
        for (Event event : now.events()) {
            before.event(event.id())
                    .ifPresentOrElse(
                            was -> {
                                if (!was.when().equals(event.when())) {
                                    redated.add(event.id());
                                } else if (!was.equals(event)) {
                                    changed.add(event.id());
                                }
                            },
                            () -> fresh.add(event.id()));
        }
        before.events().stream()
                .map(Event::id)
                .filter(id -> now.event(id).isEmpty())
                .forEach(id -> gone.add(id));
        return new Differences(fresh, redated, changed, gone);
    }

    /** The ids of those that can be looked at. */
    public SortedSet<String> shown() {
        return Stream.of(fresh, redated, changed)
                .flatMap(set -> set.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In words, behind what was done. */
    public String say(Words words, String done) {
        return say(words, done, 0);
    }

    /**
     * In words, behind what was done.
     *
     * @param lost how many passages that a person chose are in no text any more
     */
    public String say(Words words, String done, int lost) {
        String all = isNone() && lost == 0 ? words.say("read.more.nothing") : list(words, "read.more.", lost);
        return words.say("read.more", done, all);
    }

    /** Whether nobody would see any. */
    public boolean isNone() {
        return fresh.isEmpty() && redated.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /**
     * How many there are of each, in words; empty where there are none.
     *
     * @param key with which the names of these words begin
     */
    public String list(Words words, String key) {
        return list(words, key, 0);
    }

    private String list(Words words, String key, int lost) {
        List<String> said = new ArrayList<>();
        count(words, key + "new", fresh, said);
        count(words, key + "redated", redated, said);
        count(words, key + "changed", changed, said);
        count(words, key + "gone", gone, said);
        if (lost > 0) {
            said.add(words.count("read.more.lost", lost));
        }
        return said.stream().collect(Collectors.joining(words.say("list.comma")));
    }

    private static void count(Words words, String name, SortedSet<String> of, List<String> said) {
        if (!of.isEmpty()) {
            said.add(words.count(name, of.size()));
        }
    }
}
