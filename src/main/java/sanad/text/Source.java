package sanad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/**
 * Where a document comes from, as far as it is known from outside its text.
 *
 * @param file the file's name as the user knows it, never empty
 * @param publisher who published it
 * @param title the title that its publisher gave it
 * @param address where it can be found, as a citation; never fetched
 * @param original the file that it was read from and what that says of itself; absent for what came without one
 */
public record Source(
        String file,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> address,
        Optional<Original> original) {
    /** Writes the names without signs that cannot be seen. */
    public Source {
        publisher = publisher.map(HiddenSigns::without);
        title = title.map(HiddenSigns::without);
    }

    /** A source that was not read from a file. */
    public Source(String file, Optional<String> publisher, Optional<String> title, Optional<String> address) {
        this(file, publisher, title, address, Optional.empty());
    }

    /** The same source, where another knows better: what it does not know stays. */
    public Source under(Source better) {
        return new Source(
                file,
                better.publisher.or(() -> publisher),
                better.title.or(() -> title),
                better.address.or(() -> address),
                original);
    }

    /** The same source with what a person says of it; an empty word says that there is none. */
    public Source by(Map<Kind, String> said) {
        Original next = original.orElseGet(() -> new Original("", "", "", known(), List.of()));
        for (Map.Entry<Kind, String> one : said.entrySet()) {
            next = next.by(one.getKey(), HiddenSigns.without(one.getValue()).strip());
        }
        return new Source(
                file,
                said.containsKey(Kind.PUBLISHER) ? best(next, Kind.PUBLISHER) : publisher,
                said.containsKey(Kind.TITLE) ? best(next, Kind.TITLE) : title,
                said.containsKey(Kind.ADDRESS) ? best(next, Kind.ADDRESS) : address,
                Optional.of(next));
    }

    /** What a person said of it. */
    public SortedMap<Kind, String> byHand() {
        SortedMap<Kind, String> said = new TreeMap<>();
        original.ifPresent(o ->
                o.stated().stream().filter(s -> s.place() == Place.HAND).forEach(s -> said.put(s.kind(), s.value())));
        return said;
    }

    /** What is known of it beside its file, as something that a page would say. */
    private List<Stated> known() {
        List<Stated> known = new ArrayList<>();
        publisher.ifPresent(words -> known.add(new Stated(Kind.PUBLISHER, words, Place.META)));
        title.ifPresent(words -> known.add(new Stated(Kind.TITLE, words, Place.META)));
        address.ifPresent(words -> known.add(new Stated(Kind.ADDRESS, words, Place.META)));
        return known;
    }

    private static Optional<String> best(Original original, Kind kind) {
        return original.best(kind).map(Stated::value);
    }

    /** A source of which only the file is known. */
    public static Source file(String file) {
        return new Source(file, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
