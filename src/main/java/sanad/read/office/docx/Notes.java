package sanad.read.office.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.read.pack.Refusing;
import sanad.read.xml.Tags;

/** The words of footnotes, endnotes and remarks, which Word keeps apart from the story that refers to them. */
final class Notes {
    private static final Map<String, String> KINDS =
            Map.of("footnotes", "footnote", "endnotes", "endnote", "comments", "comment");

    private Notes() {}

    /** What one is kept by: its kind and its number. */
    static String key(String kind, String id) {
        return kind + " " + id;
    }

    /** All of them, by their keys. */
    static Map<String, String> read(Parts parts, List<Parts.Relation> relations, Styles styles) throws Refusing {
        Map<String, String> notes = new HashMap<>();
        for (Parts.Relation relation : relations) {
            String kind = KINDS.getOrDefault(relation.type(), "");
            Optional<byte[]> xml = kind.isEmpty() ? Optional.empty() : parts.read(relation.target());
            if (xml.isPresent()) {
                read(Tags.of(xml.get()), kind, styles, notes);
            }
        }
        return notes;
    }

    private static void read(Tags tags, String kind, Styles styles, Map<String, String> notes) throws Refusing {
        while (tags.opens(1)) {
            if (tags.name().equals(kind)) {
                String key = key(kind, tags.attribute("id"));
                notes.put(key, new WordStory(styles, new HashMap<>()).read(tags).flat());
            }
        }
    }
}
