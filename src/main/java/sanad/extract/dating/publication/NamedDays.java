package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.chronicle.Kind;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Places;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.mention.EventMention;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.time.Field;
import sanad.time.When;

/**
 * The days that the documents of a story name. A story has few of them, so a day of publication on whose reading the own
 * weekdays fall on named days gains a little, and more where the sentences tell of the same thing.
 */
final class NamedDays {
    /** Of a document's weekdays and near days, how many are heard. */
    private static final int HEARD = 12;

    /** What all of it together is worth beside other clues: by far the most natural reading has its days in common with others. */
    private static final double ALL = 2;

    private static final double NAMED = 0.06;
    /** How much more that says of a page's lead, which tells what its story turns on. */
    private static final double LEADING = 2;

    /** From so much likeness on it is more than a hint. */
    private static final double TELLING = 0.1;

    /** More documents than so many add nothing. */
    private static final int MANY = 6;

    /** «3 December» here and «3 December 2024» there are sooner one day of a story than two. */
    private static final double SAME_DAY = 0.5;

    /** What each further one adds, and what they are worth together. */
    private static final double AGAIN = 0.25;

    private static final double SAME_DAYS = 1;

    /** A page tells as a rule of the days behind it on which its story turns. */
    private static final double UNTOLD = 0.15;
    /** Days that so many documents name. */
    private static final int TURNING = 3;

    /** In a larger collection days are named by chance. */
    private static final int STORY = 40;

    /** The same kind of thing on one day, and one called by the same word. */
    private static final double SAME_KIND = 0.2;

    private static final double SAME_WORD = 0.35;

    /** What it is worth where the sentences there and here are wholly alike. */
    private static final double ALIKE = 0.8;

    private final List<Reading> readings;
    private final List<Set<LocalDate>> days = new ArrayList<>();
    private final Map<LocalDate, Integer> naming = new TreeMap<>();

    private final List<LocalDate> turning;

    /** What happened on each day, by kind and by the word for it. */
    private final Map<LocalDate, Set<String>> happenings = new HashMap<>();

    NamedDays(List<Reading> readings, List<ResolvedTimes> times, List<List<MentionTime>> known) {
        this.readings = readings;
        for (List<MentionTime> of : known) {
            of.stream()
                    .filter(t -> t.isKnown() && t.when().isDay())
                    .forEach(t -> happenings
                            .computeIfAbsent(t.when().earliest(), k -> new HashSet<>())
                            .addAll(happenings(t.mention())));
        }
        for (int r = 0; r < readings.size(); r++) {
            Set<LocalDate> named = new TreeSet<>();
            for (ResolvedTimes.Timed timed : times.get(r).all()) {
                Part part = readings.get(r).page().partAt(timed.span().start());
                boolean told = part != Part.DATELINE && part != Part.BYLINE;
                if (told && timed.when().isKnown() && timed.when().isDay()) {
                    named.add(timed.when().earliest());
                }
            }
            named.forEach(day -> naming.merge(day, 1, Integer::sum));
            days.add(named);
        }
        turning = readings.size() > STORY
                ? List.of()
                : naming.entrySet().stream()
                        .filter(e -> e.getValue() >= TURNING)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static Set<String> happenings(EventMention mention) {
        Set<String> found = new TreeSet<>();
        boolean telling = mention.kind() != Kind.STATE && mention.kind() != Kind.OTHER;
        if (telling) {
            found.add(mention.kind().name());
        }
        if (mention.isOfFamily()) {
            found.add(mention.concept());
        }
        return found;
    }

    /** The months in which days lie that a document names. */
    Set<Long> months(int document) {
        Set<Long> months = new HashSet<>();
        days.get(document).forEach(d -> months.add(d.getLong(ChronoField.PROLEPTIC_MONTH)));
        return months;
    }

    /** The days that a document names. */
    Set<LocalDate> days(int document) {
        return days.get(document);
    }

    /** How many of the other documents name a day: the more, the more the story turns on it. */
    private int naming(int document, LocalDate day) {
        int own = days.get(document).contains(day) ? 1 : 0;
        return Math.min(naming.getOrDefault(day, 0) - own, MANY);
    }

    /** What the days that the other documents name give to a document's own. */
    Clue clue(int document, Supposed.Words words, Tellings tellings) {
        Reading reading = readings.get(document);
        if (Places.isHistory(reading)) {
            return Clue.on(Clue.Sort.SUPPORT, 0, day -> false, List.of());
        }
        List<Supposed> own = heard(reading, words).stream()
                .filter(e -> Meanings.isBareWeekday(e.expression().meaning())
                        || Meanings.dayOffset(e.expression().meaning()).isPresent())
                .filter(e -> !Counted.counts(reading, e.expression().passage().span()))
                .limit(HEARD)
                .toList();
        List<Supposed> calendar = heard(reading, words).stream()
                .filter(e -> Meanings.isCalendarDay(e.expression().meaning())
                        && Meanings.fields(e.expression().meaning()).has(Field.DAY)
                        && !Meanings.isInToldYear(reading, e.expression()))
                .limit(HEARD)
                .toList();
        Map<Supposed, List<Told>> told = new HashMap<>();
        Map<Supposed, Set<String>> kinds = new HashMap<>();
        own.forEach(e -> kinds.put(e, happenings(reading, e.expression())));
        own.forEach(e -> told.put(e, tellings.beside(e.expression().passage().span())));
        Turning turned = new Turning(turning(document), dated(reading, words));
        boolean tells = told.values().stream().flatMap(List::stream).anyMatch(t -> t.likeness() >= TELLING);
        return new Clue(
                tells ? Clue.Sort.SHARED : Clue.Sort.SUPPORT,
                day -> {
                    Map<LocalDate, Double> votes = new TreeMap<>();
                    for (Supposed one : own) {
                        When when = one.on(day);
                        if (when.isDay() && naming(document, when.earliest()) > 0) {
                            double alike = ALIKE * likeness(told.getOrDefault(one, List.of()), when.earliest());
                            double kind = kind(kinds.getOrDefault(one, Set.of()), when.earliest());
                            double vote =
                                    naming(document, when.earliest()) * NAMED * (leads(reading, one) ? LEADING : 1)
                                            + Math.max(alike, kind);
                            votes.merge(when.earliest(), vote, Math::max);
                        }
                    }
                    double sum = 0;
                    for (Supposed one : calendar) {
                        double share = sum == 0 ? SAME_DAY : AGAIN;
                        sum += naming(document, one.on(day).earliest()) > 0 ? share : 0;
                    }
                    sum = Math.min(sum, SAME_DAYS);
                    for (double vote : votes.values()) {
                        sum += vote;
                    }
                    return ALL * sum - UNTOLD * turned.untold(day);
                },
                List.of());
    }

    private static Set<String> happenings(Reading reading, TimeExpression expression) {
        Set<String> found = new TreeSet<>();
        Bounds.owners(reading, expression.passage().span()).forEach(m -> found.addAll(happenings(m)));
        return found;
    }

    private double kind(Set<String> mine, LocalDate day) {
        Set<String> there = happenings.getOrDefault(day, Set.of());
        return mine.stream()
                .filter(there::contains)
                .mapToDouble(h -> h.startsWith("=") ? SAME_WORD : SAME_KIND)
                .max()
                .orElse(0);
    }

    private static boolean leads(Reading reading, Supposed one) {
        return reading.page().partAt(one.expression().passage().span().start()) == Part.LEAD;
    }

    private static double likeness(List<Told> told, LocalDate day) {
        return told.stream()
                .filter(t -> t.time().when().earliest().equals(day))
                .mapToDouble(Told::likeness)
                .max()
                .orElse(0);
    }

    /** The days on which the story turns: those that most of the other documents name. */
    private List<LocalDate> turning(int document) {
        return turning.stream().filter(d -> naming(document, d) >= TURNING).toList();
    }

    private static List<Supposed> heard(Reading reading, Supposed.Words words) {
        return reading.times().stream()
                .filter(e -> Heard.is(reading, e))
                .map(words::of)
                .toList();
    }

    private static List<Supposed> dated(Reading reading, Supposed.Words words) {
        return reading.times().stream()
                .filter(e -> reading.page().isContent(e.passage().span()))
                .limit(2L * HEARD)
                .map((TimeExpression e) -> words.of(e))
                .toList();
    }
}
