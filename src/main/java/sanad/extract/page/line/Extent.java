package sanad.extract.page.line;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where running words begin and end on a page, and what of the lines over them may be its headline and its date. */
final class Extent {
    private static final int SHORT = 4;
    private static final int TALL = 12;
    private static final Set<Trait> LISTED = EnumSet.of(
            Trait.UNDER_RELATED,
            Trait.UNDER_COMMENTS,
            Trait.UNDER_CONTENTS,
            Trait.HAS_NOTICE,
            Trait.STARTS_RELATED,
            Trait.STARTS_CHROME,
            Trait.STARTS_PUBLISHED,
            Trait.COPYRIGHT,
            Trait.ADDRESS);
    private static final Set<Trait> NO_STORY =
            EnumSet.of(Trait.CREDIT_AT_END, Trait.DATE_MOSTLY, Trait.STARTS_NOTICE, Trait.STARTS_CHROME);
    private static final Set<Trait> NO_HEADLINE = EnumSet.of(
            Trait.CLUTTER_ALL,
            Trait.MENU,
            Trait.DATE_ALONE,
            Trait.DATE_MOSTLY,
            Trait.STARTS_NOTICE,
            Trait.STARTS_BYLINE,
            Trait.STARTS_CAPTION,
            Trait.CREDIT_AT_END);
    private final List<Line> lines;
    private final List<Set<Trait>> traits;

    private Extent(List<Line> lines, List<Set<Trait>> traits) {
        this.lines = lines;
        this.traits = traits;
    }

    static void mark(List<Line> lines, List<Set<Trait>> traits) {
        Extent page = new Extent(lines, traits);
        int first = page.first();
        int last = page.last(first);
        for (int i = 0; i < lines.size(); i++) {
            Shape.add(traits.get(i), Trait.NO_PROSE_ABOVE, i <= first);
            Shape.add(traits.get(i), Trait.NO_PROSE_BELOW, i >= last);
        }
        page.headline(first);
        page.dates(Math.min(first, lines.size() - 1));
        if (first < lines.size()) {
            traits.get(first).add(Trait.FIRST_PROSE);
            page.opens(first);
        }
    }

    private int first() {
        int first = 0;
        while (first < lines.size() && !isStory(first)) {
            first++;
        }
        return first;
    }

    private int last(int first) {
        int last = lines.size() - 1;
        while (last > first && !isStory(last) && !isSentence(last)) {
            last--;
        }
        return last;
    }

    private boolean isStory(int at) {
        Set<Trait> seen = traits.get(at);
        return seen.contains(Trait.PROSE)
                && lines.get(at).size() >= 2 * SHORT
                && (seen.contains(Trait.LONG_PROSE) || seen.contains(Trait.STOP))
                && Collections.disjoint(seen, NO_STORY);
    }

    /** Whether a line may be the story's last: a sentence, however short, that stands in no list of other things. */
    private boolean isSentence(int at) {
        Set<Trait> seen = traits.get(at);
        return lines.get(at).size() >= SHORT
                && (seen.contains(Trait.STOP) || seen.contains(Trait.QUESTION))
                && Collections.disjoint(seen, LISTED);
    }

    private void headline(int first) {
        int tallest = -1;
        int nearest = -1;
        for (int i = 0; i < Math.min(first, lines.size()); i++) {
            if (Collections.disjoint(traits.get(i), NO_HEADLINE)) {
                tallest = tallest < 0 || height(i) > height(tallest) ? i : tallest;
                nearest = lines.get(i).size() > 2 ? i : nearest;
            }
        }
        if (tallest >= 0) {
            traits.get(tallest).add(Trait.TALLEST);
        }
        if (nearest >= 0) {
            traits.get(nearest).add(Trait.NEAREST);
        }
    }

    private int height(int at) {
        return Math.min(TALL, lines.get(at).size());
    }

    private void dates(int first) {
        int below = -1;
        int count = 0;
        for (int i = first; i >= 0; i--) {
            boolean dated =
                    traits.get(i).contains(Trait.DATE_ALONE) || traits.get(i).contains(Trait.DATE_MOSTLY);
            Shape.add(traits.get(i), Trait.DATED_BELOW, dated && below >= 0);
            below = dated ? i : below;
            count += dated ? 1 : 0;
        }
        if (count == 1) {
            traits.get(below).add(Trait.ONLY_DATE);
        }
    }

    private void opens(int first) {
        List<String> story = lines.get(first).words();
        for (int i = 0; i < first; i++) {
            List<String> words = lines.get(i).words();
            boolean opens = words.size() <= SHORT && words.size() < story.size();
            Shape.add(
                    traits.get(i),
                    Trait.OPENS,
                    opens && story.subList(0, words.size()).equals(words));
        }
    }
}
