package sanad.text.original;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The file that a text was read from.
 *
 * @param sha256 the sum of its bytes, in small hexadecimal digits
 * @param format what kind of file it is, such as {@code HTML}
 * @param encoding the name of the encoding that its letters were read in, such as {@code windows-1256}; empty where the
 *     format fixes it
 * @param stated what it says of itself
 * @param asides what stood in it besides the text, in the text's order
 * @param pages where its pages begin in the text; absent where it has none
 */
public record Original(
        String sha256, String format, String encoding, List<Stated> stated, List<Aside> asides, Optional<Pages> pages) {
    /** Copies the lists. */
    public Original {
        stated = List.copyOf(stated);
        asides = List.copyOf(asides);
    }

    /** A file without pages. */
    public Original(String sha256, String format, String encoding, List<Stated> stated, List<Aside> asides) {
        this(sha256, format, encoding, stated, asides, Optional.empty());
    }

    /** The same with what a person says of a kind, in place of what was said so before. */
    public Original by(Kind kind, String said) {
        List<Stated> next = new ArrayList<>(stated);
        next.removeIf(s -> s.kind() == kind && s.place() == Place.HAND);
        Optional<String> found = new Original(sha256, format, encoding, next, asides, pages)
                .best(kind)
                .map(Stated::value);
        if (!found.orElse("").equals(said)) {
            next.add(new Stated(kind, said, Place.HAND));
        }
        return new Original(sha256, format, encoding, next, asides, pages);
    }

    /** All that is stated of a kind, the most trusted first; what a person says goes in place of all else. */
    public List<Stated> all(Kind kind) {
        List<Stated> of = stated.stream().filter(s -> s.kind() == kind).toList();
        List<Stated> hand = of.stream().filter(s -> s.place() == Place.HAND).toList();
        return (hand.isEmpty() ? of : hand)
                .stream()
                        .filter(s -> !s.value().isEmpty())
                        .sorted(Comparator.comparing(Stated::trust).thenComparing(Stated::place))
                        .toList();
    }

    /** The number of the page on which an offset of the text stands, from 1; absent where the file has no pages. */
    public Optional<Integer> page(int offset) {
        return pages.map(p -> p.of(offset));
    }

    /** What is most to be trusted of all that is stated of a kind. */
    public Optional<Stated> best(Kind kind) {
        return all(kind).stream().findFirst();
    }
}
