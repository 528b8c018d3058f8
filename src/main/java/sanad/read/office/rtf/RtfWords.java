package sanad.read.office.rtf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The control words of rich text that matter to a reader. */
final class RtfWords {
    /** What the words of a group are that a control word opens. */
    enum Destination {
        /** Those of the group around it: the word opens none. */
        NONE,
        SKIP,
        FACES,
        STYLES,
        INFO,
        NOTE,
        BOX,
        ABOVE,
        BELOW,
        TITLE,
        AUTHOR,
        MADE,
        SAVED
    }

    /** What stands for a letter. */
    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("bullet", "\u2022"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201C"),
            Map.entry("rdblquote", "\u201D"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("rtlmark", "\u200F"),
            Map.entry("ltrmark", "\u200E"));

    private static final Map<String, Destination> DESTINATIONS = destinations();

    /** Groups with a star that are read all the same; others are for programs that know them. */
    private static final List<String> STARRED = List.of("shpinst", "annotation", "do");

    private RtfWords() {}

    private static Map<String, Destination> destinations() {
        Map<String, Destination> all = new HashMap<>();
        put(
                all,
                Destination.SKIP,
                "colortbl listtable listoverridetable revtbl filetbl pict nonshppict shprslt listtext pntext pntxta pntxtb"
                        + " xe rxe txe tc tcn nonesttables fldinst bkmkstart bkmkend template private sp upr ftnsep ftnsepc"
                        + " ftncn aftnsep aftnsepc aftncn atnid atnauthor objdata objclass objname");
        put(all, Destination.NOTE, "footnote annotation");
        put(all, Destination.BOX, "shptxt dptxbxtext");
        put(all, Destination.ABOVE, "header headerl headerr headerf");
        put(all, Destination.BELOW, "footer footerl footerr footerf");
        put(all, Destination.FACES, "fonttbl");
        put(all, Destination.STYLES, "stylesheet");
        put(all, Destination.INFO, "info");
        put(all, Destination.TITLE, "title");
        put(all, Destination.AUTHOR, "author");
        put(all, Destination.MADE, "creatim");
        put(all, Destination.SAVED, "revtim");
        put(
                all,
                Destination.SKIP,
                "subject keywords comment doccomm operator company manager category printim buptim hlinkbase");
        return all;
    }

    private static void put(Map<String, Destination> all, Destination destination, String words) {
        for (String word : words.split(" ")) {
            all.put(word, destination);
        }
    }

    /**
     * What a control word opens.
     *
     * @param starred whether a star stands before it: who does not know the word must skip the group
     */
    static Destination destination(String word, boolean starred) {
        Destination known = DESTINATIONS.getOrDefault(word, Destination.NONE);
        return known == Destination.NONE && starred && !STARRED.contains(word) ? Destination.SKIP : known;
    }
}
