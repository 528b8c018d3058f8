package sanad.extract.page.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines of a page are to each other: repeated, in a run of short ones, under a heading that begins a list. */
public final class Surroundings {
    private static final int EARLY = 5;
    private static final int SHORT = 4;
    private static final int LONG_PROSE = 22;
    private static final int ECHOED = 4;
    private static final int WIDE = 7;
    private final List<Line> lines;
    private final List<Set<Trait>> traits;

    private Surroundings(List<Line> lines, List<Set<Trait>> traits) {
        this.lines = lines;
        this.traits = traits;
    }

    /** What is seen of each line of a page. */
    public static List<Set<Trait>> of(List<Line> lines) {
        List<Set<Trait>> traits = new ArrayList<>();
        for (Line line : lines) {
            Set<Trait> own = Shape.of(line);
            Wording.add(line, own);
            traits.add(own);
        }
        Surroundings page = new Surroundings(lines, traits);
        page.ends();
        page.lists();
        Extent.mark(lines, traits);
        page.repeats();
        page.runs();
        Stamps.of(lines).mark(traits);
        return traits;
    }

    private void ends() {
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Shape.add(traits.get(i), Trait.FIRST, i == 0);
            Shape.add(traits.get(i), Trait.EARLY, i < EARLY);
            Shape.add(traits.get(i), Trait.LAST, i == last);
            Shape.add(traits.get(i), Trait.GAP_ABOVE, lines.get(i).gapBefore());
            Shape.add(
                    traits.get(i), Trait.GAP_BELOW, i < last && lines.get(i + 1).gapBefore());
        }
    }

    private void lists() {
        Trait under = Trait.LINE;
        for (int i = 0; i < lines.size(); i++) {
            Set<Trait> own = traits.get(i);
            boolean related = own.contains(Trait.IS_RELATED)
                    || own.contains(Trait.STARTS_RELATED) && lines.get(i).size() <= SHORT;
            boolean comments = own.contains(Trait.IS_COMMENTS) || own.contains(Trait.STARTS_COMMENTS);
            boolean contents = own.contains(Trait.IS_CONTENTS);
            if (related || comments || contents) {
                under = related ? Trait.UNDER_RELATED : comments ? Trait.UNDER_COMMENTS : Trait.UNDER_CONTENTS;
            } else if (under != Trait.UNDER_COMMENTS && lines.get(i).size() >= LONG_PROSE) {
                under = Trait.LINE;
            } else {
                own.add(under);
            }
        }
    }

    private void repeats() {
        Map<String, Integer> whole = new HashMap<>();
        Map<List<String>, Integer> openings = new HashMap<>();
        for (Line line : lines) {
            whole.merge(line.text(), 1, Integer::sum);
            if (line.size() > ECHOED) {
                openings.merge(line.words().subList(0, ECHOED), 1, Integer::sum);
            }
        }
        Set<List<String>> quoted = Quoted.of(lines, traits);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean again = whole.getOrDefault(line.text(), 0) > 1;
            boolean echo =
                    line.size() > ECHOED && openings.getOrDefault(line.words().subList(0, ECHOED), 0) > 1;
            Shape.add(traits.get(i), Trait.AGAIN, again);
            Shape.add(traits.get(i), Trait.ECHO, echo && !again);
            boolean below = !traits.get(i).contains(Trait.NO_PROSE_ABOVE);
            Shape.add(traits.get(i), Trait.WITHIN, below && quoted.contains(line.words()));
        }
    }

    private void runs() {
        for (int i = 0; i < lines.size(); i++) {
            boolean above = i > 0 && isShort(i - 1);
            boolean below = i + 1 < lines.size() && isShort(i + 1);
            boolean run = isShort(i)
                    && (above && below
                            || above && i > 1 && isShort(i - 2)
                            || below && i + 2 < lines.size() && isShort(i + 2));
            Shape.add(traits.get(i), Trait.RUN, run);
            Shape.add(traits.get(i), Trait.WRAPPED, i > 0 && goesOn(i));
        }
    }

    private boolean isShort(int at) {
        return lines.get(at).size() <= SHORT;
    }

    private boolean goesOn(int at) {
        Line above = lines.get(at - 1);
        Line line = lines.get(at);
        return !line.gapBefore()
                && above.size() >= WIDE
                && !above.endsLikeSentence()
                && !traits.get(at - 1).contains(Trait.DATE)
                && (traits.get(at).contains(Trait.SMALL_LETTER)
                        || !traits.get(at).contains(Trait.CAPITALS) && line.size() >= SHORT && !line.hasYear())
                && Math.abs(above.text().length() - line.text().length())
                        < above.text().length() / 2;
    }
}
