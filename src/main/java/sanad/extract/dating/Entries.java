package sanad.extract.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.extract.dating.ResolvedTimes.Timed;
import sanad.extract.mention.EventMention;
import sanad.extract.page.Block;
import sanad.extract.page.PageStructure;
import sanad.extract.page.Part;
import sanad.text.Span;
import sanad.time.Field;

/**
 * The entries of a diary or a live report, each under the day or the hour that heads it: what is told in one without a
 * time of its own is of that day.
 */
final class Entries {
    private static final int FEWEST = 2;

    /** The head that governs from an offset on, until the next. */
    private final TreeMap<Integer, Timed> heads = new TreeMap<>();

    /** Where the first mention of each entry stands, by its head. */
    private final Map<Integer, Integer> firsts = new HashMap<>();

    private final PageStructure page;

    Entries(Reading reading, ResolvedTimes times) {
        this.page = reading.page();
        List<Timed> found = times.all().stream().filter(this::heads).toList();
        if (found.size() < FEWEST) {
            return;
        }
        found.forEach(t -> heads.put(t.span().start(), t));
        for (EventMention mention : reading.mentions()) {
            if (mention.role() == EventMention.Role.MAIN && mention.part().isProse()) {
                of(mention).ifPresent(h -> firsts.putIfAbsent(h.span().start(), start(mention)));
            }
        }
    }

    /** Whether a time opens a block of the story: a day of the calendar, or an hour. */
    private boolean heads(Timed timed) {
        Optional<Block> block = page.at(timed.span().start());
        boolean known = timed.when().isKnown() && timed.when().isDay();
        if (!known || block.isEmpty()) {
            return false;
        }
        Part part = block.get().part();
        boolean story = part == Part.STAMP || part == Part.HEADING || part == Part.BODY || part == Part.LEAD;
        boolean hour =
                Meanings.fields(timed.expression().meaning()).has(Field.HOUR) && isFirst(block.get(), timed.span());
        return story && (hour || Diary.isEntry(timed.expression(), block.get()));
    }

    /** Whether only marks stand before it in its block. */
    private static boolean isFirst(Block block, Span time) {
        return time.start() - block.span().start() <= 1;
    }

    /** The head of the entry in which a mention stands. */
    Optional<Timed> of(EventMention mention) {
        return Optional.ofNullable(heads.floorEntry(start(mention))).map(Map.Entry::getValue);
    }

    /** Whether a mention is the first that its entry tells, so that the head is said of it. */
    boolean isFirst(EventMention mention) {
        return of(mention)
                .map(h -> firsts.getOrDefault(h.span().start(), -1))
                .filter(at -> at == start(mention))
                .isPresent();
    }

    private static int start(EventMention mention) {
        return mention.passage().span().start();
    }
}
