package sanad.read.office.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.read.pack.Refusing;
import sanad.read.pack.Within;
import sanad.read.pack.Zip;
import sanad.read.xml.Tags;

/**
 * The parts of an Office file and what they are to each other. Relations that point out of the file are not followed.
 *
 * <p>Source: ECMA-376 part 2, 9.3 (relationships).
 */
final class Parts {
    /** What a part is to another, by the last word of the relation's type, and its name in the file. */
    record Relation(String type, String target) {}

    private final Zip zip;

    Parts(Zip zip) {
        this.zip = zip;
    }

    /** The bytes of a part. */
    Optional<byte[]> read(String name) throws Refusing {
        return zip.read(name);
    }

    /** What a part names, in the order of the relations' own names; the file's own where the part's name is empty. */
    List<Relation> of(String part) throws Refusing {
        String folder = Within.folder(part);
        Optional<byte[]> xml = zip.read(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        Map<String, Relation> found = new TreeMap<>();
        if (xml.isPresent()) {
            Tags tags = Tags.of(xml.get());
            while (tags.opens(1)) {
                String type = tags.attribute("Type");
                boolean inside = !tags.attribute("TargetMode").equals("External");
                if (tags.name().equals("Relationship") && inside) {
                    String last = type.substring(type.lastIndexOf('/') + 1);
                    found.put(
                            tags.attribute("Id"), new Relation(last, Within.resolve(folder, tags.attribute("Target"))));
                }
            }
        }
        return found.values().stream().distinct().toList();
    }
}
