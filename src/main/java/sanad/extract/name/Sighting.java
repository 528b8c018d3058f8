package sanad.extract.name;

import java.util.List;
import sanad.text.Span;

/**
 * Words of a document that look like a name, or an office named in place of who holds it.
 *
 * <p>Example: in "Defence Minister Ann Lee met the mayor" the parts "ann", "lee" under the title "defence minister", and no parts
 * under the title "mayor".
 *
 * @param span the name's words without the title; the title's words where no name stands
 * @param sentence the number of its sentence in the document
 * @param parts the name's parts, folded; empty where only a title stands
 * @param title the office before the name, folded and without articles; empty where none stands
 * @param land the key of the country that the title names; empty where it names none
 * @param plain how many of the parts, from the first, cannot be other words with particles written onto them
 * @param sure whether a title or a known given name says that somebody is named
 */
public record Sighting(
        Span span, int sentence, List<String> parts, String title, String land, int plain, boolean sure) {
    /** Copies the parts. */
    public Sighting {
        parts = List.copyOf(parts);
    }

    /** Whether an office stands there without a name. */
    public boolean isTitle() {
        return parts.isEmpty();
    }
}
