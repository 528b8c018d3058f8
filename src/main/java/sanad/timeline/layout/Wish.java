package sanad.timeline.layout;

import java.util.Optional;
import sanad.language.Manner;
import sanad.timeline.scale.View;

/**
 * What is to be laid out, and how.
 *
 * @param frame the wall's width and direction
 * @param view the stretch of time
 * @param height room for all lanes, in px; infinite where rows are as many as needed
 * @param manner how dates are said
 * @param chosen the chosen event, which always gets a label
 * @param before the arrangement on the wall until now: what was labelled keeps its label and its row where it can
 */
public record Wish(
        Frame frame, View view, double height, Manner manner, Optional<String> chosen, Optional<Arrangement> before) {
    /** A first look: nothing chosen, nothing before. */
    public static Wish of(Frame frame, View view, double height, Manner manner) {
        return new Wish(frame, view, height, manner, Optional.empty(), Optional.empty());
    }

    /** The same for another stretch of time. */
    public Wish at(View other) {
        return new Wish(frame, other, height, manner, chosen, before);
    }
}
