package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Kind;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Places;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.mention.EventMention;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Field;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.Unit;
import sanad.time.When;

/**
 * The days that the documents of a story name. A story has few of them, so a day of publication on whose reading the own
 * weekdays fall on named days gains a little, and more where they tell of the same kind of thing.
 */
final class NamedDays {
    /** Of a document's weekdays and near days, how many are heard. */
    private static final int HEARD = 12;

    private static final double NAMED = 0.06;
    /** More documents than so many add nothing. */
    private static final int MANY = 6;

    /** «3 December» here and «3 December 2024» there are sooner one day of a story than two. */
    private static final double SAME_DAY = 0.5;

    /** A page tells as a rule of the days behind it on which its story turns. */
    private static final double UNTOLD = 0.1;
    /** Days that so many documents name. */
    private static final int TURNING = 3;

    /** A day so long after a day that is named elsewhere, as the words say. */
    private static final double COUNTED = 0.6;
    /** Fewer days than so many lie between many days of a story. */
    private static final int FEWEST = 3;

    /** Of the documents that name a day, so many are asked what they tell of it. */
    private static final int MOST_ASKED = 200;

    private static final double SAME_KIND = 0.2;
    private static final double ALIKE = 0.7;

    private final List<Reading> readings;
    private final Likeness likeness;
    private final List<Map<LocalDate, List<EventMention>>> days = new ArrayList<>();

    /** Which documents name each day, ascending. */
    private final SortedMap<LocalDate, List<Integer>> naming = new TreeMap<>();

    private final List<LocalDate> turning;

    NamedDays(List<Reading> readings, Likeness likeness, List<ResolvedTimes> times) {
        this.readings = readings;
        this.likeness = likeness;
        for (int r = 0; r < readings.size(); r++) {
            Map<LocalDate, List<EventMention>> named = new HashMap<>();
            for (ResolvedTimes.Timed timed : times.get(r).all()) {
                if (timed.when().isKnown() && timed.when().isDay()) {
                    named.computeIfAbsent(timed.when().earliest(), k -> new ArrayList<>())
                            .addAll(around(readings.get(r), timed.span()));
                }
            }
            days.add(named);
            int document = r;
            named.keySet()
                    .forEach(d ->
                            naming.computeIfAbsent(d, k -> new ArrayList<>(2)).add(document));
        }
        turning = naming.entrySet().stream()
                .filter(e -> e.getValue().size() >= TURNING)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The months in which days lie that a document names. */
    Set<Long> months(int document) {
        Set<Long> months = new HashSet<>();
        days.get(document).keySet().forEach(d -> months.add(d.getLong(ChronoField.PROLEPTIC_MONTH)));
        return months;
    }

    /** What the days that the other documents name give to a document's own. */
    Clue clue(int document, Supposed.Words words) {
        Reading reading = readings.get(document);
        if (Places.isHistory(reading)) {
            return Clue.on(Clue.Sort.SUPPORT, 0, day -> false, List.of());
        }
        List<Supposed> own = reading.times().stream()
                .filter(e -> reading.page().isContent(e.passage().span()))
                .filter(e -> Meanings.isBareWeekday(e.meaning())
                        || Meanings.dayOffset(e.meaning()).isPresent())
                .limit(HEARD)
                .map(words::of)
                .toList();
        List<Supposed> calendar = reading.times().stream()
                .filter(e -> reading.page().isContent(e.passage().span()))
                .filter(e -> Meanings.isCalendarDay(e.meaning())
                        && Meanings.fields(e.meaning()).has(Field.DAY)
                        && !Meanings.isInToldYear(reading, e))
                .limit(HEARD)
                .map(words::of)
                .toList();
        List<Distant> distant = distant(reading, words);
        Turning told = new Turning(turning(document), dated(reading, words));
        Map<Supposed, Map<LocalDate, Double>> known = new HashMap<>();
        return new Clue(
                Clue.Sort.SUPPORT,
                day -> {
                    Map<LocalDate, Double> votes = Map.of();
                    for (Supposed supposed : own) {
                        When when = supposed.on(day);
                        if (when.isDay() && naming(document, when.earliest()) > 0) {
                            double vote = known.computeIfAbsent(supposed, k -> new HashMap<>())
                                    .computeIfAbsent(
                                            when.earliest(),
                                            d -> naming(document, d) * NAMED
                                                    + vote(document, supposed.expression(), d));
                            votes = votes.isEmpty() ? new TreeMap<>() : votes;
                            votes.merge(when.earliest(), vote, Math::max);
                        }
                    }
                    double sum = 0;
                    for (Supposed supposed : calendar) {
                        sum = naming(document, supposed.on(day).earliest()) > 0 ? SAME_DAY : sum;
                    }
                    for (double vote : votes.values()) {
                        sum += vote;
                    }
                    for (Distant one : distant) {
                        When when = one.near().on(day);
                        sum += when.isDay() && naming(document, when.earliest().minusDays(one.days())) > 0
                                ? COUNTED
                                : 0;
                    }
                    return sum - UNTOLD * told.untold(day);
                },
                List.of());
    }

    /** The days on which the story turns: those that most of the other documents name. */
    private List<LocalDate> turning(int document) {
        return turning.stream().filter(d -> naming(document, d) >= TURNING).toList();
    }

    /** «On Wednesday, 106 days after it ran aground»: the day so long before is sooner one that the story names. */
    private record Distant(Supposed near, int days) {}

    private static List<Distant> distant(Reading reading, Supposed.Words words) {
        List<Distant> found = new ArrayList<>();
        for (TimeExpression length : reading.times()) {
            OptionalInt days = Meanings.fromEvent(length.meaning())
                    .filter(f -> f.side() == TimeMeaning.Side.AFTER_EVENT
                            && f.length().isCounted())
                    .map(NamedDays::days)
                    .orElse(OptionalInt.empty());
            if (days.isPresent() && found.size() < HEARD) {
                Span sentence = Quoting.around(reading, length.passage().span()).span();
                reading.times().stream()
                        .filter(e -> sentence.contains(e.passage().span()))
                        .filter(e -> Meanings.isBareWeekday(e.meaning())
                                || Meanings.dayOffset(e.meaning()).isPresent())
                        .findFirst()
                        .ifPresent(e -> found.add(new Distant(words.of(e), days.getAsInt())));
            }
        }
        return found;
    }

    /** So many days exactly; none for fewer than make a clue, or for other units. */
    private static OptionalInt days(TimeMeaning.FromEvent distance) {
        Length.Part part = distance.length().parts().get(0);
        boolean exact = distance.length().parts().size() == 1 && part.unit() == Unit.DAY && part.count() >= FEWEST;
        return exact ? OptionalInt.of(part.count()) : OptionalInt.empty();
    }

    private static List<Supposed> dated(Reading reading, Supposed.Words words) {
        return reading.times().stream()
                .filter(e -> reading.page().isContent(e.passage().span()))
                .limit(2L * HEARD)
                .map(words::of)
                .toList();
    }

    /** How many of the other documents name a day: the more, the more the story turns on it. */
    private int naming(int document, LocalDate day) {
        List<Integer> all = naming.getOrDefault(day, List.of());
        int own = days.get(document).containsKey(day) ? 1 : 0;
        return Math.min(all.size() - own, MANY);
    }

    private double vote(int document, TimeExpression expression, LocalDate day) {
        double most = 0;
        List<EventMention> here =
                around(readings.get(document), expression.passage().span());
        int asked = 0;
        for (int other : naming.getOrDefault(day, List.of())) {
            if (other != document && asked < MOST_ASKED) {
                asked++;
                most = Math.max(most, vote(here, days.get(other).getOrDefault(day, List.of())));
            }
        }
        return most;
    }

    private double vote(List<EventMention> here, List<EventMention> there) {
        double most = 0;
        for (EventMention mine : here) {
            for (EventMention other : there) {
                boolean telling = mine.kind() != Kind.STATE && mine.kind() != Kind.OTHER;
                double kind = telling && mine.kind() == other.kind() ? SAME_KIND : 0;
                most = Math.max(most, kind + ALIKE * likeness.of(mine, other));
            }
        }
        return most;
    }

    /** The mentions of the sentences that tell what an expression dates: a sentence tells one thing in several clauses. */
    private static List<EventMention> around(Reading reading, Span time) {
        Set<Integer> sentences = new HashSet<>();
        Bounds.owners(reading, time).forEach(m -> sentences.add(m.sentence()));
        return reading.mentions().stream()
                .filter(m -> sentences.contains(m.sentence()))
                .toList();
    }
}
