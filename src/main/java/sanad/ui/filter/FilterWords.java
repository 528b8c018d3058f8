package sanad.ui.filter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.timeline.EventWords;
import sanad.timeline.filter.Choice;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.filter.Sifted;

/** What filters are called, and what they hide. */
record FilterWords(Words words, Chronicle chronicle) {
    private static final int NAMED = 2;

    /** A facet: "Kind". */
    String facet(Facet facet) {
        return words.say("filter." + facet.key());
    }

    /** A value: "Agreements", "inferred", "2 · Headline". */
    String choice(Choice choice) {
        String key = choice.key();
        return switch (choice.facet()) {
            case KIND -> words.say("lane." + key);
            case ACTOR, PLACE ->
                key.isEmpty() ? words.say("lanes.unnamed." + choice.facet().key()) : EventWords.plain(choice.shown());
            case SOURCE -> words.say("lane.source", chronicle.number(key), EventWords.plain(choice.shown()));
            case BASIS -> DateWords.in(words.manner()).basis(key);
            case SURENESS -> words.say("card.sure." + key);
            case PERIOD -> key;
        };
    }

    /** An active filter: "Kind: Agreements, Meetings", "Period: 2024", "Actors: Lina, Sami and 2 more". */
    String active(Facet facet, Sifted sifted) {
        return words.say("filter.chip", facet(facet), values(facet, sifted));
    }

    private String values(Facet facet, Sifted sifted) {
        Filter filter = sifted.filter();
        if (facet == Facet.PERIOD) {
            return filter.period().map(DateWords.in(words.manner())::say).orElse("");
        }
        Set<String> asked = filter.values(facet);
        List<String> chosen = Stream.concat(
                        sifted.choices(facet).stream().filter(choice -> asked.contains(choice.key())),
                        // a value that no event has is asked for all the same
                        asked.stream()
                                .filter(key -> sifted.choices(facet).stream()
                                        .noneMatch(choice -> choice.key().equals(key)))
                                .map(key -> new Choice(facet, key, key)))
                .map(this::choice)
                .toList();
        int named = chosen.size() > NAMED + 1 ? NAMED : chosen.size();
        String names = chosen.stream().limit(named).collect(Collectors.joining(words.say("list.comma")));
        return named == chosen.size() ? names : words.say("filter.more", names, words.quantity(chosen.size() - named));
    }

    /** The same in fewer words: "25 events". */
    String countsBriefly(Sifted sifted) {
        return sifted.hidden() == 0 ? words.count("counted.events", sifted.total()) : counts(sifted);
    }

    /** How much is shown: "25 events from 5 documents", "12 of 25 events". */
    String counts(Sifted sifted) {
        return sifted.hidden() == 0
                ? words.say(
                        "status.counts",
                        words.count("counted.events", sifted.total()),
                        words.count("counted.documents", chronicle.documents().size()))
                : words.say(
                        "filter.counts",
                        words.quantity(sifted.events().size()),
                        words.count("counted.events", sifted.total()));
    }
}
