package sanad.read.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.pack.Refusing;
import sanad.read.xml.Tags;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/**
 * What office programs keep about a file: title, author, the days on which it was made and last saved. All of it is weak:
 * a file may be made from another, and typed long after its words were published.
 *
 * <p>Source: ECMA-376 part 2, 11 (core properties); OpenDocument 1.3 part 3, 4.3 (metadata).
 */
public final class Properties {
    private static final Map<String, Kind> NAMES = Map.of(
            "title", Kind.TITLE,
            "creator", Kind.AUTHOR,
            "initial-creator", Kind.AUTHOR,
            "publisher", Kind.PUBLISHER,
            "created", Kind.PUBLISHED,
            "creation-date", Kind.PUBLISHED,
            "modified", Kind.MODIFIED);

    /** What programs write that know no day: the first day of their clock, and that of a template that is in wide use. */
    private static final List<String> NO_DAYS = List.of("1601-01-01", "1970-01-01", "1980-01-01", "2013-12-23T23:15");

    /** What stands before the name of the file where a program made up the title. */
    private static final String MADE_UP = "Microsoft Word - ";

    private static final Set<String> SAVED_BY = Set.of("creator", "date");
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private Properties() {}

    /** Takes what the properties say. */
    public static void read(byte[] xml, Facts facts) throws Refusing {
        Tags tags = Tags.of(xml);
        boolean open = false;
        for (Tags.Step step = tags.next(); step != Tags.Step.END; step = tags.next()) {
            if (step != Tags.Step.OPEN) {
                continue;
            }
            open |= tags.space().equals(OPEN_DOCUMENT);
            String name = tags.name();
            if (open && SAVED_BY.contains(name)) {
                // in OpenDocument these two are of the last saving, in Word the first of them is the author
                String value = tags.wordsInside();
                add(name.equals("date") ? Kind.MODIFIED : Kind.AUTHOR, value, facts);
            } else if (NAMES.containsKey(name)) {
                add(NAMES.get(name), tags.wordsInside(), facts);
            }
        }
    }

    /** Takes one property. */
    public static void add(Kind kind, String value, Facts facts) {
        boolean noDay = kind.isDay() && NO_DAYS.stream().anyMatch(value::startsWith);
        boolean madeUp = kind == Kind.TITLE && value.startsWith(MADE_UP);
        boolean known = kind == Kind.AUTHOR && facts.best(kind).isPresent();
        if (!noDay && !madeUp && !known) {
            facts.add(kind, value, Place.PROPERTIES);
        }
    }
}
