package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.extract.dating.Chain;
import sanad.extract.dating.Diary;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.dating.ResolvedTimes;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.TimeMeaning;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolver;

/** Dates that need no reasoning over other documents: a page's own line, a story's own whole day, a diary's last entry. */
final class StatedDates {
    private static final String DASHES = "-\u2013\u2014\u2015";
    /** The place before a report's day is no longer. */
    private static final int PLACE = 40;
    /** The agency behind it is no longer. */
    private static final int AGENCY = 40;

    /** What such a day without its year is worth. */
    private static final double OPENING = 4;

    private static final Fact<Optional<DocumentDate>> STATED = new Fact<>(StatedDates::find);

    private StatedDates() {}

    /** The date that a document states, where it states one. */
    static Optional<DocumentDate> of(Reading reading) {
        return STATED.of(reading);
    }

    private static Optional<DocumentDate> find(Reading reading) {
        Bounds bounds = Bounds.of(reading, ResolvedTimes.of(reading, When.UNKNOWN));
        Optional<DocumentDate> page =
                PageDates.sure(reading, bounds).map(d -> date(reading, d.day(), PageDates.reason(reading, d)));
        Optional<DocumentDate> said = page.isPresent() ? page : today(reading, bounds);
        return said.isPresent() ? said : diary(reading);
    }

    /** The last entry of a diary. */
    private static Optional<DocumentDate> diary(Reading reading) {
        return Diary.last(reading).map(t -> {
            List<Reason> reasons =
                    new Chain().addAll(List.of(Quoting.says(reading, t.span()))).so(t.when());
            return new DocumentDate(reading.document().id(), t.when(), Basis.INFERRED, reasons);
        });
    }

    /** «Today, Saturday 10 August 2024» in the story itself, or its lead's own weekday with its date. */
    private static Optional<DocumentDate> today(Reading reading, Bounds bounds) {
        for (TimeExpression expression : reading.times()) {
            Part part = reading.page().partAt(expression.passage().span().start());
            boolean today = Meanings.dayOffset(expression.meaning()).orElse(1) == 0;
            boolean said = today && part.isContent()
                    || part == Part.LEAD && (freshest(reading, expression) || opens(reading, expression));
            if (said && Meanings.isFullDay(expression.meaning())) {
                When when = named(expression);
                if (when.isDay() && !when.earliest().isBefore(bounds.earliest())) {
                    Reason says = Quoting.says(reading, expression.passage().span());
                    return Optional.of(date(reading, when.earliest(), says));
                }
            }
        }
        return Optional.empty();
    }

    /** «Thursday (5 December 2024)» in the lead is the day of the news, unless it is still to come. */
    private static boolean freshest(Reading reading, TimeExpression expression) {
        return Meanings.fields(expression.meaning()).has(Field.WEEKDAY)
                && expression.edge() == TimeExpression.Edge.NONE
                && !Bounds.planned(reading, expression.passage().span())
                && expression.direction() != Direction.FUTURE;
    }

    /** «ISMAILIA, March 30, 2021 (Agency) - …»: the place and the day before a dash open a report of that day. */
    private static boolean opens(Reading reading, TimeExpression expression) {
        String text = reading.document().text();
        Span span = expression.passage().span();
        int start = reading.page().at(span.start()).map(b -> b.span().start()).orElse(span.start());
        if (span.start() - start > PLACE || text.substring(start, span.start()).indexOf('.') >= 0) {
            return false;
        }
        int at = span.end();
        int end = Math.min(text.length(), at + AGENCY);
        boolean bracket = false;
        for (; at < end; at++) {
            char sign = text.charAt(at);
            bracket = sign == '(' || bracket && sign != ')';
            if (!bracket && DASHES.indexOf(sign) >= 0) {
                return true;
            }
            if (!bracket && sign != ')' && !Character.isWhitespace(sign)) {
                return false;
            }
        }
        return false;
    }

    /** A day without its year at the head of a report: «PORT SAID, Aug. 30 (Agency) - …». */
    static Optional<Clue> opening(Reading reading) {
        return reading.times().stream()
                .filter(e -> reading.page().partAt(e.passage().span().start()) == Part.LEAD)
                .filter(e -> Meanings.isCalendarDay(e.meaning())
                        && Meanings.fields(e.meaning()).has(Field.DAY)
                        && opens(reading, e))
                .findFirst()
                .map(e -> Clue.on(
                        Clue.Sort.PAGE,
                        OPENING,
                        d -> OwnClues.names(Meanings.fields(e.meaning()), d),
                        List.of(Quoting.step(
                                Reason.Step.WORDS,
                                "says.headed",
                                reading,
                                e.passage().span()))));
    }

    /** The day that the words name by themselves. */
    static When named(TimeExpression expression) {
        return Resolver.resolve(new TimeMeaning.Named(Meanings.fields(expression.meaning())), Ground.NOTHING)
                .when();
    }

    private static DocumentDate date(Reading reading, LocalDate day, Reason says) {
        List<Reason> reasons = new Chain().addAll(List.of(says)).so(When.day(day));
        return new DocumentDate(reading.document().id(), When.day(day), Basis.STATED, reasons);
    }
}
