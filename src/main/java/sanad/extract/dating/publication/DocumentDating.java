package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.extract.dating.Chain;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.time.When;

/**
 * Dates documents, all together: first what pages state, then by what their words and the other documents say, until
 * nothing changes. Never today, never a file's date.
 */
final class DocumentDating {
    /** How far behind the story's last day a document is looked for. */
    private static final int AFTER = 400;

    /** How much a gap of months to the other documents speaks against a day. */
    private static final double NEAR = 0.1;

    /** How much it speaks for a day that it is the last one told. */
    private static final double LAST_TOLD = 0.2;

    /** How far before the story's last day a document is looked for. */
    private static final int AGES = 1500;

    /** Of more documents each is looked for near the middle day only, so that the work stays linear in them. */
    private static final int MANY = 40;

    /** A lead of so many votes leaves no doubt worth waiting for: it is a clue of its own. */
    private static final double CLEAR = 0.6;

    /** How many reasons a reader is given. */
    private static final int TOLD = 3;

    private final List<Reading> readings;
    private final List<DocumentDate> dates = new ArrayList<>();

    /** The documents whose date needs no reasoning over the others. */
    private final Set<Integer> sure = new TreeSet<>();

    /** What the documents' own words say, which no other document changes. */
    private final Map<Integer, OwnVotes> votes = new HashMap<>();

    /** States what the pages state. */
    DocumentDating(List<Reading> readings) {
        this.readings = readings;
        for (int i = 0; i < readings.size(); i++) {
            Optional<DocumentDate> stated = StatedDates.of(readings.get(i));
            dates.add(stated.orElse(unknown(readings.get(i))));
            if (stated.isPresent()) {
                sure.add(i);
            }
        }
    }

    /** The dates so far, in the order of the documents. */
    List<DocumentDate> dates() {
        return List.copyOf(dates);
    }

    private static DocumentDate unknown(Reading reading) {
        return new DocumentDate(reading.document().id(), When.UNKNOWN, Basis.UNKNOWN, List.of());
    }

    private static Bounds bounds(Reading reading, When published) {
        return Bounds.of(reading, ResolvedTimes.of(reading, published));
    }

    /**
     * Dates the documents that state nothing, by what is known of all mentions so far: first those that are sure, and only
     * where none is, the surest of the rest. What is settled stays, so that documents cannot confirm each other in a circle.
     *
     * @param all whether to settle all that are left
     * @return whether any was settled
     */
    boolean infer(Likeness likeness, List<ResolvedTimes> times, List<List<MentionTime>> known, boolean all) {
        SharedClues shared = new SharedClues(readings, likeness, known);
        NamedDays named = new NamedDays(readings, likeness, times);
        List<Bounds> bounds = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            bounds.add(bounds(readings.get(i), dates.get(i).when()));
        }
        double most = Double.NEGATIVE_INFINITY;
        Map<Integer, Inferred> found = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            if (!sure.contains(i)) {
                Inferred inferred = infer(i, shared, named, bounds);
                found.put(i, inferred);
                most = Math.max(most, inferred.lead());
            }
        }
        double enough = all ? Double.NEGATIVE_INFINITY : Math.min(most, CLEAR);
        found.values().removeIf(f -> f.lead() < enough);
        found.forEach((i, f) -> dates.set(i, f.date()));
        sure.addAll(found.keySet());
        return !found.isEmpty();
    }

    /** A date found, and how many votes it is ahead of others. */
    private record Inferred(DocumentDate date, double lead) {}

    private Inferred infer(int document, SharedClues shared, NamedDays named, List<Bounds> all) {
        Reading reading = readings.get(document);
        Bounds bounds = all.get(document);
        boolean many = readings.size() > MANY;
        OwnVotes own = many ? new OwnVotes(reading) : votes.computeIfAbsent(document, d -> new OwnVotes(reading));
        List<Clue> clues = clues(document, own, shared, named, bounds);
        List<LocalDate> story = story(all, document);
        Optional<LocalDate> from = from(bounds, story);
        if (from.isEmpty() || !own.tells() && clues.stream().noneMatch(Clue::tells)) {
            DocumentDate date = shared.silence(document, bounds)
                    .map(s -> silent(reading, bounds, s))
                    .orElse(unknown(reading));
            return new Inferred(date, 0);
        }
        LocalDate until = many ? middle(story) : story.stream().reduce(from.get(), DocumentDating::later);
        LocalDate earliest = until.minusDays(many ? AFTER : AGES);
        SortedSet<Integer> jubilees = Jubilees.years(reading);
        boolean dated = PageDates.of(reading).stream().anyMatch(PageDates.PageDate::own);
        if (!jubilees.isEmpty() && !dated) {
            until = later(until, LocalDate.of(jubilees.first(), 12, 31));
        }
        LocalDate first = from.get().isBefore(earliest) ? earliest : from.get();
        Solver solver = new Solver(first, until.plusDays(AFTER), own, clues);
        return solver.best()
                .map(a -> new Inferred(inferred(reading, a.when(), solver), a.lead()))
                .orElse(new Inferred(unknown(reading), 0));
    }

    /** The documents of a story lie near each other, and the last thing a page tells is as a rule of its day. */
    private Clue near(int document, Bounds bounds, NamedDays named) {
        Map<Long, Double> known = new HashMap<>();
        NavigableSet<Long> months = new TreeSet<>();
        for (int i = 0; i < dates.size(); i++) {
            if (i != document && dates.get(i).when().isKnown()) {
                months.add(month(dates.get(i).when().earliest()));
                months.addAll(named.months(i));
            }
        }
        return new Clue(
                Clue.Sort.SUPPORT,
                day -> (day.equals(bounds.earliest()) ? LAST_TOLD : 0)
                        - known.computeIfAbsent(month(day), m -> NEAR * Math.log1p(2.0 * gap(months, m))),
                List.of());
    }

    private static long gap(NavigableSet<Long> months, long month) {
        Long before = months.floor(month);
        Long after = months.ceiling(month);
        long since = before == null ? Long.MAX_VALUE : month - before;
        long till = after == null ? Long.MAX_VALUE : after - month;
        return months.isEmpty() ? 0 : Math.min(since, till);
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** All that speaks for and against days of publication. */
    private List<Clue> clues(int document, OwnVotes own, SharedClues shared, NamedDays named, Bounds bounds) {
        Reading reading = readings.get(document);
        List<Clue> clues = new ArrayList<>();
        clues.addAll(bounds.clues(reading));
        clues.addAll(PageDates.clues(reading, bounds));
        clues.addAll(shared.of(document, own.words()));
        clues.add(named.clue(document, own.words()));
        clues.add(near(document, bounds, named));
        return clues;
    }

    /** Not before the last thing it tells, and not after the first thing of the story that it does not know. */
    private static DocumentDate silent(Reading reading, Bounds bounds, Reason unknowing) {
        When next = ((Reason.Arg.Date) unknowing.args().get(2)).when();
        When when = Solver.span(bounds.earliest(), next.latest());
        Chain chain = new Chain();
        bounds.clues(reading).forEach(c -> chain.addAll(c.reasons()));
        chain.addAll(List.of(unknowing));
        return new DocumentDate(reading.document().id(), when, Basis.INFERRED, chain.so(when));
    }

    private static DocumentDate inferred(Reading reading, When when, Solver solver) {
        Chain chain = new Chain();
        List<Clue> speaking = solver.speakingFor(when.earliest());
        speaking.stream().limit(TOLD).forEach(c -> chain.addAll(c.reasons()));
        boolean stated = when.isDay() && speaking.stream().limit(TOLD).anyMatch(c -> states(c, when.earliest()));
        return new DocumentDate(reading.document().id(), when, stated ? Basis.STATED : Basis.INFERRED, chain.so(when));
    }

    /** Whether a clue gives the whole day itself: a date of the page, or one with its weekday in the lead. */
    private static boolean states(Clue clue, LocalDate day) {
        boolean lead = clue.sort() == Clue.Sort.FRESH && clue.vote().applyAsDouble(day) >= OwnClues.WHOLE;
        return clue.sort() == Clue.Sort.PAGE || lead;
    }

    private static LocalDate middle(List<LocalDate> days) {
        return days.stream().sorted().toList().get(days.size() / 2);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Where the search begins: the last thing told in the past, or well before the first date of the story. */
    private static Optional<LocalDate> from(Bounds own, List<LocalDate> story) {
        Optional<LocalDate> first = story.stream().min(LocalDate::compareTo).map(d -> d.minusDays(AFTER));
        boolean bounded = !own.earliest().equals(LocalDate.MIN);
        return bounded ? Optional.of(first.filter(own.earliest()::isBefore).orElse(own.earliest())) : first;
    }

    /** The days that the story turns on: of each document its date, else the last whole date it tells as past. */
    private List<LocalDate> story(List<Bounds> bounds, int document) {
        List<LocalDate> story = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            When when = dates.get(i).when();
            if (i != document && when.isKnown()) {
                story.add(when.earliest());
            } else if (!bounds.get(i).earliest().equals(LocalDate.MIN)) {
                story.add(bounds.get(i).earliest());
            }
        }
        PageDates.of(readings.get(document)).forEach(d -> story.add(d.day()));
        wholeDays(readings.get(document)).forEach(story::add);
        return story;
    }

    /** Days beside «today» or «tomorrow», which no bound holds. */
    private static List<LocalDate> wholeDays(Reading reading) {
        return reading.times().stream()
                .filter(e -> Meanings.dayOffset(e.meaning()).isPresent() && Meanings.isFullDay(e.meaning()))
                .map(StatedDates::named)
                .filter(When::isKnown)
                .map(When::earliest)
                .toList();
    }
}
