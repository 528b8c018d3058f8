package sanad.extract.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One spelling of a name, with all that the documents say of it. */
final class Form {
    /** Commonest first; then by the letters. */
    static final Comparator<Form> COMMONEST =
            Comparator.comparingInt((Form f) -> -f.count).thenComparing(f -> String.join(" ", f.parts));

    private static final int MOST_SENTENCES = 64;

    private final List<String> parts;
    private final Map<String, Integer> surfaces = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<Long> sentences = new HashSet<>();
    private int count;
    private boolean sure;

    Form(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    void add(Sighting sighting, String surface, int document) {
        count++;
        sure |= sighting.sure();
        surfaces.merge(surface, 1, Integer::sum);
        if (!sighting.title().isEmpty()) {
            titles.add(sighting.title());
        }
        if (sentences.size() < MOST_SENTENCES) {
            sentences.add(((long) document << Integer.SIZE) + sighting.sentence());
        }
    }

    List<String> parts() {
        return parts;
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    int count() {
        return count;
    }

    boolean isSure() {
        return sure;
    }

    boolean sharesTitle(Form other) {
        return titles.stream().anyMatch(other.titles::contains);
    }

    /** Whether both stand in one sentence, so that they name two. */
    boolean isBeside(Form other) {
        return sentences.stream().anyMatch(other.sentences::contains);
    }

    /** How most of the documents' sightings write it. */
    String surface() {
        return surfaces.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
