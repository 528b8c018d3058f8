package sanad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.text.Document;
import sanad.text.Source;

/**
 * What a {@code story.json} beside documents says of them: what the story is called, and where each text comes from.
 *
 * <pre>{@code
 * { "title": { "ar": "…", "en": "Russia and North Korea, 2024" },
 *   "documents": [ { "file": "000.txt", "publisher": "…", "title": "…", "address": "https://…" } ] }
 * }</pre>
 *
 * @param titles by language code; may be empty
 * @param sources where a document comes from, by its file's name; those left out are simply not known
 */
public record Story(Map<String, String> titles, List<Source> sources) {
    /** Nothing is known. */
    public static final Story NONE = new Story(Map.of(), List.of());

    /** Copies what it is given. */
    public Story {
        titles = java.util.Collections.unmodifiableMap(new TreeMap<>(titles));
        sources = List.copyOf(sources);
    }

    /** The title in a language, else in another, the first by its code; empty where there is none. */
    public String title(String language) {
        return titles.getOrDefault(
                language, titles.values().stream().findFirst().orElse(""));
    }

    /** The same document with its source, where this story knows it. */
    public Document dress(Document document, String file) {
        Optional<Source> known =
                sources.stream().filter(s -> s.file().equals(file)).findFirst();
        return known.map(s -> new Document(
                        document.id(),
                        document.title(),
                        document.text(),
                        document.source().under(s)))
                .orElse(document);
    }
}
