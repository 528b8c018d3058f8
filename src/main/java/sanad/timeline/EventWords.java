package sanad.timeline;

import java.util.stream.Collectors;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;

/** What the wall and the pictures say of an event, in a manner of speaking. */
public final class EventWords {
    private final Words words;
    private final DateWords dates;

    private EventWords(Manner manner) {
        words = Words.in(manner);
        dates = DateWords.in(manner);
    }

    /** The words for a manner of speaking. */
    public static EventWords in(Manner manner) {
        return new EventWords(manner);
    }

    /**
     * The date line of a label: what was not read but reasoned or set says so, "September 2023 (inferred)"; a day that was
     * read has its weekday.
     */
    public String date(Event event) {
        return switch (event.basis()) {
            case STATED, COMPUTED -> dates.sayWithWeekday(event.when());
            case INFERRED, BY_HAND ->
                words.say(
                        "date.with.basis",
                        dates.say(event.when()),
                        dates.basis(event.basis().name()));
            case UNKNOWN ->
                event.when().isKnown()
                        ? words.say("date.with.basis", dates.say(event.when()), dates.basis(Basis.INFERRED.name()))
                        : dates.say(event.when());
        };
    }

    /** An event for those who hear the picture: title, date, how the date is known, kind. */
    public String told(Event event) {
        String told = words.say(
                "event.told",
                plain(event.title()),
                dates.sayWithWeekday(event.when()),
                dates.basis(event.basis().name()),
                words.say("lane." + event.kind().lane()));
        if (event.disputed().isEmpty()) {
            return told;
        }
        String others = event.disputed().stream().map(dates::say).collect(Collectors.joining(words.say("list.comma")));
        return words.say("event.disputed", told, others);
    }

    /** A title on one line, in which invisible direction characters are not obeyed. */
    public static String plain(String title) {
        StringBuilder out = new StringBuilder(title.length());
        title.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean joiner = c == 0x200C || c == 0x200D;
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                out.append(' ');
            } else if (type != Character.FORMAT || joiner) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }
}
