package sanad.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sanad.accuracy.Tally.Count;

/** Figures from counts: percentages with one decimal, by name; one for which there is nothing to count is left out. */
final class Figures {
    private final Tally tally;
    private final SortedMap<String, BigDecimal> figures = new TreeMap<>();

    private Figures(Tally tally) {
        this.tally = tally;
        share("dating", Count.DOCUMENTS_RIGHT, Count.DOCUMENTS);
        share("dating.inferred", Count.INFERRED_RIGHT, Count.INFERRED);
        timexes("timex.strict", Count.TIMEXES_STRICT);
        timexes("timex.relaxed", Count.TIMEXES_RELAXED);
        timexes("timex.value", Count.TIMEXES_VALUE);
        double matches = Math.max(get(Count.TIMEXES_RELAXED), get(Count.TIMEXES_GOLD) > 0 ? 1 : 0);
        share("timex.type", get(Count.TIMEXES_TYPE), matches);
        double right = get(Count.EVENTS_RIGHT);
        double lenient = right + get(Count.EVENTS_HALF) / 2;
        balance("events", right, get(Count.EVENTS_FOUND), right, get(Count.EVENTS_GOLD));
        balance("events.lenient", lenient, get(Count.EVENTS_FOUND), lenient, get(Count.EVENTS_GOLD));
        share("events.recall.3", Count.ESSENTIAL_RIGHT, Count.ESSENTIAL);
        share("events.recall.2", Count.IMPORTANT_RIGHT, Count.IMPORTANT);
        share("events.recall.1", Count.MINOR_RIGHT, Count.MINOR);
        share("linking", Count.LINKS_RIGHT, Count.LINKS);
        balance(
                "bcubed",
                get(Count.PASSAGES_PRECISION),
                get(Count.PASSAGES_COVERED),
                get(Count.PASSAGES_RECALL),
                get(Count.PASSAGES));
    }

    /** The figures of a tally. */
    static SortedMap<String, BigDecimal> of(Tally tally) {
        return new Figures(tally).figures;
    }

    /** The figures of one story. */
    static SortedMap<String, BigDecimal> of(Gold gold, Answers answers) {
        return of(tally(gold, answers));
    }

    /** The counts of one story. */
    static Tally tally(Gold gold, Answers answers) {
        Tally tally = new Tally();
        DatingScore.count(gold, answers, tally);
        TimexScore.count(gold, answers, tally);
        EventScore.count(gold, answers, tally);
        return tally;
    }

    /** The figures as one JSON object, each before its separator; the same figures give the same text. */
    static String json(Map<String, BigDecimal> figures, String separator) {
        return figures.entrySet().stream()
                .map(f -> "\"" + f.getKey() + "\": " + f.getValue().toPlainString())
                .collect(Collectors.joining("," + separator));
    }

    private void timexes(String name, Count hits) {
        balance(name, get(hits), get(Count.TIMEXES_FOUND), get(hits), get(Count.TIMEXES_GOLD));
    }

    /** Precision, recall and F1; nothing where there is neither gold nor answer. */
    private void balance(String name, double hitsFound, double found, double hitsGold, double gold) {
        if (found + gold > 0) {
            double precision = found > 0 ? hitsFound / found : 0;
            double recall = gold > 0 ? hitsGold / gold : 0;
            double sum = precision + recall;
            put(name + ".precision", precision);
            put(name + ".recall", recall);
            put(name + ".f1", sum > 0 ? 2 * precision * recall / sum : 0);
        }
    }

    private void share(String name, Count part, Count whole) {
        share(name, get(part), get(whole));
    }

    private void share(String name, double part, double whole) {
        if (whole > 0) {
            put(name, part / whole);
        }
    }

    private void put(String name, double share) {
        figures.put(name, BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP));
    }

    private double get(Count count) {
        return tally.get(count);
    }
}
