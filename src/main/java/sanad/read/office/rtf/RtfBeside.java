package sanad.read.office.rtf;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.office.Properties;
import sanad.read.office.Sheet;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/** What a rich text holds beside its story: its styles by their names, its margins, and what it says of itself. */
final class RtfBeside {
    private final Map<Integer, String> styles = new HashMap<>();
    private final Facts facts = new Facts();
    private final Set<String> above = new LinkedHashSet<>();
    private final Set<String> below = new LinkedHashSet<>();
    private int year;
    private int month;
    private int day;

    /** Keeps what a group told that has ended. */
    void take(Group closed) {
        switch (closed.end) {
            case ABOVE -> margin(above, closed);
            case BELOW -> margin(below, closed);
            case STYLE -> styles.put(closed.style, closed.sheet.flat().toLowerCase(Locale.ROOT));
            case TITLE -> Properties.add(Kind.TITLE, closed.sheet.flat(), facts);
            case AUTHOR -> Properties.add(Kind.AUTHOR, closed.sheet.flat(), facts);
            case MADE -> Properties.add(Kind.PUBLISHED, day(), facts);
            case SAVED -> Properties.add(Kind.MODIFIED, day(), facts);
            case NOTE, BOX, NOTHING -> {}
        }
    }

    /** A paragraph in a style, or the definition of one. */
    void style(Group group, int number) {
        group.style = number;
        if (group.use == Group.Use.STYLES) {
            group.apart(Group.End.STYLE, Group.Use.STYLES);
            return;
        }
        String name = styles.getOrDefault(number, "");
        boolean title = name.startsWith("heading 1") || name.startsWith("title");
        group.kind = title ? Sheet.Kind.HEADING : group.kind;
        group.index = name.startsWith("toc ") || name.startsWith("contents ");
    }

    /** Forgets the day that was told last. */
    void newDay() {
        year = 0;
        month = 0;
        day = 0;
    }

    /** Part of a day: {@code yr}, {@code mo} or {@code dy}. */
    void day(String part, int number) {
        switch (part) {
            case "yr" -> year = number;
            case "mo" -> month = number;
            default -> day = number;
        }
    }

    /** The story with all that lay beside it. */
    Content content(Sheet story, String encoding) {
        story.title().ifPresent(title -> facts.add(Kind.TITLE, title, Place.HEADING));
        return story.content(encoding, facts, List.copyOf(above), List.copyOf(below));
    }

    private String day() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static void margin(Set<String> side, Group closed) {
        String words = closed.sheet.flat();
        if (words.chars().anyMatch(Character::isLetter)) {
            side.add(words);
        }
    }
}
