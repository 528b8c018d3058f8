package sanad.timeline.lanes;

import java.util.Optional;
import sanad.chronicle.Lane;
import sanad.language.Words;
import sanad.timeline.EventWords;

/**
 * One lane of the wall.
 *
 * @param by what the lanes are made by
 * @param part whether it holds one thing's events, those of all others, or those of none
 * @param name the kind's name, or the actor, place or document as the sources write it; empty where the part is not
 *     {@link Part#OWN}
 * @param number the number under which a document is cited; 0 where it is none
 */
public record Track(Grouping by, Part part, String name, int number) {
    /** What a lane holds. */
    public enum Part {
        /** The events of one kind, actor, place or source. */
        OWN,
        /** The events of those that have no lane of their own. */
        OTHERS,
        /** The events that name no actor, or no place. */
        UNNAMED,
        /** All events. */
        ALL
    }

    /** The lane of a kind. */
    public static Track of(Lane kind) {
        return new Track(Grouping.KIND, Part.OWN, kind.name(), 0);
    }

    /** The kind whose colour and icon the lane has; only lanes by kind have one. */
    public Optional<Lane> kind() {
        return by == Grouping.KIND ? Optional.of(Lane.valueOf(name)) : Optional.empty();
    }

    /** A name that no other lane has, the same in all languages. */
    public String id() {
        return by.key() + "-" + part.name() + "-" + name;
    }

    /** What stands at its head. */
    public String say(Words words) {
        return switch (part) {
            case OWN ->
                by == Grouping.KIND
                        ? words.say("lane." + name)
                        : number > 0
                                ? words.say("lane.source", number, EventWords.plain(name))
                                : EventWords.plain(name);
            case OTHERS -> words.say("lanes.others." + by.key());
            case UNNAMED -> words.say("lanes.unnamed." + by.key());
            case ALL -> words.say("lanes.all");
        };
    }
}
