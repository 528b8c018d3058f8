package sanad.export.format;

import java.util.List;
import java.util.Set;

/**
 * A kind of file that a chronicle can be written as.
 *
 * @param key its name on the command line and in the words: {@code export.format.KEY} says what it is called,
 *     {@code export.format.KEY.hint} what it is good for
 * @param endings what its files' names end with, without the dot, the usual one first; formats may share one, and then
 *     the first in {@code Exports.formats()} has it where no format is named
 * @param family what people want it for
 * @param choices what can be chosen about it
 * @param caveats the keys of what it cannot hold, each a sentence {@code export.caveat.KEY} in the words
 */
public record Format(String key, List<String> endings, Family family, Set<Choice> choices, List<String> caveats) {
    /** Copies the lists. */
    public Format {
        endings = List.copyOf(endings);
        choices = Set.copyOf(choices);
        caveats = List.copyOf(caveats);
    }

    /** What its files' names usually end with, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    /** The key of its name in the words. */
    public String word() {
        return "export.format." + key;
    }

    /** What its pictures are laid out on where nothing else is asked for. */
    public Sheet usualSheet() {
        return switch (family) {
            case PAGE -> Sheet.A4;
            case SLIDES -> Sheet.SLIDE;
            case PICTURE, DATA -> Sheet.SCREEN;
        };
    }

    /** Whether that can be chosen about it. */
    public boolean heeds(Choice choice) {
        return choices.contains(choice);
    }
}
