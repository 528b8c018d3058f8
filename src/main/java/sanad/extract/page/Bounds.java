package sanad.extract.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import sanad.extract.page.line.Trait;

/** What a line cannot be, whatever speaks for it: no dateline without a date or over another one, no headline that is a button, no sentence lost that speaks of nothing but itself. */
final class Bounds {
    private static final Set<Trait> DATED = EnumSet.of(Trait.DATE, Trait.YEAR, Trait.AGO, Trait.STARTS_PUBLISHED);
    private static final Set<Trait> CLUTTER = EnumSet.of(
            Trait.HAS_NOTICE,
            Trait.UNDER_COMMENTS,
            Trait.UNDER_CONTENTS,
            Trait.UNDER_RELATED,
            Trait.STARTS_RELATED,
            Trait.HAS_CHROME,
            Trait.AGAIN,
            Trait.WITHIN,
            Trait.MENU,
            Trait.COPYRIGHT,
            Trait.ADDRESS,
            Trait.MAIL,
            Trait.CLUTTER_ALL,
            Trait.CLUTTER_HALF,
            Trait.STARTS_CHROME);
    private static final Set<Trait> SIGNED = EnumSet.of(
            Trait.STARTS_BYLINE,
            Trait.HAS_BYLINE,
            Trait.HAS_AGENCY,
            Trait.HAS_ROLE,
            Trait.GIVEN_NAME,
            Trait.NAME_CASE,
            Trait.TITLE_CASE,
            Trait.BRACKETED,
            Trait.MAIL,
            Trait.STROKES,
            Trait.WORDS_1,
            Trait.WORDS_2,
            Trait.WORDS_4);
    private static final Set<Trait> PICTURED = EnumSet.of(
            Trait.HAS_CAPTION,
            Trait.CREDIT_AT_END,
            Trait.BRACKET_AT_END,
            Trait.ECHO,
            Trait.AGAIN,
            Trait.STROKES,
            Trait.STOP,
            Trait.WORDS_14,
            Trait.WORDS_24,
            Trait.WORDS_MORE);
    private static final Map<Part, Set<Trait>> NEVER = new EnumMap<>(Map.of(
            Part.TITLE,
                    EnumSet.of(
                            Trait.DATE_ALONE,
                            Trait.FIGURES_ONLY,
                            Trait.MAIL,
                            Trait.CLUTTER_ALL,
                            Trait.COLON,
                            Trait.ARROWS),
            Part.BYLINE, EnumSet.of(Trait.QUESTION, Trait.WORDS_24, Trait.WORDS_MORE, Trait.YEAR_ALONE),
            Part.LEAD, EnumSet.of(Trait.WORDS_1, Trait.WORDS_2, Trait.CLUTTER_ALL, Trait.DATE_ALONE),
            Part.DATELINE, EnumSet.of(Trait.WORDS_MORE, Trait.QUESTION)));

    private Bounds() {}

    /** Whether a line of which this is seen may have such a place. */
    static boolean allow(Set<Trait> seen, Place place) {
        boolean clock = place == Place.TOP_DATELINE
                && seen.contains(Trait.DATED_BELOW)
                && !seen.contains(Trait.STARTS_PUBLISHED);
        boolean hour = seen.contains(Trait.STAMP) && place.part() != Part.STAMP;
        boolean pulled = seen.contains(Trait.WITHIN)
                && seen.contains(Trait.QUOTED)
                && (place.part() == Part.BODY || place.part() == Part.LEAD);
        boolean menu = seen.contains(Trait.MENU)
                && (seen.contains(Trait.STARTS_CHROME) || seen.contains(Trait.STARTS_SECTION))
                && place.part() != Part.BOILERPLATE
                && place.part() != Part.DATELINE;
        return !clock && !hour && !pulled && !menu && allow(seen, place.part());
    }

    private static boolean allow(Set<Trait> seen, Part part) {
        return switch (part) {
            case DATELINE -> !Collections.disjoint(seen, DATED) && isClear(seen, part) && !tells(seen);
            case BYLINE -> !Collections.disjoint(seen, SIGNED) && isClear(seen, part);
            case CAPTION -> !Collections.disjoint(seen, PICTURED);
            case STAMP -> seen.contains(Trait.STAMP);
            case BOILERPLATE -> !isSentence(seen) || !Collections.disjoint(seen, CLUTTER);
            default -> isClear(seen, part);
        };
    }

    /** Whether it is a sentence that tells something, and does not say that its date is the page's. */
    private static boolean tells(Set<Trait> seen) {
        boolean sentence = seen.contains(Trait.STOP)
                && (seen.contains(Trait.PROSE) || seen.contains(Trait.WORDS_8) || seen.contains(Trait.WORDS_14));
        return sentence && !seen.contains(Trait.STARTS_PUBLISHED) && !seen.contains(Trait.HAS_PUBLISHED);
    }

    private static boolean isSentence(Set<Trait> seen) {
        return seen.contains(Trait.STOP) && seen.contains(Trait.PROSE);
    }

    private static boolean isClear(Set<Trait> seen, Part part) {
        return Collections.disjoint(seen, NEVER.getOrDefault(part, Set.of()));
    }
}
