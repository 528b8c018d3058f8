package sanad.read.html.body;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import sanad.read.plain.Table;

/** What the name of a page's part says of it: the sections of {@code data/reading/marks.txt}. */
enum Mark {
    /** Menus, adverts, other stories, what readers say. */
    CLUTTER,
    /** The story itself. */
    BODY,
    BYLINE,
    DATE,
    /** The date of a change. */
    UPDATED,
    LEAD,
    CAPTION,
    TITLE;

    private static final int LONGEST = 400;
    private static final Set<String> CLUTTER_TAGS =
            Set.of("nav", "footer", "aside", "select", "button", "menu", "dialog", "noscript", "textarea", "label");
    private static final Set<String> CLUTTER_ROLES = Set.of(
            "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar");
    private static final Map<Mark, Set<String>> NAMES = load();

    private static Map<Mark, Set<String>> load() {
        Map<Mark, Set<String>> names = new EnumMap<>(Mark.class);
        Table.sections("/data/reading/marks.txt").forEach((section, lines) -> {
            Set<String> words = new HashSet<>();
            lines.forEach(line -> words.addAll(List.of(line.split("\\s+"))));
            names.put(valueOf(section.toUpperCase(Locale.ROOT)), words);
        });
        return names;
    }

    /** What a part's tag, role, class, name and property say. */
    static Set<Mark> of(Element element) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String tag = element.normalName();
        if (CLUTTER_TAGS.contains(tag) || CLUTTER_ROLES.contains(element.attr("role"))) {
            marks.add(CLUTTER);
        }
        if (tag.equals("time")) {
            marks.add(DATE);
        } else if (tag.equals("figcaption")) {
            marks.add(CAPTION);
        }
        read(element.className(), marks);
        read(element.id(), marks);
        read(element.attr("itemprop"), marks);
        return marks;
    }

    private static void read(String name, Set<Mark> marks) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return;
        }
        String before = "";
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length();
            boolean sign = end || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (sign || hump) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                if (!word.isEmpty()) {
                    take(word, before, marks);
                    before = word;
                }
                if (!end && Character.isWhitespace(name.charAt(i))) {
                    before = "";
                }
                start = sign ? i + 1 : i;
            }
        }
    }

    private static void take(String word, String before, Set<Mark> marks) {
        String two = before + "-" + word;
        NAMES.forEach((mark, names) -> {
            if (names.contains(word) || names.contains(two)) {
                marks.add(mark);
            }
        });
    }
}
