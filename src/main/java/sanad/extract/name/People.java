package sanad.extract.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.text.Tokenized;

/**
 * Whom a set of documents names, learned from all of them together: spellings of one name are one person; a surname or a title alone
 * stands for the one person who bears it.
 */
public final class People {
    /** How the keys of persons begin. */
    public static final String KEY = "p:";

    private static final int OFTEN = 2;
    /** A name that stands for one in so many of those that begin alike is no slip. */
    private static final int SELDOM = 8;

    /** A skeleton of so many sounds is hardly that of two names. */
    private static final int LONG_SOUND = 4;

    private final Map<List<String>, Form> forms = new TreeMap<>(People::compare);
    private final Map<List<String>, Person> byForm = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Bearers byPart = new Bearers();
    private final Bearers bySound = new Bearers();
    private final Bearers byTitle = new Bearers();
    private final Set<String> lone = new HashSet<>();
    private final Map<String, List<Clitics.Reading>> words = new ConcurrentHashMap<>();

    /**
     * A document with what looks like names in it.
     *
     * @param doc its words
     * @param sightings what looks like a name, in text order
     */
    public record Seen(Tokenized doc, List<Sighting> sightings) {}

    /** How words sound that were asked for; each stands in many names. */
    private final Map<String, String> sounds = new HashMap<>();

    private People(Collection<Seen> documents) {
        Map<String, Integer> prefixes = prefixes(documents);
        int number = 0;
        IdentityHashMap<Sighting, List<String>> named = new IdentityHashMap<>();
        for (Seen seen : documents) {
            for (Sighting sighting : seen.sightings()) {
                if (!sighting.isTitle() && isName(sighting, prefixes)) {
                    List<String> parts = trimmed(sighting, prefixes);
                    named.put(sighting, parts);
                    forms.computeIfAbsent(parts, Form::new).add(sighting, surface(seen, sighting, parts), number);
                }
            }
            number++;
        }
        gather();
        named.forEach((sighting, parts) -> {
            Person person = byForm.get(parts);
            if (person != null && !sighting.title().isEmpty()) {
                byTitle.add(title(sighting), person, 1);
            }
        });
    }

    /** Learns from all documents; the same in whatever order they come. */
    public static People of(Collection<Seen> documents) {
        return new People(documents);
    }

    /** Who bears a full name. */
    Optional<Person> named(List<String> parts) {
        return Optional.ofNullable(byForm.get(parts));
    }

    /** The ways to read a word by which it begins or is a name; a word stands in many documents and is taken apart once. */
    List<Clitics.Reading> readings(String word, Clitics clitics) {
        return words.computeIfAbsent(
                word,
                w -> clitics.readings(w).stream()
                        .filter(r -> longest.containsKey(r.stem()) || byPart.knows(r.stem()))
                        .toList());
    }

    /** How many parts the longest full name has that begins with this one; 0 where none does. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    /** Whether somebody bears a name of which this is the part that is used alone. */
    boolean isBorne(String part) {
        return byPart.knows(part);
    }

    /** Who is meant by a part of a name alone, where the documents name that one far oftener than all others who bear it. */
    Optional<Person> chief(String part) {
        return byPart.chief(part);
    }

    /** Whether the documents name somebody by this part alone behind a title. */
    boolean isLone(String part) {
        return lone.contains(part);
    }

    /** Who bears a title, where only one does and more than once. */
    Optional<Person> holder(Sighting sighting) {
        return byTitle.sole(title(sighting), OFTEN);
    }

    static String title(Sighting sighting) {
        return sighting.title() + "@" + sighting.land();
    }

    private Map<String, Integer> prefixes(Collection<Seen> documents) {
        Map<String, Integer> counts = new HashMap<>();
        for (Seen seen : documents) {
            for (Sighting sighting : seen.sightings()) {
                for (int length = 1; length <= sighting.parts().size(); length++) {
                    counts.merge(sound(sighting.parts(), length), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Whether it is a name: words that may hold particles are one only where they return. */
    private boolean isName(Sighting sighting, Map<String, Integer> prefixes) {
        boolean returns = prefixes.getOrDefault(sound(sighting.parts(), 1), 0) > OFTEN
                || sighting.parts().size() > 1 && prefixes.getOrDefault(sound(sighting.parts(), 2), 0) >= OFTEN;
        return sighting.plain() > 0 || returns;
    }

    private String sound(List<String> parts, int length) {
        StringBuilder sound = new StringBuilder();
        for (String part : parts.subList(0, length)) {
            sound.append(sounds.computeIfAbsent(part, Sounds.standard()::of)).append(' ');
        }
        return sound.toString();
    }

    /** The parts up to the first that may be no name: another word with particles that follows the name only here. */
    private List<String> trimmed(Sighting sighting, Map<String, Integer> prefixes) {
        List<String> parts = sighting.parts();
        int length = 1;
        while (length < parts.size()) {
            int with = prefixes.getOrDefault(sound(parts, length + 1), 0);
            int without = prefixes.getOrDefault(sound(parts, length), 0);
            boolean often = with >= OFTEN && OFTEN * with >= without;
            boolean plain = length < sighting.plain();
            boolean given = length == 1 && sighting.title().isEmpty();
            boolean only = plain && (with == without || given && with * SELDOM >= without);
            if (!often && !only) {
                break;
            }
            length++;
        }
        return parts.subList(0, length);
    }

    private static String surface(Seen seen, Sighting sighting, List<String> parts) {
        String words = Normalizer.normalize(seen.doc().document().words(sighting.span()), Normalizer.Form.NFKC);
        if (parts.size() < sighting.parts().size()) {
            int left = parts.size();
            int at = 0;
            while (at < words.length() && left > 0) {
                at = words.indexOf(' ', at + 1);
                at = at < 0 ? words.length() : at;
                left--;
            }
            words = words.substring(0, at);
        }
        return words.substring(particles(words, parts.get(0)));
    }

    /** How many letters stand before the name: particles that are written onto it. */
    private static int particles(String words, String first) {
        String folded = Folding.standard().fold(words.split("\\s", 2)[0]);
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (first.startsWith(folded.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    private void gather() {
        List<Form> full = new ArrayList<>();
        forms.values().stream().filter(f -> f.parts().size() > 1).forEach(full::add);
        full.sort(Form.COMMONEST);
        for (List<Form> group : Spellings.of(full)) {
            Person person = person(group);
            for (Form form : group) {
                take(form, person);
            }
            boolean sure = group.stream().anyMatch(Form::isSure);
            int count = group.stream().mapToInt(Form::count).sum();
            for (String part : ends(group, sure)) {
                Form alone = forms.get(List.of(part));
                if (sure || alone == null || alone.count() <= OFTEN * count) {
                    bears(part, person, count);
                }
            }
        }
        for (Form form : forms.values()) {
            if (form.parts().size() == 1) {
                String part = form.first();
                boolean known = byPart.knows(part);
                if (form.isSure()) {
                    lone.add(part);
                }
                if (!known && (form.count() >= OFTEN || !form.isSure())) {
                    take(form, bySound.chief(Sounds.standard().of(part)).orElseGet(() -> person(List.of(form))));
                }
            }
        }
    }

    /** The parts by which a name is used alone: surnames, and of people what they are called first too. */
    private static Set<String> ends(List<Form> group, boolean sure) {
        Set<String> ends = new HashSet<>();
        group.forEach(f -> ends.add(f.last()));
        if (sure) {
            group.forEach(f -> ends.add(f.first()));
        }
        return ends;
    }

    private void take(Form form, Person person) {
        byForm.put(form.parts(), person);
        longest.merge(form.first(), form.parts().size(), Math::max);
    }

    private void bears(String part, Person person, int count) {
        byPart.add(part, person, count);
        String sound = Sounds.standard().of(part);
        if (sound.length() >= LONG_SOUND) {
            bySound.add(sound, person, count);
        }
    }

    private static Person person(List<Form> group) {
        int most = group.stream().mapToInt(f -> f.parts().size()).max().orElse(1);
        Form shown = group.stream()
                .filter(f -> f.parts().size() == most
                        || OFTEN * f.count() >= group.get(0).count())
                .min(Form.COMMONEST)
                .orElse(group.get(0));
        return new Person(
                KEY + String.join(" ", group.get(0).parts()),
                shown.surface(),
                group.stream().anyMatch(Form::isSure));
    }

    private static int compare(List<String> a, List<String> b) {
        return String.join(" ", a).compareTo(String.join(" ", b));
    }
}
