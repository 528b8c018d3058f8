package sanad.timeline.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Lane;
import sanad.language.Folding;
import sanad.text.Document;

/**
 * Shares events out among lanes. Every event stands in exactly one lane, so that what is counted adds up and nothing is
 * read as two events that happened.
 *
 * <p>An event with several actors, places or sources stands in the lane of the first of them that has a lane. The order
 * is the event's own: the most active actor, the place named first, the passage that reports it best. Lanes of their own
 * have those that come first in most events, at most {@link #MOST}; the rest share one, and what names none has another.
 * Spellings that differ in vowel signs, hamza or case are one name, shown as it is written first.
 */
public final class Tracks {
    /** Lanes of their own, besides the one of the others; where only one more would be left over, it has its own too. */
    public static final int MOST = 7;

    private final Chronicle chronicle;
    private final Grouping by;
    private final Map<String, String> folded = new HashMap<>();

    private Tracks(Chronicle chronicle, Grouping by) {
        this.chronicle = chronicle;
        this.by = by;
    }

    /**
     * The lanes that have events, in the order in which they lie on the wall, each with its events in the given order.
     *
     * @param events those to share out, of the chronicle
     */
    public static Map<Track, List<Event>> of(Chronicle chronicle, List<Event> events, Grouping by) {
        return switch (by) {
            case NONE -> one(events);
            case KIND -> kinds(events);
            default -> new Tracks(chronicle, by).named(events);
        };
    }

    private static Map<Track, List<Event>> one(List<Event> events) {
        return events.isEmpty() ? Map.of() : Map.of(new Track(Grouping.NONE, Track.Part.ALL, "", 0), events);
    }

    private static Map<Track, List<Event>> kinds(List<Event> events) {
        Map<Lane, List<Event>> byLane =
                events.stream().collect(Collectors.groupingBy(e -> e.kind().lane()));
        Map<Track, List<Event>> tracks = new LinkedHashMap<>();
        for (Lane lane : Lane.values()) {
            List<Event> own = byLane.getOrDefault(lane, List.of());
            if (!own.isEmpty()) {
                tracks.put(Track.of(lane), own);
            }
        }
        return tracks;
    }

    private Map<Track, List<Event>> named(List<Event> events) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Event event : events) {
            List<String> names = names(event);
            for (int i = 0; i < names.size(); i++) {
                scores.computeIfAbsent(key(names.get(i)), Score::new).add(names.get(i), i == 0);
            }
        }
        List<Score> ranked = new ArrayList<>(scores.values());
        ranked.removeIf(score -> score.first == 0);
        ranked.sort(Score.ORDER);
        List<Score> own = ranked.size() <= MOST + 1 ? ranked : ranked.subList(0, MOST);
        return share(events, own.stream().collect(Collectors.toMap(Score::key, Function.identity())), own);
    }

    private Map<Track, List<Event>> share(List<Event> events, Map<String, Score> lanes, List<Score> order) {
        Map<Track, List<Event>> tracks = new LinkedHashMap<>();
        Map<String, List<Event>> byKey = new HashMap<>();
        List<Event> others = new ArrayList<>();
        List<Event> unnamed = new ArrayList<>();
        for (Event event : events) {
            List<String> names = names(event);
            names.stream()
                    .map(this::key)
                    .filter(lanes::containsKey)
                    .findFirst()
                    .map(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()))
                    .orElse(names.isEmpty() ? unnamed : others)
                    .add(event);
        }
        for (Score score : order) {
            List<Event> own = byKey.getOrDefault(score.key, List.of());
            if (!own.isEmpty()) {
                tracks.put(track(score.shown), own);
            }
        }
        put(tracks, Track.Part.OTHERS, others);
        put(tracks, Track.Part.UNNAMED, unnamed);
        return tracks;
    }

    private void put(Map<Track, List<Event>> tracks, Track.Part part, List<Event> events) {
        if (!events.isEmpty()) {
            tracks.put(new Track(by, part, "", 0), events);
        }
    }

    private Track track(String name) {
        if (by != Grouping.SOURCE) {
            return new Track(by, Track.Part.OWN, name, 0);
        }
        String title = chronicle.document(name).map(Document::title).orElse(name);
        return new Track(by, Track.Part.OWN, title, chronicle.number(name));
    }

    private List<String> names(Event event) {
        return switch (by) {
            case ACTOR -> event.actors();
            case PLACE -> event.places();
            default ->
                event.evidence().stream().map(e -> e.passage().document()).toList();
        };
    }

    private String key(String name) {
        return by == Grouping.SOURCE
                ? name
                : folded.computeIfAbsent(name, n -> Folding.standard().fold(n));
    }

    /** How often a name comes, and how often it comes first. */
    private static final class Score {
        private static final Comparator<Score> ORDER = Comparator.comparingInt((Score score) -> -score.first)
                .thenComparingInt(score -> -score.all)
                .thenComparing(score -> score.key);

        private final String key;
        private String shown = "";
        private int first;
        private int all;

        Score(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        void add(String name, boolean comesFirst) {
            shown = shown.isEmpty() ? name : shown;
            first += comesFirst ? 1 : 0;
            all++;
        }
    }
}
