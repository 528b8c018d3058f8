package sanad.read.xml;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import sanad.read.format.Refusal;
import sanad.read.pack.Refusing;

/**
 * Walks through XML that strangers wrote, tag by tag. The one factory: a file that declares a document type is refused,
 * so that there are no entities to expand or to fetch; parts that lie too deep in each other are refused; nothing is
 * ever looked up. Names are told without their prefixes, which are every writer's own.
 *
 * <p>Example: {@code Tags tags = Tags.of(xml); while (tags.next() != Tags.Step.END) …}
 */
public final class Tags {
    /** What a step came to. */
    public enum Step {
        /** A tag opens. */
        OPEN,
        /** A tag closes. */
        CLOSE,
        /** Words stand between tags. */
        WORDS,
        /** There is no more. */
        END
    }

    /** Documents that people write have some dozens. */
    private static final int DEEPEST = 500;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private Tags(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is looked up");
        });
        return factory;
    }

    /** Begins before the first tag. */
    public static Tags of(byte[] xml) throws Refusing {
        try {
            return new Tags(FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException | RuntimeException e) {
            throw broken();
        }
    }

    /** Goes on to the next tag or words. */
    public Step next() throws Refusing {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw broken();
                        }
                        return Step.OPEN;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Step.CLOSE;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Step.WORDS;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw broken();
                    default -> {}
                }
            }
            return Step.END;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken();
        }
    }

    /** Whether there is another tag that opens before the tag that holds it, at this depth, closes; goes on to it. */
    public boolean opens(int within) throws Refusing {
        for (Step step = next(); step != Step.END && depth >= within; step = next()) {
            if (step == Step.OPEN) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to where the tag closes that was opened last. */
    public void skip() throws Refusing {
        int outside = depth - 1;
        for (Step step = next(); step != Step.END && depth > outside; step = next()) {
            // nothing in it is wanted
        }
    }

    /** All words up to where the tag closes that was opened last; stops there. */
    public String wordsInside() throws Refusing {
        StringBuilder words = new StringBuilder();
        int outside = depth - 1;
        for (Step step = next(); step != Step.END && depth > outside; step = next()) {
            if (step == Step.WORDS) {
                words.append(words());
            }
        }
        return words.toString();
    }

    /** How many tags are open. */
    public int depth() {
        return depth;
    }

    /** The tag's name, without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The name of the vocabulary that the tag is from; empty where it is from none. */
    public String space() {
        String space = reader.getNamespaceURI();
        return space == null ? "" : space;
    }

    /** The value of an attribute by its name without prefix; empty where the tag has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The words between two tags; they may come in several pieces. */
    public String words() {
        return reader.getText();
    }

    private static Refusing broken() {
        return new Refusing(Refusal.Cause.DAMAGED, "XML");
    }
}
