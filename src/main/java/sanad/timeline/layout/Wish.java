package sanad.timeline.layout;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sanad.chronicle.Event;
import sanad.language.Manner;
import sanad.timeline.EventWords;
import sanad.timeline.place.Arrangement;
import sanad.timeline.place.Frame;
import sanad.timeline.scale.View;

/**
 * What is to be laid out, and how.
 *
 * @param frame the wall's width and direction
 * @param view the stretch of time
 * @param height room for all lanes, in px; infinite where rows are as many as needed
 * @param manner the language of counts
 * @param date what the second line of a label says: the date in words, on a page with the numbers of its sources
 * @param chosen the chosen event, which always gets a label
 * @param hits the ids of the events that a search found, which get labels before all others
 * @param whole whether a title is told whole wherever an empty row has room for it: on a page, which takes more rows instead
 * @param before the arrangement on the wall until now: what was labelled keeps its label and its row where it can
 */
public record Wish(
        Frame frame,
        View view,
        double height,
        Manner manner,
        Function<Event, String> date,
        Optional<String> chosen,
        Set<String> hits,
        boolean whole,
        Optional<Arrangement> before) {
    /** A first look: nothing chosen, nothing before. */
    public static Wish of(Frame frame, View view, double height, Manner manner) {
        return new Wish(
                frame,
                view,
                height,
                manner,
                EventWords.in(manner)::date,
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty());
    }

    /** The same for another stretch of time. */
    public Wish at(View other) {
        return new Wish(frame, other, height, manner, date, chosen, hits, whole, before);
    }

    /** The same with other second lines. */
    public Wish saying(Function<Event, String> words) {
        return new Wish(frame, view, height, manner, words, chosen, hits, whole, before);
    }

    /** The same with a chosen event, on a wall where something stood before. */
    public Wish after(Optional<Arrangement> earlier, Optional<String> choice) {
        return new Wish(frame, view, height, manner, date, choice, hits, whole, earlier);
    }

    /** The same where a search found something. */
    public Wish finding(Set<String> found) {
        return new Wish(frame, view, height, manner, date, chosen, found, whole, before);
    }

    /** The same where titles are not shortened to save rows. */
    public Wish inFull() {
        return new Wish(frame, view, height, manner, date, chosen, hits, true, before);
    }
}
