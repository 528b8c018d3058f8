package sanad.read.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.pack.Refusing;
import sanad.read.pack.Within;
import sanad.read.xml.Tags;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/**
 * What a book is made of and what it says of itself.
 *
 * <p>Source: EPUB 3.3, 5 (package document); OPF 2.0.1 for older books.
 *
 * @param chapters the names of its pages in the order of reading
 * @param beside those of its pages that are not for reading one after the other
 */
record Package(List<String> chapters, List<String> beside) {
    private static final String PAGE = "application/xhtml+xml";
    private static final Set<String> PAGES = Set.of(PAGE, "text/html", "application/x-dtbook+xml");
    private static final Map<String, Kind> NAMES = Map.of(
            "title", Kind.TITLE,
            "creator", Kind.AUTHOR,
            "publisher", Kind.PUBLISHER,
            "language", Kind.LANGUAGE,
            "identifier", Kind.ADDRESS,
            "source", Kind.ADDRESS);
    private static final String MODIFIED = "dcterms:modified";

    /** Programs that know only the year of a book write this day of it. */
    private static final String FIRST_DAY = "-01-01";

    /** Copies the lists. */
    Package {
        chapters = List.copyOf(chapters);
        beside = List.copyOf(beside);
    }

    /** A page that is listed. */
    private record Item(String name, boolean contents) {}

    /**
     * Reads it.
     *
     * @param folder in which the package's own file lies
     * @param facts what it says of itself is added
     */
    static Package read(byte[] xml, String folder, Facts facts) throws Refusing {
        Map<String, Item> items = new HashMap<>();
        List<String> chapters = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Tags tags = Tags.of(xml);
        while (tags.opens(1)) {
            switch (tags.name()) {
                case "item" -> {
                    if (PAGES.contains(tags.attribute("media-type"))) {
                        String name = Within.resolve(folder, Within.unescaped(tags.attribute("href")));
                        boolean contents = (" " + tags.attribute("properties") + " ").contains(" nav ");
                        items.put(tags.attribute("id"), new Item(name, contents));
                    }
                }
                case "itemref" -> {
                    boolean aside = tags.attribute("linear").equals("no");
                    // each page once, however often the book asks for it
                    Item item = items.remove(tags.attribute("idref"));
                    if (item != null && seen.add(item.name())) {
                        (aside || item.contents() ? beside : chapters).add(item.name());
                    }
                }
                default -> state(tags, facts);
            }
        }
        return new Package(chapters, beside);
    }

    private static void state(Tags tags, Facts facts) throws Refusing {
        String name = tags.name();
        if (name.equals("meta") && tags.attribute("property").equals(MODIFIED)) {
            facts.add(Kind.MODIFIED, tags.wordsInside(), Place.BOOK);
        } else if (name.equals("date")) {
            date(tags, facts);
        } else if (NAMES.containsKey(name)) {
            String role = tags.attribute("role");
            Kind kind = NAMES.get(name);
            boolean again = kind != Kind.AUTHOR && facts.best(kind).isPresent();
            String value = tags.wordsInside();
            if (!again && (role.isEmpty() || role.equals("aut"))) {
                facts.add(kind, value, Place.BOOK);
            }
        }
    }

    /** Of several days, each with what happened on it, that of publication is the book's. */
    private static void date(Tags tags, Facts facts) throws Refusing {
        String event = tags.attribute("event");
        String value = tags.wordsInside();
        if (event.equals("modification") || event.equals("conversion")) {
            facts.add(Kind.MODIFIED, value, Place.BOOK);
        } else if (event.isEmpty() || event.equals("publication") || event.equals("original-publication")) {
            facts.add(Kind.PUBLISHED, value, value.contains(FIRST_DAY) ? Place.PROPERTIES : Place.BOOK);
        }
    }
}
