package sanad.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements by which a page states things, gathered in one walk: a selector asks each element for all that lie around
 * it, which a hostile page makes dear.
 *
 * @param metas those with a name and a content
 * @param links of the head
 * @param data scripts that hold linked data
 * @param properties those of the body that microdata marks
 * @param times with a day for machines
 * @param headline the first of the greatest headings
 * @param language that the page says it is in; may be empty
 */
record Signs(
        List<Element> metas,
        List<Element> links,
        List<Element> data,
        List<Element> properties,
        List<Element> times,
        Optional<Element> headline,
        String language) {
    private static final int MOST = 300;
    private static final String LINKED_DATA = "application/ld+json";

    static Signs of(Document page) {
        List<Element> metas = new ArrayList<>();
        List<Element> links = new ArrayList<>();
        List<Element> data = new ArrayList<>();
        List<Element> properties = new ArrayList<>();
        List<Element> times = new ArrayList<>();
        List<Element> headings = new ArrayList<>();
        StringBuilder language = new StringBuilder();
        page.traverse((node, depth) -> {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "meta" -> keep(metas, element, true);
                case "link" -> keep(links, element, true);
                case "script" -> keep(data, element, element.attr("type").equalsIgnoreCase(LINKED_DATA));
                case "time" -> keep(times, element, element.hasAttr("datetime"));
                case "h1" -> keep(headings, element, true);
                case "html" -> language.append(element.attr("lang"));
                default -> {}
            }
            keep(
                    properties,
                    element,
                    element.hasAttr("itemprop") && !element.normalName().equals("meta"));
        });
        return new Signs(
                metas, links, data, properties, times, headings.stream().findFirst(), language.toString());
    }

    private static void keep(List<Element> list, Element element, boolean wanted) {
        if (wanted && list.size() < MOST) {
            list.add(element);
        }
    }
}
