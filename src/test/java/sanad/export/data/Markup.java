package sanad.export.data;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** XML read again by a parser that knows nothing of the writers. */
public final class Markup {
    private Markup() {}

    /** The document; refuses one that is not well formed. */
    public static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** An attribute of every element of a name; empty where it has none. */
    public static List<String> attributes(Document xml, String element, String attribute) {
        return elements(xml, element).stream()
                .map(e -> e.getAttribute(attribute))
                .toList();
    }

    /** The text of every element of a name. */
    public static List<String> texts(Document xml, String element) {
        return elements(xml, element).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        // a node list looks for its end anew each time it is asked
        int length = found.getLength();
        for (int i = 0; i < length; i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
