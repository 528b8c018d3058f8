package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.Chain;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Place;
import sanad.text.original.Stated;
import sanad.text.original.Trust;
import sanad.time.When;

/**
 * What a document's file says of its day beside its words. What is there to say just this dates the document; the day in
 * an address speaks for its day; a day of change only bounds it. Where the words of the page say otherwise, the reasons
 * tell both. The day that a disk keeps of a file is not among it.
 */
final class FileDates {
    /** More than a date at the head of a story: an address has its day from the publisher's own machine. */
    private static final double STRONG = 6;

    /** As often the day of a site as of a page. */
    private static final double WEAK = 1;

    /** Days after the last change are as good as ruled out. */
    private static final double AFTER_CHANGE = -6;

    private FileDates() {}

    /** The day that a file states, unless the story tells of what was later. */
    static Optional<DocumentDate> of(Reading reading) {
        Bounds bounds = Bounds.of(reading, ResolvedTimes.of(reading, When.UNKNOWN));
        return days(reading, Kind.PUBLISHED)
                .filter(s -> s.trust() == Trust.SURE)
                .filter(s -> allowed(day(s), bounds))
                .findFirst()
                .map(s -> date(reading, s, bounds));
    }

    /** What the words of a page state, with what its file says otherwise. */
    static DocumentDate beside(Reading reading, DocumentDate stated) {
        if (!stated.when().isDay()) {
            return stated;
        }
        List<Reason> reasons = new ArrayList<>(stated.reasons());
        days(reading, Kind.PUBLISHED)
                .filter(s -> s.trust() != Trust.WEAK)
                .filter(s -> differ(day(s), stated.when().earliest()))
                .limit(1)
                .forEach(s -> reasons.add(Math.max(0, reasons.size() - 1), otherwise(reading, s)));
        return new DocumentDate(stated.document(), stated.when(), stated.basis(), reasons);
    }

    /** What speaks for and against days. */
    static List<Clue> clues(Reading reading) {
        List<Clue> clues = new ArrayList<>();
        days(reading, Kind.PUBLISHED).filter(s -> s.trust() != Trust.SURE).forEach(s -> {
            boolean strong = s.trust() == Trust.STRONG;
            LocalDate day = day(s);
            Clue.Sort sort = strong ? Clue.Sort.PAGE : Clue.Sort.CALENDAR;
            clues.add(Clue.on(sort, strong ? STRONG : WEAK, day::equals, List.of(says(reading, s))));
        });
        days(reading, Kind.MODIFIED)
                .map(FileDates::day)
                .min(LocalDate::compareTo)
                .ifPresent(last -> {
                    Reason reason = new Reason(
                            Step.REASONING, "not.after", List.of(new Arg.Date(When.day(last))), Optional.empty());
                    clues.add(Clue.on(Clue.Sort.BOUND, AFTER_CHANGE, d -> d.isAfter(last), List.of(reason)));
                });
        return clues;
    }

    /** The days on which the file says that it was published, however far it is to be trusted. */
    static List<LocalDate> days(Reading reading) {
        return days(reading, Kind.PUBLISHED).map(FileDates::day).toList();
    }

    private static Stream<Stated> days(Reading reading, Kind kind) {
        Optional<Original> original = reading.document().source().original();
        return original.stream()
                .flatMap(o -> o.all(kind).stream())
                .filter(s -> s.day().isPresent());
    }

    private static LocalDate day(Stated stated) {
        return stated.day().orElseThrow();
    }

    private static boolean allowed(LocalDate day, Bounds bounds) {
        return !bounds.exact() || !day.plusDays(1).isBefore(bounds.earliest());
    }

    private static DocumentDate date(Reading reading, Stated stated, Bounds bounds) {
        When when = When.day(day(stated));
        Chain chain = new Chain().addAll(List.of(says(reading, stated)));
        PageDates.sure(reading, bounds)
                .filter(p -> differ(p.day(), day(stated)))
                .ifPresent(p -> chain.addAll(List.of(otherwise(reading, p))));
        return new DocumentDate(reading.document().id(), when, Basis.STATED, chain.so(when));
    }

    /** A day apart is the same to those who live far from each other. */
    private static boolean differ(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) > 1;
    }

    private static Reason says(Reading reading, Stated stated) {
        Place place = stated.place();
        return new Reason(
                Step.WORDS, "file." + place.name().toLowerCase(Locale.ROOT), args(reading, stated), Optional.empty());
    }

    private static Reason otherwise(Reading reading, Stated stated) {
        return new Reason(Step.DISAGREES, "differs.file", args(reading, stated), Optional.empty());
    }

    private static Reason otherwise(Reading reading, PageDates.PageDate page) {
        return new Reason(
                Step.DISAGREES,
                "differs.page",
                List.of(
                        new Arg.Doc(reading.document().id()),
                        new Arg.Quote(Quoting.around(reading, page.words())),
                        new Arg.Date(When.day(page.day()))),
                Optional.of(reading.document().passage(page.words())));
    }

    private static List<Arg> args(Reading reading, Stated stated) {
        return List.of(new Arg.Doc(reading.document().id()), new Arg.Date(When.day(day(stated))));
    }
}
