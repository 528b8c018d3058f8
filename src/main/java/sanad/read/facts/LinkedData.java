package sanad.read.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's data for machines says of the page: JSON-LD of schema.org. Only the page's own article counts, not those
 * that are listed beside it. What is broken says nothing.
 *
 * <p>Source: schema.org, NewsArticle, datePublished, publisher, author, headline, articleBody.
 */
public final class LinkedData {
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage");
    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 500;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(2_000_000)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build())
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    /** Reads one piece of data; a page may have several. */
    public void read(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(strip(json)));
            for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
                JsonNode node = open.remove();
                if (node.isArray()) {
                    node.forEach(open::add);
                } else {
                    take(node);
                    for (String part : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                        if (node.path(part).isContainer()) {
                            open.add(node.path(part));
                        }
                    }
                }
            }
        } catch (JacksonException e) {
            // a page whose data is broken says nothing by it
        }
    }

    private void take(JsonNode node) {
        List<String> types = words(node.path("@type"));
        boolean article =
                types.stream().anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting") || t.equals("Report"));
        if (article) {
            articles.add(node);
        } else if (types.stream().anyMatch(PAGES::contains)) {
            pages.add(node);
        }
    }

    /** States what the page's own article says; an article of the page's own address goes before others. */
    public void state(Facts facts) {
        Optional<String> address = facts.best(Kind.ADDRESS);
        Optional<JsonNode> own = articles.stream()
                .filter(a -> address.isPresent() && address(a).contains(address.get()))
                .findFirst()
                .or(() -> articles.stream().findFirst());
        own.ifPresent(a -> state(a, facts, Place.LINKED_DATA));
        if (own.isEmpty()) {
            pages.stream().findFirst().ifPresent(p -> state(p, facts, Place.META));
        }
    }

    /** The words of the page's article as the data has them; empty where it has none, or cuts them off. */
    public String body() {
        String body = articles.stream()
                .flatMap(a -> words(a.path("articleBody")).stream())
                .findFirst()
                .orElse("")
                .strip();
        return body.endsWith("\u2026") || body.endsWith("...") ? "" : body;
    }

    private static void state(JsonNode node, Facts facts, Place place) {
        words(node.path("datePublished")).forEach(d -> facts.add(Kind.PUBLISHED, d, place));
        words(node.path("dateModified")).forEach(d -> facts.add(Kind.MODIFIED, d, place));
        words(node.path("headline")).stream().limit(1).forEach(t -> facts.add(Kind.TITLE, t, place));
        names(node.path("publisher")).stream().limit(1).forEach(n -> facts.add(Kind.PUBLISHER, n, place));
        names(node.path("author")).forEach(n -> facts.add(Kind.AUTHOR, n, place));
        words(node.path("inLanguage")).forEach(l -> facts.add(Kind.LANGUAGE, l, place));
        address(node).stream().limit(1).forEach(a -> facts.add(Kind.ADDRESS, a, place));
    }

    private static List<String> address(JsonNode node) {
        List<String> found = new ArrayList<>(words(node.path("url")));
        found.addAll(words(node.path("mainEntityOfPage")));
        found.addAll(words(node.path("mainEntityOfPage").path("@id")));
        found.removeIf(a -> Addresses.clean(a).isEmpty());
        return found;
    }

    private static List<String> names(JsonNode node) {
        List<String> found = new ArrayList<>(words(node));
        if (node.isArray()) {
            node.forEach(one -> found.addAll(words(one.path("name"))));
        }
        found.addAll(words(node.path("name")));
        return found;
    }

    /** A text, or the texts of a list. */
    private static List<String> words(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.stringValueOpt().ifPresent(found::add);
        if (node.isArray()) {
            node.forEach(one -> one.stringValueOpt().ifPresent(found::add));
        }
        return found;
    }

    /** Some pages wrap their data in a comment or in CDATA. */
    private static String strip(String json) {
        int first = json.indexOf('{');
        int list = json.indexOf('[');
        int start = first < 0 ? list : list < 0 ? first : Math.min(first, list);
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        return start < 0 || end < start ? "{}" : json.substring(start, end + 1);
    }
}
