package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.extract.dating.Chain;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.pace.Pace;
import sanad.time.When;

/**
 * Dates documents, all together: first what pages state, then by what their words and the other documents say, until
 * nothing changes. Never today, never a file's date.
 */
final class DocumentDating {
    /** How far around the story's days a document is looked for. */
    private static final int AFTER = 400;

    /** How much a gap of months to the other documents speaks against a day. */
    private static final double NEAR = 0.1;

    /** How much a gap of days to the days that they name does. */
    private static final double NEAR_DAYS = 0.03;

    /** How much it speaks for a day that it is the last one told. */
    private static final double LAST_TOLD = 0.2;

    /** How far around a day to which words count a document is looked for. */
    private static final int AROUND = 45;

    private static final int YEAR = 365;

    /** Of more documents what their words say is not kept from one round to the next, lest it fill the memory. */
    private static final int KEPT = 3000;

    /** Of more documents each is looked for near the middle day only, so that the work stays linear in them. */
    private static final int MANY = 40;

    /** A lead of so many votes leaves no doubt worth waiting for: it is a clue of its own. */
    private static final double CLEAR = 0.6;

    /** How many reasons a reader is given. */
    private static final int TOLD = 3;

    private final List<Reading> readings;
    private final Echoes echoes;
    private final List<DocumentDate> dates = new ArrayList<>();

    /** The documents whose date needs no reasoning over the others. */
    private final Set<Integer> sure = new TreeSet<>();

    private final Supposed.Meanings meanings = Supposed.Meanings.shared();

    /**
     * States what the pages state.
     *
     * @param given days that are known from elsewhere, by document id; they go before what a page says
     */
    DocumentDating(List<Reading> readings, Map<String, When> given, Pace pace) {
        this.readings = readings;
        this.echoes = new Echoes(readings);
        List<Optional<DocumentDate>> stated =
                pace.each(readings.size(), i -> given(readings.get(i), given).or(() -> stated(readings.get(i))));
        for (int i = 0; i < readings.size(); i++) {
            dates.add(stated.get(i).orElse(unknown(readings.get(i))));
            if (stated.get(i).isPresent()) {
                sure.add(i);
            }
        }
    }

    /** What the file states; else what the page's words state, told with what the file says otherwise. */
    static Optional<DocumentDate> stated(Reading reading) {
        return FileDates.of(reading).or(() -> StatedDates.of(reading).map(date -> FileDates.beside(reading, date)));
    }

    private static Optional<DocumentDate> given(Reading reading, Map<String, When> given) {
        return Optional.ofNullable(given.get(reading.document().id())).map(when -> {
            Reason said =
                    new Reason(Reason.Step.RESULT, "hand.set", List.of(new Reason.Arg.Date(when)), Optional.empty());
            return new DocumentDate(reading.document().id(), when, Basis.BY_HAND, List.of(said));
        });
    }

    /** The dates so far, in the order of the documents. */
    List<DocumentDate> dates() {
        return List.copyOf(dates);
    }

    private static DocumentDate unknown(Reading reading) {
        return new DocumentDate(reading.document().id(), When.UNKNOWN, Basis.UNKNOWN, List.of());
    }

    /**
     * Dates the documents that state nothing, by what is known of all mentions so far: first those that are sure, and only
     * where none is, the surest of the rest. What is settled stays, so that documents cannot confirm each other in a circle.
     *
     * @param all whether to settle all that are left
     * @return whether any was settled
     */
    boolean infer(Likeness likeness, List<ResolvedTimes> times, List<List<MentionTime>> known, boolean all, Pace pace) {
        SharedClues shared = new SharedClues(readings, likeness, known, echoes);
        NamedDays named = new NamedDays(readings, times, known);
        List<Bounds> bounds = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            bounds.add(Bounds.of(readings.get(i), times.get(i)));
        }
        StoryDays days = new StoryDays(dates, bounds, named);
        List<Integer> open = IntStream.range(0, readings.size())
                .filter(i -> !sure.contains(i))
                .boxed()
                .toList();
        List<Inferred> inferred =
                pace.each(open.size(), n -> infer(open.get(n), shared, named, bounds.get(open.get(n)), days));
        double most = inferred.stream().mapToDouble(Inferred::lead).max().orElse(Double.NEGATIVE_INFINITY);
        double enough = all ? Double.NEGATIVE_INFINITY : Math.min(most, CLEAR);
        boolean found = false;
        for (int n = 0; n < open.size(); n++) {
            if (inferred.get(n).lead() >= enough) {
                dates.set(open.get(n), inferred.get(n).date());
                sure.add(open.get(n));
                found = true;
            }
        }
        return found;
    }

    /** A date found, and how many votes it is ahead of others. */
    private record Inferred(DocumentDate date, double lead) {}

    private Inferred infer(int document, SharedClues shared, NamedDays named, Bounds bounds, StoryDays days) {
        Reading reading = readings.get(document);
        OwnVotes own = readings.size() > KEPT ? new OwnVotes(reading, meanings) : OwnVotes.of(reading);
        Tellings tellings = shared.tellings(document);
        Counted counted = Counted.of(reading, own.words(), tellings);
        Elapsed elapsed = Elapsed.of(reading, own.words(), tellings);
        List<Clue> clues = clues(document, own, shared, named, bounds, tellings, counted);
        clues.addAll(elapsed.clues());
        clues.add(near(reading, bounds, days));
        long[] grid = grid(reading, bounds, days, tellings, counted, elapsed).days();
        if (grid.length == 0 || !own.tells() && clues.stream().noneMatch(Clue::tells)) {
            return new Inferred(unheard(document, shared, bounds), 0);
        }
        Solver solver = new Solver(grid, own, clues);
        return solver.best()
                .map(a -> new Inferred(inferred(reading, a, solver), a.lead()))
                .orElseGet(() -> new Inferred(unheard(document, shared, bounds), 0));
    }

    /** The days to look at: around each day on which a small story turns, since years may lie between, and what a page counts to. */
    private Grid grid(
            Reading reading, Bounds bounds, StoryDays days, Tellings tellings, Counted counted, Elapsed elapsed) {
        Grid grid = new Grid(bounds.earliest());
        List<LocalDate> own = own(reading);
        StoryDays.Seen story = days.seen(own);
        if (story.first().isPresent() && readings.size() > MANY) {
            grid.add(story.middle(), AFTER, AFTER);
        } else if (story.first().isPresent()) {
            days.all(own).forEach(d -> grid.add(d, AFTER, AFTER));
        }
        if (!bounds.earliest().equals(LocalDate.MIN)) {
            grid.add(bounds.earliest(), 0, AFTER);
        }
        Jubilees.years(reading).forEach(y -> grid.add(LocalDate.of(y, 1, 1), 0, YEAR));
        counted.last().ifPresent(d -> grid.add(d, AROUND, AROUND));
        Anniversaries.reached(reading, tellings).forEach(d -> grid.add(d, AROUND, AROUND));
        elapsed.reached().forEach(d -> grid.add(d, AROUND, AROUND));
        return grid;
    }

    /** The documents of a story lie near each other, and the last thing a page tells is as a rule of its day. */
    private static Clue near(Reading reading, Bounds bounds, StoryDays days) {
        boolean inDays = reading.times().stream()
                .anyMatch(e -> Meanings.isBareWeekday(e.meaning())
                        || Meanings.dayOffset(e.meaning()).isPresent());
        return new Clue(
                Clue.Sort.SUPPORT,
                day -> (day.equals(bounds.earliest()) ? LAST_TOLD : 0)
                        - NEAR * Math.log1p(2.0 * days.gap(day))
                        - (inDays ? NEAR_DAYS * Math.log1p(days.daysGap(day)) : 0),
                List.of());
    }

    /** A document whose words tell nothing of its day, but perhaps what it does not know yet. */
    private DocumentDate unheard(int document, SharedClues shared, Bounds bounds) {
        Reading reading = readings.get(document);
        return shared.silence(document, bounds)
                .map(s -> silent(reading, bounds, s))
                .orElse(unknown(reading));
    }

    /** All that speaks for and against days of publication. */
    private List<Clue> clues(
            int document,
            OwnVotes own,
            SharedClues shared,
            NamedDays named,
            Bounds bounds,
            Tellings tellings,
            Counted counted) {
        Reading reading = readings.get(document);
        List<Clue> clues = new ArrayList<>();
        clues.addAll(bounds.clues(reading));
        clues.addAll(PageDates.clues(reading, bounds));
        clues.addAll(FileDates.clues(reading));
        clues.addAll(shared.of(document, own.words(), tellings));
        clues.addAll(counted.clues());
        clues.addAll(Anniversaries.of(reading, own.words(), tellings));
        clues.addAll(FreshClues.of(reading, tellings));
        clues.addAll(CountedDays.of(reading, own.words(), tellings));
        clues.add(named.clue(document, own.words(), tellings));
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

    private static DocumentDate inferred(Reading reading, Solver.Answer answer, Solver solver) {
        When when = answer.when();
        Chain chain = new Chain();
        List<Clue> speaking = solver.speakingFor(when.earliest());
        speaking.stream().limit(TOLD).forEach(c -> chain.addAll(c.reasons()));
        boolean stated = when.isDay() && speaking.stream().limit(TOLD).anyMatch(c -> states(c, when.earliest()));
        if (!stated) {
            chain.addAll(List.of(Certainty.reason(answer.margin())));
        }
        return new DocumentDate(reading.document().id(), when, stated ? Basis.STATED : Basis.INFERRED, chain.so(when));
    }

    /** Whether a clue gives the whole day itself: a date of the page, or one with its weekday in the lead. */
    private static boolean states(Clue clue, LocalDate day) {
        boolean lead = clue.sort() == Clue.Sort.FRESH && clue.vote().applyAsDouble(day) >= Recency.WHOLE;
        return clue.sort() == Clue.Sort.PAGE || lead;
    }

    /** The days that a document itself brings to those the story turns on. */
    private static List<LocalDate> own(Reading reading) {
        List<LocalDate> days = new ArrayList<>();
        PageDates.of(reading).forEach(d -> days.add(d.day()));
        days.addAll(FileDates.days(reading));
        days.addAll(wholeDays(reading));
        return days;
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
