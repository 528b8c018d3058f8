package sanad.time.resolve;

import sanad.time.TimeMeaning;
import sanad.time.TimexMod;
import sanad.time.TimexType;

/** Which modifier a word comes to: "less than" is LESS_THAN on a length, AFTER on a point counted back, BEFORE on one ahead. */
final class Mods {
    private Mods() {}

    static TimexMod fitting(TimexMod said, TimeMeaning meaning, TimexType type) {
        if (type == TimexType.DURATION) {
            return switch (said) {
                case BEFORE -> TimexMod.LESS_THAN;
                case AFTER -> TimexMod.MORE_THAN;
                default -> said;
            };
        }
        boolean ahead = meaning instanceof TimeMeaning.Shifted shifted && shifted.forward();
        return switch (said) {
            case LESS_THAN, EQUAL_OR_LESS -> ahead ? TimexMod.BEFORE : TimexMod.AFTER;
            case MORE_THAN, EQUAL_OR_MORE -> ahead ? TimexMod.AFTER : TimexMod.BEFORE;
            default -> said;
        };
    }
}
