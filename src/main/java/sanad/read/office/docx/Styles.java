package sanad.read.office.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sanad.read.office.Sheet;
import sanad.read.pack.Refusing;
import sanad.read.xml.Tags;

/**
 * What the styles of a document make of words. A style's own id is in the language of the Word that wrote it; the names of
 * those that come with Word are English everywhere.
 */
final class Styles {
    /**
     * A style.
     *
     * @param kind of the paragraphs that bear it
     * @param index whether it is of a table of contents
     * @param hidden whether its words are not shown
     */
    record Style(Sheet.Kind kind, boolean index, boolean hidden) {
        static final Style PLAIN = new Style(Sheet.Kind.PARAGRAPH, false, false);
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads them; none where the document has none. */
    static Styles of(Optional<byte[]> xml) throws Refusing {
        Styles styles = new Styles();
        if (xml.isPresent()) {
            Tags tags = Tags.of(xml.get());
            while (tags.opens(1)) {
                if (tags.name().equals("style")) {
                    styles.read(tags);
                }
            }
        }
        return styles;
    }

    /** A style by its id. */
    Style get(String id) {
        return styles.getOrDefault(id, Style.PLAIN);
    }

    private void read(Tags tags) throws Refusing {
        String id = tags.attribute("styleId");
        int within = tags.depth();
        Sheet.Kind kind = Sheet.Kind.PARAGRAPH;
        boolean index = false;
        boolean hidden = false;
        while (tags.opens(within)) {
            switch (tags.name()) {
                case "name" -> {
                    String name = tags.attribute("val").toLowerCase(Locale.ROOT);
                    kind = name.equals("title") || name.equals("heading 1") ? Sheet.Kind.HEADING : kind;
                    index = name.startsWith("toc ") || name.equals("table of figures") || name.startsWith("index ");
                }
                case "numPr" -> kind = kind == Sheet.Kind.PARAGRAPH ? Sheet.Kind.ITEM : kind;
                case "vanish" -> hidden = Switch.on(tags);
                default -> {}
            }
        }
        styles.put(id, new Style(kind, index, hidden));
    }
}
