package sanad;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import sanad.chronicle.Kind;

/** Guesses an event's kind from its gold English label, by the first row of a table that has a word of it. */
final class GoldKinds {
    private static final List<Map.Entry<Kind, List<String>>> ROWS = List.of(
            entry(Kind.RATIFY, List.of("ratif")),
            entry(Kind.ELECT, List.of("elect", "ballot", "candida", "votes for", "campaign", "referendum")),
            entry(Kind.JUDGE, List.of("court", "sentenced", "trial", "hearing", "impeach")),
            entry(Kind.COERCE, List.of("arrest", "detain", "warrant", "martial law", "custody")),
            entry(Kind.LEGISLATE, List.of("parliament", "lawmakers", "assembly", "bill", "law")),
            entry(Kind.AGREE, List.of("treaty", "agreement", "sign", "truce", "restore")),
            entry(Kind.DISASTER, List.of("earthquake", "aftershock", "magnitude", "explosion")),
            entry(Kind.DEATH, List.of("dead", "dies", "killed", "assassin", "funeral", "mourning", "toll")),
            entry(Kind.PROTEST, List.of("march", "demonstrat", "protest", "rising", "rall", "storm")),
            entry(Kind.ASSAULT, List.of("invade", "invasion", "annex", "incursion", "war", "conflict", "strike")),
            entry(Kind.MOBILIZE, List.of("troops", "army", "missile", "deploy", "arms")),
            entry(Kind.VISIT, List.of("visit", "arrive", "lands", "leaves for", "trip", "welcome")),
            entry(Kind.CONSULT, List.of("talks", "summit", "meet", "hosts", "chairs", "receives")),
            entry(Kind.ACCUSE, List.of("accuse", "condemn")),
            entry(Kind.SANCTION, List.of("sanction")),
            entry(Kind.APPOINT, List.of("becomes", "names", "appoint", "designated", "promoted")),
            entry(Kind.FOUND, List.of("founded", "formed", "created")),
            entry(Kind.BIRTH, List.of("born", "turns ")),
            entry(Kind.AID, List.of(" aid", "rescuers", "help")),
            entry(Kind.TRADE, List.of("bank", "mark is", "finance", "fund")),
            entry(Kind.STATE, List.of("say", "announce", "pledge", "declare", "speech", "statement", "support")));

    private GoldKinds() {}

    /** The kind; OTHER where no row has a word of the label. */
    static Kind of(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.OTHER);
    }
}
