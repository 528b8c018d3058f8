package sanad.ui.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.EventWords;
import sanad.ui.words.TouchWords;

/** The facts of an event in words. */
final class FactWords {
    private final Words words;
    private final DateWords dates;
    private final Chronicle chronicle;

    FactWords(Manner manner) {
        this(manner, Chronicle.EMPTY);
    }

    /** Facts of a chronicle's events: it knows which documents are copies. */
    FactWords(Manner manner, Chronicle chronicle) {
        this.chronicle = chronicle;
        words = Words.in(manner);
        dates = DateWords.in(manner);
    }

    Words words() {
        return words;
    }

    String date(Event event) {
        return dates.say(event.when());
    }

    String precision(Event event) {
        When when = event.when();
        return words.say(
                "precision." + (when.approximate() ? "ABOUT" : when.precision().name()));
    }

    String basis(Event event) {
        return dates.basis(event.basis().name());
    }

    String title(Event event) {
        return EventWords.plain(event.title());
    }

    String kind(Event event) {
        return words.say("lane." + event.kind().lane());
    }

    String actors(Event event) {
        return names(event.actors());
    }

    String places(Event event) {
        return names(event.places());
    }

    private String names(List<String> names) {
        return names.stream().map(EventWords::plain).collect(Collectors.joining(words.say("list.comma")));
    }

    /** How many documents report the event; copies are none of their own. */
    int sourceCount(Event event) {
        return chronicle.witnesses(event);
    }

    String sources(Event event) {
        return words.number(sourceCount(event));
    }

    String confidence(Event event) {
        return words.say("card.sure." + event.confidence().degree().name());
    }

    /** A whole row for those who hear it: each fact under its name, but for date and title, which speak for themselves. */
    String told(Event event) {
        return Arrays.stream(Fact.values())
                        .filter(fact -> !fact.say(this, event).isEmpty())
                        .map(fact -> switch (fact) {
                            case DATE -> dates.sayWithWeekday(event.when());
                            case TITLE -> title(event);
                            case SOURCES -> words.count("list.sources.counted", sourceCount(event));
                            default -> words.say("filter.chip", words.say("list." + fact.key()), fact.say(this, event));
                        })
                        .collect(Collectors.joining(words.say("list.comma")))
                + touched(event);
    }

    private String touched(Event event) {
        String said = TouchWords.say(event.touch(), words);
        return said.isEmpty() ? "" : words.say("list.comma") + said;
    }
}
