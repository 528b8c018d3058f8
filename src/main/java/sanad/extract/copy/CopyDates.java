package sanad.extract.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.chronicle.Timex;
import sanad.extract.dating.Chain;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.time.Precision;
import sanad.time.When;

/**
 * The days of copies. One that states no day was published on the day of the one that it copies or later; the words of time
 * that it copied count from that one's day.
 */
public final class CopyDates {
    private final List<Reading> readings;
    private final Copies copies;
    private final Dated dated;
    private final Map<String, When> given;

    /** Dates copies beside what was dated of the documents that tell something themselves. */
    public CopyDates(List<Reading> readings, Copies copies, Dated dated, Map<String, When> given) {
        this.readings = readings;
        this.copies = copies;
        this.dated = dated;
        this.given = given;
    }

    /** A date for every document, in order. */
    public List<DocumentDate> dates() {
        List<DocumentDate> dates = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < readings.size(); i++) {
            boolean told = next < copies.told().size() && copies.told().get(next) == i;
            dates.add(told ? dated.dates().get(next++) : stated(readings.get(i)));
        }
        for (int i = 0; i < dates.size(); i++) {
            if (!dates.get(i).when().isKnown()) {
                dates.set(i, since(i, dates));
            }
        }
        return dates;
    }

    private DocumentDate stated(Reading reading) {
        String id = reading.document().id();
        Optional<When> hand = Optional.ofNullable(given.get(id));
        if (hand.isPresent()) {
            Reason said = new Reason(Step.RESULT, "hand.set", List.of(new Arg.Date(hand.get())), Optional.empty());
            return new DocumentDate(id, hand.get(), Basis.BY_HAND, List.of(said));
        }
        return Dating.stated(reading).orElse(new DocumentDate(id, When.UNKNOWN, Basis.UNKNOWN, List.of()));
    }

    /** No copy comes before what it copies. */
    private DocumentDate since(int document, List<DocumentDate> dates) {
        int at = document;
        while (copies.of(at).isPresent() && !dates.get(at).when().isKnown()) {
            at = copies.of(at).get();
        }
        DocumentDate first = dates.get(at);
        if (!first.when().isKnown() || first.when().openStart()) {
            return dates.get(document);
        }
        String copy = dates.get(document).document();
        LocalDate day = first.when().earliest();
        When since = new When(day, LocalDate.MAX, Precision.INTERVAL, false);
        List<Reason> reasons = new Chain()
                .add(
                        Step.ANCHOR,
                        "copy.dated",
                        Optional.empty(),
                        new Arg.Doc(first.document()),
                        new Arg.Date(first.when()))
                .add(Step.REASONING, "not.before", Optional.empty(), new Arg.Date(When.day(day)))
                .so(since);
        return new DocumentDate(copy, since, Basis.INFERRED, reasons);
    }

    /** All expressions of time, by document, then in text order. */
    public List<Timex> timexes(List<DocumentDate> dates) {
        if (copies.told().size() == readings.size()) {
            return dated.timexes();
        }
        List<Timex> all = new ArrayList<>(dated.timexes());
        for (int i = 0; i < readings.size(); i++) {
            if (!copies.tells(i)) {
                When day = dates.get(first(i)).when();
                all.addAll(Dating.timexes(readings.get(i), day.isDay() ? day : When.UNKNOWN));
            }
        }
        all.sort((one, other) -> {
            int order = one.passage().document().compareTo(other.passage().document());
            return order != 0
                    ? order
                    : one.passage().span().compareTo(other.passage().span());
        });
        return all;
    }

    private int first(int document) {
        int at = document;
        for (Optional<Integer> of = copies.of(at); of.isPresent(); of = copies.of(at)) {
            at = of.get();
        }
        return at;
    }
}
