package sanad.extract.merge.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sanad.extract.mention.headline.Headline;
import sanad.text.Span;

/**
 * What the places of one document read like as headlines. Nothing but the document itself decides that, so it is worked out
 * once for as long as the document lies open; it may be asked on several threads.
 */
public final class Headlines {
    private final Map<Place, List<Headline>> known = new ConcurrentHashMap<>();

    private record Place(Span told, Span cue, boolean title) {}

    /** Those of so many documents, of which none is known yet. */
    public static List<Headlines> none(int documents) {
        return Stream.generate(Headlines::new).limit(documents).toList();
    }

    List<Headline> of(Span told, Span cue, boolean title, Supplier<List<Headline>> made) {
        return known.computeIfAbsent(new Place(told, cue, title), k -> made.get());
    }
}
