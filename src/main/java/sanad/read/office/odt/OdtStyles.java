package sanad.read.office.odt;

import java.util.HashSet;
import java.util.Set;
import sanad.read.xml.Tags;

/** The styles of a document that hide words, or are of the title. */
final class OdtStyles {
    private static final Set<String> TITLES = Set.of("Title");

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> titles = new HashSet<>(TITLES);
    private String open = "";

    /** Takes what a tag says of the style at hand. */
    void take(Tags tags) {
        switch (tags.name()) {
            case "style" -> {
                open = tags.attribute("name");
                if (TITLES.contains(tags.attribute("parent-style-name"))) {
                    titles.add(open);
                }
            }
            case "text-properties", "section-properties" -> {
                if (tags.attribute("display").equals("none")) {
                    hiding.add(open);
                }
            }
            default -> {}
        }
    }

    /** Whether words that bear it are not shown. */
    boolean hides(String style) {
        return hiding.contains(style);
    }

    /** Whether a paragraph that bears it is the title. */
    boolean isTitle(String style) {
        return titles.contains(style);
    }
}
