package sanad.read.office.docx;

import java.util.Set;
import sanad.read.xml.Tags;

/** A property that is on where its tag stands, unless the tag says otherwise. */
final class Switch {
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private Switch() {}

    static boolean on(Tags tags) {
        return !OFF.contains(tags.attribute("val"));
    }
}
