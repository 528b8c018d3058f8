package sanad.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sanad.read.facts.Facts;
import sanad.read.facts.LinkedData;
import sanad.read.plain.Table;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/** What a page states of itself for machines and for those who cite it. */
final class HeadFacts {
    /** What a name in the head says, and where it counts as standing. */
    private record Name(Kind kind, Place place) {}

    private static final Map<String, Name> NAMES = names();
    private static final List<String> ATTRIBUTES = List.of("property", "name", "itemprop", "http-equiv");
    private static final Map<String, Kind> PROPERTIES =
            Map.of("datePublished", Kind.PUBLISHED, "dateModified", Kind.MODIFIED, "author", Kind.AUTHOR);

    private HeadFacts() {}

    private static Map<String, Name> names() {
        Map<String, Name> names = new HashMap<>();
        for (String line : Table.lines("/data/reading/meta-names.txt")) {
            String[] parts = line.split("\\s+");
            names.put(parts[0], new Name(Kind.valueOf(parts[1]), Place.valueOf(parts[2])));
        }
        return names;
    }

    /** Takes what the page states; its data for machines is given back. */
    static LinkedData read(Document page, Facts facts) {
        Signs signs = Signs.of(page);
        for (Element meta : signs.metas()) {
            ATTRIBUTES.forEach(attribute -> take(meta.attr(attribute), meta.attr("content"), facts));
        }
        for (Element link : signs.links()) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                facts.add(Kind.ADDRESS, link.attr("href"), Place.CANONICAL);
            }
        }
        SavedFrom.address(page).ifPresent(a -> facts.add(Kind.ADDRESS, a, Place.SAVED_FROM));
        LinkedData data = new LinkedData();
        signs.data().forEach(script -> data.read(script.data()));
        data.state(facts);
        signs.properties().forEach(element -> microdata(element, facts));
        times(signs, facts);
        title(page, facts);
        facts.add(Kind.LANGUAGE, signs.language(), Place.META);
        facts.readAddress();
        return data;
    }

    private static void take(String name, String content, Facts facts) {
        Name known = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            facts.add(known.kind(), content, known.place());
        }
    }

    private static void microdata(Element element, Facts facts) {
        for (String property : element.attr("itemprop").split("\\s+")) {
            Kind kind = PROPERTIES.get(property);
            if (kind != null && facts.all().stream().noneMatch(f -> f.kind() == kind && f.place() == Place.MICRODATA)) {
                facts.add(kind, said(element), Place.MICRODATA);
            }
        }
    }

    private static String said(Element element) {
        for (String attribute : List.of("content", "datetime", "title")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    /** The first time beside the headline is the page's, unless its part says that it is of a change. */
    private static void times(Signs signs, Facts facts) {
        boolean published = false;
        for (Element time : signs.times()) {
            boolean updated = says(time, "updat", "modif");
            boolean own = time.hasAttr("pubdate")
                    || signs.headline().filter(h -> near(time, h)).isPresent();
            if (own && updated) {
                facts.add(Kind.MODIFIED, time.attr("datetime"), Place.TIME_ELEMENT);
            } else if (own && !published) {
                facts.add(Kind.PUBLISHED, time.attr("datetime"), Place.TIME_ELEMENT);
                published = true;
            }
        }
    }

    private static boolean says(Element time, String... words) {
        Element parent = time.parent();
        String names = (time.className() + " " + time.attr("itemprop") + " "
                        + (parent == null ? "" : parent.className()))
                .toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(names::contains);
    }

    /** Whether a time and the headline lie in one small part of the page, or in one article. */
    private static boolean near(Element time, Element headline) {
        Element part = headline.parent();
        for (int i = 0; i < 4 && part != null && !part.normalName().equals("body"); i++) {
            if (time.parents().contains(part)) {
                return true;
            }
            part = part.parent();
        }
        return false;
    }

    /** The name of the window, without the site's name at its end. */
    private static void title(Document page, Facts facts) {
        String title = page.title();
        String publisher = facts.best(Kind.PUBLISHER).orElse("");
        for (String stroke : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ")) {
            int at = title.lastIndexOf(stroke);
            boolean site = at > 0
                    && title.length() - at < at
                    && (publisher.isEmpty() || title.substring(at).contains(publisher) || title.length() - at < at / 2);
            if (site) {
                title = title.substring(0, at);
            }
        }
        facts.add(Kind.TITLE, title, Place.WINDOW_TITLE);
    }
}
