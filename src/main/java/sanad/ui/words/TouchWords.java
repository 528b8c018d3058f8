package sanad.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import sanad.chronicle.Touch;
import sanad.language.Words;

/** What a person did to an event, in words. */
public final class TouchWords {
    private TouchWords() {}

    /** Such as "Set by you: title, date; coloured red"; empty where nothing was touched. */
    public static String say(Touch touch, Words words) {
        List<String> said = new ArrayList<>();
        if (touch.added()) {
            said.add(words.say("touched.added"));
        }
        if (!touch.facets().isEmpty()) {
            String facets = touch.facets().stream()
                    .map(facet -> words.say("touched.facet." + facet.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(words.say("list.comma")));
            said.add(words.say("touched.by.hand", facets));
        }
        touch.tint()
                .ifPresent(tint -> said.add(
                        words.say("tint.told", words.say("tint." + tint.name().toLowerCase(Locale.ROOT)))));
        return String.join(words.say("editor.joiner"), said);
    }
}
