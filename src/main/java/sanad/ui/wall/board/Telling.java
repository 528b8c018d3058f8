package sanad.ui.wall.board;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.EventWords;
import sanad.timeline.axis.FoldWords;
import sanad.timeline.layout.Index;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Days;
import sanad.timeline.place.Pill;
import sanad.timeline.place.Strip;
import sanad.timeline.scale.Fold;

/** What those hear who do not see the wall. */
public final class Telling {
    private static final Comparator<Event> IN_TIME =
            Comparator.comparingDouble(Days::first).thenComparing(Event::id);

    private final Index index;
    private final Manner manner;
    private final Words words;
    private final DateWords dates;
    private final EventWords events;

    /** Tells of these events in a manner of speaking. */
    public Telling(Index index, Manner manner) {
        this.index = index;
        this.manner = manner;
        words = Words.in(manner);
        dates = DateWords.in(manner);
        events = EventWords.in(manner);
    }

    /** Whether it tells of these events in this manner. */
    public boolean isOf(Index other, Manner now) {
        return index == other && manner.equals(now);
    }

    /** An event: title, date, how that is known, kind, the how-manieth in time it is, and how many documents tell it. */
    public String event(Event event) {
        int place = Collections.binarySearch(index.dated(), event, IN_TIME);
        int documents = index.witnesses(event);
        return words.say(
                "event.heard",
                events.told(event),
                words.quantity(Math.max(0, place) + 1),
                words.quantity(index.dated().size()),
                words.count("heard.documents", documents));
    }

    /** A count: its lane, how many, and from when to when. */
    public String pill(Strip strip, Pill pill) {
        return words.say(
                "more.heard",
                strip.track().say(words),
                words.count("more.told", pill.events().size()),
                day(pill.start()),
                day(pill.end() - 1e-6));
    }

    /** A fold: how long, and from when to when. */
    public String fold(Fold fold) {
        return words.say("fold.heard", FoldWords.length(fold, manner), day(fold.from()), day(fold.to() - 1e-6));
    }

    /** The wall: from when to when, and how many events lie there. */
    public String wall(Arrangement arrangement) {
        return words.say(
                "wall.heard",
                day(arrangement.view().from()),
                day(arrangement.view().to() - 1e-6),
                words.count("counted.events", arrangement.labelled() + arrangement.counted()),
                words.say("wall.told"));
    }

    private String day(double day) {
        return dates.say(When.day(LocalDate.ofEpochDay((long) Math.floor(day))));
    }
}
