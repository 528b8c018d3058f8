package sanad.chronicle;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a person did to an event.
 *
 * @param added whether the person added it; else it was found
 * @param facets the parts that the person set, in the order of the enum
 * @param note in the person's own words; may be empty
 * @param tint a colour of its own, where it has one
 * @param image a picture, where it has one
 */
public record Touch(boolean added, Set<Facet> facets, String note, Optional<Tint> tint, Optional<Image> image) {
    /** Nothing: the event is as it was found. */
    public static final Touch NONE = new Touch(false, Set.of(), "", Optional.empty(), Optional.empty());

    /** The beginning of an event that a person adds. */
    public static final Touch ADDED = new Touch(true, Set.of(), "", Optional.empty(), Optional.empty());

    /** Copies the facets. */
    public Touch {
        facets = inOrder(facets);
    }

    /** Whether a person did anything to it. */
    public boolean any() {
        return added || !facets.isEmpty();
    }

    /** Whether that part was set by a person. */
    public boolean has(Facet facet) {
        return facets.contains(facet);
    }

    /** The same with one part more set. */
    public Touch with(Facet facet) {
        EnumSet<Facet> more = EnumSet.of(facet);
        more.addAll(facets);
        return new Touch(added, more, note, tint, image);
    }

    /** The same with these words; none takes the note away. */
    public Touch noted(String words) {
        return new Touch(added, facets, words, tint, image).setting(Facet.NOTE, !words.isEmpty());
    }

    /** The same in a colour, or without one. */
    public Touch tinted(Optional<Tint> colour) {
        return new Touch(added, facets, note, colour, image).setting(Facet.COLOUR, colour.isPresent());
    }

    /** The same with a picture, or without one. */
    public Touch pictured(Optional<Image> picture) {
        return new Touch(added, facets, note, tint, picture).setting(Facet.IMAGE, picture.isPresent());
    }

    private Touch setting(Facet facet, boolean set) {
        if (set) {
            return with(facet);
        }
        Set<Facet> less = EnumSet.noneOf(Facet.class);
        less.addAll(facets);
        less.remove(facet);
        return new Touch(added, less, note, tint, image);
    }

    private static Set<Facet> inOrder(Collection<Facet> facets) {
        EnumSet<Facet> ordered = EnumSet.noneOf(Facet.class);
        ordered.addAll(facets);
        return Collections.unmodifiableSet(ordered);
    }
}
