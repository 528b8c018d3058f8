package sanad.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.text.Sentence;
import sanad.text.Span;

/** Finds everybody whom a document names, in full, by a surname, or by a title alone. */
public final class Finding {
    private final People people;
    private final List<Named> found = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final Map<String, Set<Person>> here = new HashMap<>();

    /** Words that may stand for somebody: a full name, a part of one, or a title. */
    private record Match(Span span, List<String> parts, Optional<Person> person, Optional<Sighting> title) {}

    private Finding(People people) {
        this.people = people;
    }

    /** Those named in a document, in text order. */
    public static List<Named> in(People.Seen seen, People people) {
        Finding finding = new Finding(people);
        for (Sentence sentence : seen.doc().sentences()) {
            finding.match(sentence);
        }
        for (Sighting sighting : seen.sightings()) {
            if (sighting.isTitle()) {
                finding.matches.add(new Match(sighting.span(), List.of(), Optional.empty(), Optional.of(sighting)));
            }
        }
        finding.matches.sort(Comparator.comparingInt(m -> m.span().start()));
        finding.resolve(seen);
        return finding.found;
    }

    private void match(Sentence sentence) {
        NameWords words = NameWords.of(sentence.languages());
        Clitics clitics = Clitics.of(Blend.named(sentence.languages()));
        List<NameParts.Part> parts =
                NameParts.of(sentence.tokens(), 0, sentence.tokens().size(), words);
        for (int i = 0; i < parts.size(); i++) {
            NameParts.Part part = parts.get(i);
            if (!part.named()) {
                continue;
            }
            for (Clitics.Reading reading : people.readings(part.text(), clitics)) {
                int end = full(reading.stem(), parts, i, sentence);
                if (end < 0 && people.isBorne(reading.stem())) {
                    matches.add(new Match(
                            span(parts, i, i + 1, sentence),
                            List.of(reading.stem()),
                            Optional.empty(),
                            Optional.empty()));
                    end = i + 1;
                }
                if (end > 0) {
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** The part behind the longest full name that begins there, which is taken; -1 where none does. */
    private int full(String first, List<NameParts.Part> parts, int at, Sentence sentence) {
        int longest = Math.min(people.longest(first), parts.size() - at);
        List<String> name = new ArrayList<>();
        for (int i = 0; i < longest && (i == 0 || parts.get(at + i).named()); i++) {
            name.add(i == 0 ? first : parts.get(at + i).text());
        }
        while (!name.isEmpty()) {
            Optional<Person> person = people.named(name);
            if (person.isPresent()) {
                for (String part : name.size() > 1 ? name : List.<String>of()) {
                    here.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(person.get());
                }
                int end = at + name.size();
                matches.add(new Match(span(parts, at, end, sentence), List.copyOf(name), person, Optional.empty()));
                return end;
            }
            name.remove(name.size() - 1);
        }
        return -1;
    }

    private static Span span(List<NameParts.Part> parts, int from, int to, Sentence sentence) {
        return new Span(
                sentence.tokens().get(parts.get(from).from()).span().start(),
                sentence.tokens().get(parts.get(to - 1).to() - 1).span().end());
    }

    private void resolve(People.Seen seen) {
        Map<String, Person> last = new HashMap<>();
        Map<String, Person> holder = new HashMap<>();
        Map<Integer, Sighting> titles = new HashMap<>();
        seen.sightings().stream()
                .filter(s -> !s.isTitle())
                .forEach(s -> titles.put(s.span().end(), s));
        for (Match match : matches) {
            Optional<Person> person = match.person();
            if (match.title().isPresent()) {
                person = byTitle(match.title().get(), holder);
            } else if (person.isEmpty()) {
                person = byPart(match.parts().get(0), last);
            }
            if (person.isEmpty()) {
                continue;
            }
            Person meant = person.get();
            found.add(new Named(match.span(), meant, match.parts()));
            match.parts().forEach(part -> last.put(part, meant));
            Sighting sighting = titles.get(match.span().end());
            if (sighting != null && !sighting.title().isEmpty()) {
                holder.put(People.title(sighting), meant);
                holder.put(sighting.title() + "@", meant);
            }
        }
    }

    private Optional<Person> byTitle(Sighting title, Map<String, Person> holder) {
        Person told = holder.get(People.title(title));
        if (told != null) {
            return Optional.of(told);
        }
        boolean bare = title.land().isEmpty() && title.title().indexOf(' ') < 0;
        return bare ? Optional.empty() : people.holder(title);
    }

    private Optional<Person> byPart(String part, Map<String, Person> last) {
        if (last.containsKey(part)) {
            return Optional.of(last.get(part));
        }
        Set<Person> told = here.getOrDefault(part, Set.of());
        if (told.size() == 1) {
            return Optional.of(told.iterator().next());
        }
        boolean known = told.isEmpty() && (people.isLone(part) || part.charAt(0) < NameParts.FIRST_OTHER);
        return known ? people.chief(part) : Optional.empty();
    }
}
