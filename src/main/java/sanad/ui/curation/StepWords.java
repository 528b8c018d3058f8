package sanad.ui.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import sanad.chronicle.edit.Step;
import sanad.chronicle.edit.Told;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.EventWords;
import sanad.ui.ReaderClock;
import sanad.ui.words.Direction;

/** Steps of the history in words: what they did, and when. */
public final class StepWords {
    /** The longest title that is named whole. */
    private static final int LONGEST = 40;

    /** The same in a column of the desk. */
    static final int IN_COLUMN = 19;

    private final Words words;
    private final DateWords dates;

    /** Steps in these words. */
    public StepWords(Words words) {
        this.words = words;
        dates = DateWords.in(words.manner());
    }

    /** What a step did. */
    public String name(Step step) {
        return name(step, LONGEST);
    }

    /** The same with titles of at most so many characters. */
    String name(Step step, int longest) {
        Told told = step.told();
        Object[] said =
                told.words().stream().map(title -> quoted(title, longest)).toArray();
        String key = "step." + told.name();
        return told.count() == 1 && words.has(key)
                ? words.say(key, said)
                : words.count(key + ".count", told.count(), said);
    }

    /** A title as a name: cut at a word where it is long, and kept in its own direction. */
    private String quoted(String title, int longest) {
        String cut = cut(EventWords.plain(title), longest);
        // a row that is cut within an isolate would be laid out the wrong way round
        boolean own = Direction.rightToLeft(cut) == words.manner().tongue().rightToLeft();
        return own ? cut : "\u2068" + cut + "\u2069";
    }

    /** Words of at most so many characters, cut at a space. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, longest - 1));
        return text.substring(0, end).stripTrailing() + "\u2026";
    }

    /** When a step was made, seen from a moment: "Today 10:42", "Yesterday 18:05", "3 May 2026, 9:10". */
    public String when(Step step, ReaderClock clock) {
        return when(clock.shown(step.at()), clock.shown(clock.moment()).toLocalDate());
    }

    private String when(LocalDateTime at, LocalDate today) {
        String hour = words.number(at.getHour());
        String minute = (at.getMinute() < 10 ? words.number(0) : "") + words.number(at.getMinute());
        String time = "\u2066" + words.say("history.clock", hour, minute) + "\u2069";
        LocalDate day = at.toLocalDate();
        return day.equals(today)
                ? words.say("history.at.today", time)
                : day.equals(today.minusDays(1))
                        ? words.say("history.at.yesterday", time)
                        : words.say("history.at", dates.say(When.day(day)), time);
    }

    /** A moment that no step bears. */
    public String when(Instant moment, ReaderClock clock) {
        return when(clock.shown(moment), clock.shown(clock.moment()).toLocalDate());
    }
}
